import { assessmentOf, workbookOf } from './a-workbook';
import { withPart } from './edit-workbook';

const GOOD = assessmentOf('Hostile');
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SHEET = 'xl/worksheets/sheet1.xml';
/** Above the cap of a part, and some kilobytes when packed. */
const BOMB = 70_000_000;

/** Files that nobody should trust, by what is wrong with them; each is refused. */
export const HOSTILE: Readonly<Record<string, () => Uint8Array | string>> = {
  empty: () => '',
  'cut off': () => GOOD.subarray(0, GOOD.length - 500),
  'half a file': () => GOOD.subarray(0, GOOD.length / 2),
  'a web page': () => '<html><body>Not found</body></html>',
  'a picture': () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'an old workbook or a password': () => Uint8Array.from([...COMPOUND, ...Array<number>(4_088).fill(0)]),
  'a zip bomb': () => withPart(GOOD, SHEET, (xml) => xml.replace('<sheetData>', () => `<sheetData>${' '.repeat(BOMB)}`)),
  'a declared document type': () => withPart(GOOD, SHEET, (xml) => xml.replace(/^(<\?xml[^>]*>)?/, (head) => `${head}<!DOCTYPE x [<!ENTITY a "b">]>`)),
  'XML that breaks off': () => withPart(GOOD, SHEET, (xml) => xml.slice(0, xml.length / 2)),
  'an assessment for another model': () => workbookOf({ A: [['City', 'X'], ['Model', 'other'], [], ['ID', 'Rating'], ['M2.1', 'L']] }),
};
