import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillIn } from '../../assets/fill-in';
import { castelletDeBoira } from '../../assets/sample-cities/castellet-de-boira';
import { puertoAlmendro } from '../../assets/sample-cities/puerto-almendro';
import { vilaserena } from '../../assets/sample-cities/vilaserena';
import type { SheetDescription } from '../../src/workbook/workbook-description';
import { describedCity } from '../report/live/described-city';
import { MODEL } from '../report/live/filled-sheet';
import { describeWith, LIBREOFFICE, type ExternalTool } from '../tools/external-tool';
import { convert } from '../tools/libreoffice';
import { FORMAT, read } from '../tools/score';
import { temporaryFolder } from '../tools/temporary-folder';

const PDFTOTEXT: ExternalTool = { name: 'pdftotext (Debian package poppler-utils)', probe: ['pdftotext', '-v'] };
/** One in each language. */
const SAMPLES = [vilaserena, castelletDeBoira, puertoAlmendro];
const PROPERTIES = { title: '', created: '2026-03-31' };

describeWith(LIBREOFFICE, 'LibreOffice prints', () => {
  describeWith(PDFTOTEXT, 'and pdftotext finds', () => {
    const folder = temporaryFolder();

    test('every text of the result sheets, as often as they have it', () => {
      const cities = SAMPLES.map((sample, index) => {
        const assessment = fillIn(sample, MODEL).description.sheets.map((sheet): SheetDescription => ({ ...sheet, visibility: 'hidden' }));
        const { sheets } = describedCity(read(FORMAT.create({ sheets: assessment }, PROPERTIES)));
        const path = join(folder(), `city-${String(index)}`);
        writeFileSync(`${path}.xlsx`, FORMAT.create({ sheets: [...assessment, ...sheets] }, PROPERTIES));
        return { city: sample.name, path, sheets };
      });
      convert(cities.map(({ path }) => `${path}.xlsx`), 'pdf', folder());
      for (const { city, path, sheets } of cities) {
        const printed = compact(execFileSync('pdftotext', ['-raw', `${path}.pdf`, '-'], { encoding: 'utf8', maxBuffer: 1e8 }));
        const texts = sheets.filter(({ visibility }) => visibility === 'visible').flatMap(textsOf);
        const described = texts.join('\n');
        expect(texts.length).toBeGreaterThan(500);
        expect({ city, missing: [...new Set(texts)].filter((text) => occurrences(printed, text) < occurrences(described, text)) }).toEqual({ city, missing: [] });
      }
    }, 120_000);
  });
});

function textsOf({ rows }: SheetDescription): string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [compact(value)] : [])));
}

/** Without blanks, which lines of a page break up, and without ligatures. */
function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
