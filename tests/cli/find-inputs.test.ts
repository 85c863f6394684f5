import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { assessmentOf, otherWorkbook } from './a-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const scoreInto = (...args: string[]) => run('score', ...args, '-o', folder.path('out'));

describe('a folder', () => {
  test('gives its workbooks, also those below, and its tree is mirrored; inputs stay as they are', async () => {
    for (const name of ['in/b.xlsx', 'in/a.xlsm', 'in/Baix Ebre/Deltebre/2026.xlsx', 'in/Baix Ebre/c.XLSX', 'in/templates/d.xltx', 'in/templates/e.xltm']) folder.put(name, assessmentOf(name));
    const before = folder.hashes('in');
    const { code, out, err } = await scoreInto(folder.path('in'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(folder.files('out')).toEqual([
      'Baix Ebre/Deltebre/2026-scored.xlsx',
      'Baix Ebre/c-scored.XLSX',
      'a-scored.xlsm',
      'b-scored.xlsx',
      'templates/d-scored.xlsx',
      'templates/e-scored.xlsm',
    ]);
    expect(out).toContain('6 scored, 0 skipped, 0 refused.');
    expect(folder.hashes('in')).toEqual(before);
  });

  test('hides lock files, hidden files and folders, and files of other kinds', async () => {
    const seen = assessmentOf('Seen');
    for (const name of ['~$open.xlsx', '.hidden.xlsx', '.git/a.xlsx', 'a.xlsb', 'a.xls', 'a.ods', 'a.tsv', 'a.xlsx.bak', 'xlsx', 'a.json']) folder.put(`in/${name}`, seen);
    folder.put('in/seen.xlsx', seen);
    const { code, out, err } = await scoreInto(folder.path('in'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(folder.files('out')).toEqual(['seen-scored.xlsx']);
    expect(out).toContain('1 scored, 0 skipped, 0 refused.');
  });

  test('tells links and does not follow them, not even in a circle', async () => {
    folder.put('in/a.xlsx', assessmentOf('A'));
    folder.put('elsewhere/b.xlsx', assessmentOf('B'));
    symlinkSync(folder.path('elsewhere/b.xlsx'), folder.path('in/file.xlsx'));
    symlinkSync(folder.path('elsewhere'), folder.path('in/folder'));
    symlinkSync(folder.path('in'), folder.path('in/circle'));
    symlinkSync('nowhere', folder.path('in/broken.xlsx'));
    symlinkSync('nowhere', folder.path('in/broken'));
    const { code, out, err } = await scoreInto(folder.path('in'));
    expect(err.split('\n')).toEqual(['broken.xlsx', 'circle', 'file.xlsx', 'folder'].map((name) => `${name}: skipped: links are not followed.`));
    expect(code).toBe(0);
    expect(out).toContain('1 scored, 4 skipped, 0 refused.');
    expect(folder.files('out')).toEqual(['a-scored.xlsx']);
  });

  test('skips what holds no assessment, and says so', async () => {
    folder.put('in/sub/budget.xlsx', otherWorkbook());
    expect(await scoreInto(folder.path('in'))).toEqual({ code: 0, out: '0 scored, 1 skipped, 0 refused.', err: 'sub/budget.xlsx: skipped: it holds no assessment.' });
    expect(folder.files('out')).toEqual([]);
  });

  test.each([['empty'], ['of other kinds']])('%s is an error: nothing was seen', async (kind) => {
    mkdirSync(folder.path('in'));
    if (kind !== 'empty') folder.put('in/notes.txt', 'notes');
    expect(await scoreInto(folder.path('in'))).toEqual({ code: 3, out: '', err: 'No workbook was found in the paths given.' });
    expect(folder.files('out')).toEqual([]);
  });

  test('that is also the output: scored copies are skipped and said, the second run changes nothing', async () => {
    folder.put('a.xlsx', assessmentOf('A'));
    expect((await run('score', folder.path(), '-o', folder.path())).code).toBe(0);
    const before = folder.hashes();
    expect(Object.keys(before)).toEqual(['a-scored.xlsx', 'a.xlsx']);
    const second = await run('score', folder.path(), '-o', folder.path());
    expect(second.code).toBe(0);
    expect(second.err).toBe('a-scored.xlsx: skipped: it is a scored copy.');
    expect(folder.hashes()).toEqual(before);
  });
});

describe('a file that is named', () => {
  test('through a link is scored under the name of the link', async () => {
    folder.put('real.xlsx', assessmentOf('A'));
    symlinkSync('real.xlsx', folder.path('link.xlsx'));
    expect((await scoreInto(folder.path('link.xlsx'))).code).toBe(0);
    expect(folder.files('out')).toEqual(['link-scored.xlsx']);
  });

  test('is scored even if it is hidden', async () => {
    const { code } = await scoreInto(folder.put('.hidden.xlsx', assessmentOf('A')));
    expect(code).toBe(0);
    expect(folder.files('out')).toEqual(['.hidden-scored.xlsx']);
  });

  test('and holds no assessment is refused', async () => {
    const { code, err } = await scoreInto(folder.put('budget.xlsx', otherWorkbook()));
    expect(code).toBe(3);
    expect(err).toMatch(/^budget\.xlsx: refused: no sheet has a header row/);
    expect(folder.files('out')).toEqual([]);
  });

  test('and is a scored copy is refused', async () => {
    folder.put('a.xlsx', assessmentOf('A'));
    await scoreInto(folder.path('a.xlsx'));
    const before = folder.hashes();
    const { code, err } = await run('score', folder.path('out/a-scored.xlsx'), '-o', folder.path('out'));
    expect(code).toBe(3);
    expect(err).toMatch(/^a-scored\.xlsx: refused: this is a scored copy/);
    expect(folder.hashes()).toEqual(before);
  });
});

test.each([true, false])('a pipe is not waited for (named: %s)', async (named) => {
  mkdirSync(folder.path('in'));
  execFileSync('mkfifo', [folder.path('in/pipe.xlsx')]);
  const { code, err } = await scoreInto(folder.path(named ? 'in/pipe.xlsx' : 'in'));
  expect(code).toBe(3);
  expect(err).toBe('pipe.xlsx: refused: this is not a regular file; only files and folders are read.');
});
