import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT, read } from '../tools/score';
import { smallSheet } from '../fuzz/added-sheets';
import { temporaryFolder } from '../tools/temporary-folder';
import { WORKBOOK_PROBLEMS } from '../../src/workbook/workbook-problem';
import { committedTable, withoutExceptions } from './corpus-files';
import { lostElement } from './kept-elements';
import { checkRefusals } from './refusals';

const SAMPLE = join('assets', 'samples', 'vilaserena.xlsx');

describe('committed tables', () => {
  test.each([
    ['refusals.tsv', ['file', 'code', 'why']],
    ['cell-exceptions.tsv', ['file', 'reason']],
    ['mutant-exceptions.tsv', ['case', 'reason']],
    ['validator-exceptions.tsv', ['file', 'reason']],
  ])('%s names each file once and says why', (name, columns) => {
    const rows = committedTable(name, columns);
    const files = rows.map(([file]) => file);
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
    expect(rows.filter((row) => row.some((cell) => cell.trim() === ''))).toEqual([]);
  });

  test('refusals.tsv has known codes only', () => {
    const codes = committedTable('refusals.tsv', ['file', 'code', 'why']).map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter((code) => code !== 'no-assessment' && !WORKBOOK_PROBLEMS.some((known) => known === code))).toEqual([]);
  });

  test('exceptions are about files that open', () => {
    const opened = new Set(committedTable('refusals.tsv', ['file', 'code']).filter(([, code]) => code === 'no-assessment').map(([file]) => file));
    const exceptions = ['cell-exceptions.tsv', 'validator-exceptions.tsv'].flatMap((name) => committedTable(name, ['file', 'reason']));
    expect(exceptions.filter(([file]) => !opened.has(file))).toEqual([]);
  });
});

describe('checks', () => {
  const folder = temporaryFolder();

  test('refusals tells a wrong code, a missing row and a missing file', () => {
    mkdirSync(join(folder(), 'a'));
    cpSync(SAMPLE, join(folder(), 'a', 'sample.xlsx'));
    cpSync(SAMPLE, join(folder(), 'a', 'unknown.xlsx'));
    writeFileSync(join(folder(), 'a', 'cut.xlsx'), readFileSync(SAMPLE).subarray(0, 2000));
    writeFileSync(join(folder(), 'a', 'text.csv'), 'id;rating\nM1.1;F\n');
    writeFileSync(join(folder(), 'README.md'), 'about the folder');
    const expected = { 'a/sample.xlsx': 'no-assessment', 'a/cut.xlsx': 'damaged', 'a/text.csv': 'web-page', 'a/gone.xlsx': 'damaged' };
    const { faults } = checkRefusals(folder(), Object.entries(expected).map(([file, code]) => ({ file, code })));
    expect(faults.map(({ file, what }) => `${file} ${what}`).sort()).toEqual([
      'a/gone.xlsx has a row in the table, but is not there',
      'a/sample.xlsx ought to be no-assessment, is assessment',
      'a/text.csv ought to be web-page, is text-file',
      'a/unknown.xlsx has no row in the table',
    ]);
  });

  test('an exception that is no longer needed is a fault', () => {
    const faults = [{ file: 'a', what: 'differs' }, { file: 'b', what: 'differs' }];
    const left = withoutExceptions(faults, [['a', 'known'], ['c', 'known']], ['a', 'b', 'c']);
    expect(left.map(({ file }) => file)).toEqual(['b', 'c']);
  });

  test('what is gone from a part that may change is told', () => {
    const before = readFileSync(SAMPLE);
    const created = FORMAT.create({ sheets: [smallSheet(null)] }, { title: '', created: '2026-03-31' });
    const added = FORMAT.addSheets(before, { sheets: [smallSheet(null)] });
    expect(read(before).sheets.length).toBeGreaterThan(0);
    expect(added.ok && lostElement(before, added.value)).toBeUndefined();
    expect(lostElement(before, created)).toContain('xl/workbook.xml lost ');
  });
});
