import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { convert } from '../tools/libreoffice';

/** Draws the Summary of each scored copy in a folder as LibreOffice prints it: `npm run pictures`. */
const [copies = '', pictures = ''] = process.argv.slice(2);

/** Stands at the foot of the sheets that we write, of which the Summary is the first. */
const FOOT = /Smart City Maturity \d/;
const DOTS_PER_INCH = '57';

/** What stands in for Calibri: any other font is wider or narrower, and columns, which are counted in its digits, with it. */
const STAND_IN = 'Carlito';

function draw(copy: string, work: string): void {
  convert([join(copies, copy)], 'pdf', work);
  const name = basename(copy, '.xlsx');
  const pdf = join(work, `${name}.pdf`);
  const pages = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const page = String(pages.findIndex((text) => FOOT.test(text)) + 1);
  const picture = join(pictures, name.replace('-scored', ''));
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', DOTS_PER_INCH, '-f', page, pdf, picture]);
}

if (!execFileSync('fc-match', ['Calibri'], { encoding: 'utf8' }).includes(STAND_IN)) throw new Error(`no font of Calibri's widths: install ${STAND_IN}`);
mkdirSync(pictures, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'scm-pictures-'));
try {
  for (const copy of readdirSync(copies).filter((name) => name.endsWith('-scored.xlsx'))) draw(copy, work);
} finally {
  rmSync(work, { recursive: true });
}
