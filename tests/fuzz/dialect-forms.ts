import type { ForeignEntry } from '../adapters/xlsx/foreign-zip';

/** Writes the same workbook as another program would; what is mutated already stays so. */
export type DialectForm = (entries: readonly ForeignEntry[]) => readonly ForeignEntry[];

const isXml = ({ name }: ForeignEntry): boolean => /\.(xml|rels)$/i.test(name);

function texts(change: (text: string, name: string) => string | Uint8Array): DialectForm {
  return (entries) => entries.map((entry) => (isXml(entry) && typeof entry.text === 'string' ? { ...entry, text: change(entry.text, entry.name) } : entry));
}

const layout = (how: Partial<ForeignEntry>): DialectForm => (entries) => entries.map((entry) => ({ ...entry, ...how }));
const sheets = (change: (text: string) => string): DialectForm => texts((text, name) => (/sheets\/[^/]+$/.test(name) ? change(text) : text));
const workbookType = (type: string): DialectForm => texts((text) => text.replaceAll('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type));

/** The shared texts of a package, where they stand in plain form. */
function sharedTexts(entries: readonly ForeignEntry[]): string[] {
  const part = entries.find(({ name }) => name.endsWith('sharedStrings.xml'))?.text;
  return typeof part === 'string' ? [...part.matchAll(/<si>(?:<t[^>]*>([^<]*)<\/t>)?<\/si>/g)].map(([, text = '']) => text) : [];
}

const STRICT_NAMES: readonly (readonly [string, string])[] = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
];

export const DIALECT_FORMS: Readonly<Record<string, DialectForm>> = {
  'with a prefix': texts((text) => text.replace(/<(\/?)([A-Za-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')),
  strict: texts((text) => STRICT_NAMES.reduce((changed, [from, to]) => changed.replaceAll(from, to), text)),
  'in UTF-16': texts((text) => Buffer.from(`\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le')),
  'in UTF-16, big-endian, no mark': texts((text) => Buffer.from(text, 'utf16le').swap16()),
  'with a byte order mark': texts((text) => `\uFEFF${text}`),
  'with blanks between tags': texts((text) => text.replaceAll('><', '>\r\n  <').replaceAll('/>', ' />')),
  'in single quotes': texts((text) => text.replaceAll('"', "'")),
  'with inline texts': (entries) => {
    const shared = sharedTexts(entries);
    return sheets((text) => text.replace(/t="s"><v>(\d+)<\/v>/g, (_, index: string) => `t="inlineStr"><is><t>${shared[Number(index)] ?? ''}</t></is>`))(entries);
  },
  'without references': sheets((text) => text.replace(/<(row|c) r="[^"]*"/g, '<$1')),
  'with absolute targets': texts((text, name) => (name.endsWith('workbook.xml.rels') ? text.replaceAll('Target="', 'Target="/xl/') : text)),
  'with backslashes': (entries) => texts((text, name) => (name.endsWith('.rels') ? text.replace(/Target="[^":]*"/g, (target) => target.replaceAll('/', '\\')) : text))(entries.map((entry) => ({ ...entry, name: entry.name.replaceAll('/', '\\') }))),
  'in capitals': (entries) => entries.map((entry) => ({ ...entry, name: entry.name.toUpperCase() })),
  'with macros': workbookType('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  'a template': workbookType('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'),
  'from 1904': texts((text) => text.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')),
  stored: layout({ method: 0 }),
  'with data descriptors': layout({ descriptor: true }),
  'with zip64 numbers': layout({ zip64: true }),
  'without styles': (entries) => entries.filter(({ name }) => !name.endsWith('styles.xml')),
};
