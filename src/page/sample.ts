import workbook from '../../assets/samples/vilaserena.xlsx';

/** The filled example: a workbook of `assets/samples`, carried as text in Base64. */
export function sample(): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: 'vilaserena.xlsx', bytes: Uint8Array.from(atob(workbook), (character) => character.charCodeAt(0)) };
}
