/** The languages that the product speaks; codes of ISO 639-1. */
export const LANGUAGES = ['en', 'ca', 'es'] as const;

/** One of the three languages. */
export type Language = (typeof LANGUAGES)[number];

/** The same sentence in every language. */
export type LocalText = Readonly<Record<Language, string>>;
