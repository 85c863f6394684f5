import { rmSync } from 'node:fs';
import { assessment, assessmentOf, otherWorkbook, sample, workbookOf } from './a-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();

/** What an input can come to, by the name of its file. `blocked` is scored but cannot be written. */
const INPUTS: Readonly<Record<string, () => Uint8Array | string>> = {
  scored: () => assessmentOf('Arbeca'),
  skipped: otherWorkbook,
  refused: () => '<html>',
  'sheet-refused': () => workbookOf({ A: assessment({ City: 'Arbeca' }), B: assessment({ City: 'Bellpuig', Model: 'x' }) }),
  blocked: () => assessmentOf('Cervera'),
};

describe('the exit code', () => {
  test.each([
    [['scored'], 0],
    [['scored', 'skipped'], 0],
    [['skipped'], 0],
    [['scored', 'refused'], 3],
    [['skipped', 'refused'], 3],
    [['sheet-refused'], 3],
    [['blocked'], 1],
    [['scored', 'blocked', 'refused', 'skipped', 'sheet-refused'], 1],
  ])('of %j is %i', async (kinds, expected) => {
    for (const kind of kinds) folder.put(`in/${kind}/a.xlsx`, INPUTS[kind]?.() ?? '');
    folder.put('out/blocked', 'a file where a folder should be');
    const { code, err } = await run('score', folder.path('in'), '-o', folder.path('out'));
    expect(code).toBe(expected);
    if (kinds.includes('blocked')) expect(err).toMatch(/^blocked\/a\.xlsx: refused: the result cannot be written \((EEXIST|ENOTDIR)\)\.$/m);
    expect(folder.files('out').filter((name) => name.startsWith('scored/'))).toEqual(kinds.includes('scored') ? ['scored/a-scored.xlsx'] : []);
  });

  test('of a wrong path is 2, whatever else there is, and nothing is written', async () => {
    for (const kind of Object.keys(INPUTS)) folder.put(`in/${kind}/a.xlsx`, INPUTS[kind]?.() ?? '');
    folder.put('out/blocked', '');
    const before = folder.hashes();
    expect((await run('score', folder.path('in'), folder.path('missing'), '-o', folder.path('out'))).code).toBe(2);
    expect(folder.hashes()).toEqual(before);
  });

  test('of an output below a file is that of a disk fault', async () => {
    folder.put('a.xlsx', assessmentOf('Arbeca'));
    folder.put('file', '');
    const before = folder.hashes();
    const { code, err } = await run('score', folder.path('a.xlsx'), '-o', folder.path('file/out'), '--json');
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.xlsx: refused: the result cannot be written/);
    expect(folder.hashes()).toEqual(before);
  });
});

test('each input has its line, in a fixed order: results on stdout, the rest on stderr', async () => {
  for (const kind of ['scored', 'skipped', 'refused', 'sheet-refused']) folder.put(`in/${kind}.xlsx`, INPUTS[kind]?.() ?? '');
  const { out, err } = await run('score', folder.path('in'), '-o', folder.path('out'));
  expect(err.split('\n').map((line) => line.split(':')[0])).toEqual(['refused.xlsx', 'sheet-refused.xlsx, sheet B', 'skipped.xlsx']);
  expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(['City', 'Arbeca', 'Arbeca', '2']);
});

test('the table stands in columns: city, level, interval, dimensions, answered, gaps, findings, file', async () => {
  for (const name of ['vilaserena', 'riudelluna', 'vallmoreda']) folder.put(`in/${name}.xlsx`, sample(name));
  const { out } = await run('score', folder.path('in'), '-o', folder.path('out'));
  const [header = '', ...lines] = out.split('\n').slice(0, -1);
  expect(header).toMatch(/^City +Level +Interval +M\/S\/R +Answered +Gaps 1\/2\/3 +Findings +Scored copy$/);
  for (const line of lines) expect(line.slice(header.indexOf('Level'))).toMatch(/^[0-5] +[0-5](-[0-5])? +[0-5]\/[0-5]\/[0-5] +[0-9]+ % +[0-9]+\/[0-9]+\/[0-9]+ +[0-9]+ +\/.*-scored\.xlsx$/);
  for (const column of ['Interval', 'Answered', 'Findings', 'Scored copy']) for (const line of lines) expect(line.charAt(header.indexOf(column) - 1)).toBe(' ');
});

test('every sample is scored, no input changes and no temporary file stays', async () => {
  for (const name of ['castellet-de-boira', 'puerto-almendro', 'riudelluna', 'roca-trencada', 'vallmoreda', 'vilaserena']) folder.put(`in/${name}.xlsx`, sample(name));
  const before = folder.hashes('in');
  expect((await run('score', folder.path('in'), '-o', folder.path('out'), '--json')).code).toBe(0);
  expect(folder.hashes('in')).toEqual(before);
  expect(folder.files('out').map((name) => name.replace(/^[a-z-]+?(-scored\.xlsx|\.xlsx\.json)$/, '$1'))).toEqual(Array.from({ length: 6 }, () => ['-scored.xlsx', '.xlsx.json']).flat());
  rmSync(folder.path('out'), { recursive: true });
});
