import { rmSync } from 'node:fs';
import document from '../../src/model/data/smartcat-u4ssc.json';
import { withoutKey, withValue } from '../model/changed-document';
import { assessmentOf, RATINGS } from './a-workbook';
import { editCells, placeOf, rowsOf } from './edit-workbook';
import { jsonOf } from './json-of';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const MODEL = 'model.json';

async function scoreWith(model: unknown, ...args: string[]) {
  folder.put('a.xlsx', assessmentOf('Arbeca', RATINGS, { Model: 'smartcat-u4ssc' }));
  folder.put(MODEL, typeof model === 'string' ? model : JSON.stringify(model));
  return run('score', folder.path('a.xlsx'), '-o', folder.path('out'), '--json', '--model', folder.path(MODEL), ...args);
}

describe('a changed model', () => {
  test('scores: its version, hash and texts are in the result', async () => {
    await run('score', folder.put('a.xlsx', assessmentOf('Arbeca')), '-o', folder.path('builtin'), '--json');
    const builtin = jsonOf(folder.bytes('builtin/a.xlsx.json'));
    const changed = withValue(withValue(document, ['version'], '9.9.9'), ['criteria', 2, 'text', 'en'], 'A new sentence for M2.1.');
    expect((await scoreWith(changed)).code).toBe(0);
    const { model, fingerprint } = jsonOf(folder.bytes('out/a.xlsx.json'));
    expect(model).toMatchObject({ id: 'smartcat-u4ssc', version: '9.9.9' });
    expect(model.hash).not.toBe(builtin.model.hash);
    expect(fingerprint).not.toBe(builtin.fingerprint);
    expect(rowsOf(folder.bytes('out/a-scored.xlsx'), 'Criteria').flat()).toContain('A new sentence for M2.1.');
  });

  test('of the same content scores the same, whatever its layout and byte order mark', async () => {
    await scoreWith(document);
    const before = folder.hashes('out');
    rmSync(folder.path('out'), { recursive: true });
    await scoreWith(`\uFEFF${JSON.stringify(document, null, 7)}\n`);
    expect(folder.hashes('out')).toEqual(before);
  });

  test('that lacks a criterion keeps the notes on it under Closed, and says so', async () => {
    await scoreWith(document);
    const copy = folder.bytes('out/a-scored.xlsx');
    folder.put('out/a-scored.xlsx', editCells(copy, 'Gap analysis', { [`M${String(placeOf(copy, 'Gap analysis', 'M2.3').row)}`]: 'not to be lost' }));
    const competencies = document.competencies.map((competency) => ({ ...competency, serves: competency.serves.filter((id) => id !== 'M2.3') }));
    expect((await scoreWith({ ...document, criteria: document.criteria.filter(({ id }) => id !== 'M2.3'), competencies })).code).toBe(0);
    const { answers, findings } = jsonOf(folder.bytes('out/a.xlsx.json'));
    expect(answers).toHaveLength(document.criteria.length - 1);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['unknown-id', 'analyst-text-without-row']));
    expect(rowsOf(folder.bytes('out/a-scored.xlsx'), 'Gap analysis').find(([, id]) => id === 'M2.3')).toEqual(['Closed', 'M2.3', 'not to be lost']);
  });

  test('of another name is not the one that the assessment names: refused', async () => {
    const { code, err } = await scoreWith({ ...document, id: 'another-model' });
    expect(code).toBe(3);
    expect(err).toContain('a.xlsx, sheet Assessment: refused: this is an assessment for the model "smartcat-u4ssc"; score it with that model');
    expect(folder.files()).toEqual(['a.xlsx', MODEL]);
  });
});

describe('a bad model is refused with the path of each problem, and nothing is written', () => {
  test.each<[string, unknown, RegExp[]]>([
    ['no object', [], [/^ {2}\$: /m]],
    ['nothing in it', {}, [/^ {2}\$\.?.*: /m]],
    ['no id', withoutKey(document, ['id']), [/^ {2}\$.*id/m]],
    ['a level out of range', withValue(document, ['criteria', 3, 'level'], 6), [/^ {2}\$\.criteria\[3\]\.level: /m]],
    ['a text missing', withoutKey(document, ['criteria', 3, 'text', 'ca']), [/^ {2}\$\.criteria\[3\]\.text/m]],
    ['an id twice', withValue(document, ['criteria', 1, 'id'], 'M1.1'), [/^ {2}\$\.criteria\[1\]\.id: /m]],
    [
      'three problems at once',
      withValue(withValue(withValue(document, ['competencies', 0, 'serves'], ['X9.9']), ['supramunicipal', 'competencies'], ['C99']), ['criteria', 1, 'id'], 'M1.1'),
      [/^ {2}\$\.criteria\[1\]\.id: /m, /^ {2}\$\.competencies\[0\]\.serves\[0\]: /m, /^ {2}\$\.supramunicipal\.competencies\[0\]: /m],
    ],
  ])('%s', async (_, model, paths) => {
    const { code, out, err } = await scoreWith(model);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toBe(`The model file "${folder.path(MODEL)}" cannot be used:`);
    for (const path of paths) expect(err).toMatch(path);
    expect(folder.files()).toEqual(['a.xlsx', MODEL]);
  });

  test.each(['', '{', 'model: smartcat', '{"a":1}}', '\0'])('%j is not JSON', async (text) => {
    const { code, err } = await scoreWith(text);
    expect(code).toBe(2);
    expect(err).toBe(`The model file "${folder.path(MODEL)}" is not JSON.`);
  });

  test('a name in it cannot steer the terminal', async () => {
    const { code, err } = await scoreWith({ ...document, '\u001b[2J\u009b\u202e': 1, id: '\u001b]0;x\u0007' });
    expect(code).toBe(2);
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
