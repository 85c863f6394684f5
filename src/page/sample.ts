import type { Language } from '../model/language';

/** A filled example: a workbook of `assets/samples` in the language of the person, carried as text in Base64. */
export async function sample(language: Language): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { name, base64 } = await loadSample(language);
  return { name, bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) };
}

/** Fetches the example of a language. */
export async function loadSample(language: Language): Promise<{ readonly name: string; readonly base64: string }> {
  switch (language) {
    case 'en':
      return { name: 'vilaserena.xlsx', base64: (await import(/* webpackChunkName: "sample-en" */ '../../assets/samples/vilaserena.xlsx')).default };
    case 'ca':
      return { name: 'vallmoreda.xlsx', base64: (await import(/* webpackChunkName: "sample-ca" */ '../../assets/samples/vallmoreda.xlsx')).default };
    case 'es':
      return { name: 'puerto-almendro.xlsx', base64: (await import(/* webpackChunkName: "sample-es" */ '../../assets/samples/puerto-almendro.xlsx')).default };
  }
}
