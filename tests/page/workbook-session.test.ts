import fc from 'fast-check';
import { inflateEntry } from '../../src/adapters/xlsx/zip/inflate-entry';
import { readZip } from '../../src/adapters/xlsx/zip/read-zip';
import { NA_REASONS, type Answer } from '../../src/assessment/assessment';
import { nodeCodec } from '../../src/cli/node-codec';
import { builtinModel } from '../../src/model/builtin-model';
import { RATINGS } from '../../src/model/rating';
import { WorkbookSession } from '../../src/page/session/workbook-session';
import { answerEdits, evidenceEdits } from '../../src/taskpane/answers/answer-edits';
import { WRITE_STEPS, type WriteStep } from '../../src/taskpane/workbook-host';
import { run, TODAY } from '../cli/run';
import { workFolder } from '../cli/work-folder';
import { essence } from '../tools/score';
import { assessed, NO_FLAGS, NO_SETTINGS, openSample, sampleBytes, SAMPLES, savedBytes } from './session';

/** Every entry of an archive by name, in order, unpacked. */
function unpacked(bytes: Uint8Array): [name: string, data: string][] {
  const archive = readZip(Uint8Array.from(bytes));
  if (!archive.ok) throw new Error(archive.problem.code);
  return archive.value.entries.map((entry) => {
    const data = inflateEntry(entry, nodeCodec, 10_000_000);
    if (!data.ok) throw new Error(data.problem.code);
    return [entry.name, Buffer.from(data.value).toString('latin1')];
  });
}

const silent = () => undefined;

describe('writing', () => {
  const folder = workFolder();

  test.each(SAMPLES)('makes of %s what the command makes, entry by entry', async (name) => {
    folder.put(`in/${name}`, sampleBytes(name));
    await run('score', folder.path(`in/${name}`), '-o', folder.path('out'), '--date', TODAY);
    const session = openSample(name);
    expect(await session.write(NO_SETTINGS, TODAY, silent)).toMatchObject({ kind: 'written' });
    const file = session.save();
    expect(file?.name).toBe(name.replace('.xlsx', '-scored.xlsx'));
    expect(unpacked(file?.bytes ?? new Uint8Array())).toEqual(unpacked(folder.bytes(`out/${file?.name ?? ''}`)));
  });

  test('says the steps in order and that the results are of these answers', async () => {
    const session = openSample('vilaserena.xlsx');
    const steps: WriteStep[] = [];
    await session.write(NO_SETTINGS, TODAY, (step) => { steps.push(step); });
    expect(steps).toEqual([...WRITE_STEPS]);
    expect(assessed(session)).toMatchObject({ name: 'vilaserena-scored.xlsx', results: ['Summary', 'Gap analysis', 'Criteria', 'Competency matrix', 'Method'], stale: false, unsaved: true });
    session.save();
    expect(assessed(session).unsaved).toBe(false);
  });

  test.each(WRITE_STEPS)('leaves the workbook as it was when it is cancelled at %s', async (at) => {
    const session = openSample('vilaserena.xlsx');
    const outcome = await session.write(NO_SETTINGS, TODAY, (step) => { if (step === at) session.cancel(); });
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(savedBytes(session)).toEqual(sampleBytes('vilaserena.xlsx'));
  });

  test('again after an answer has changed replaces the results of before', async () => {
    const session = openSample('vilaserena.xlsx');
    await session.write(NO_SETTINGS, TODAY, silent);
    const [city] = assessed(session).cities;
    if (city === undefined) throw new Error('no city');
    await session.edit(answerEdits(city.assessment, 'M1.1', { kind: 'rated', rating: 'N', percent: null }));
    await session.edit(answerEdits(city.assessment, 'M2.1', { kind: 'rated', rating: 'N', percent: null }));
    expect(assessed(session)).toMatchObject({ stale: true });
    await session.write(NO_SETTINGS, TODAY, silent);
    expect(assessed(session)).toMatchObject({ stale: false, results: ['Summary', 'Gap analysis', 'Criteria', 'Competency matrix', 'Method'] });
  });
});

test.each(SAMPLES)('removing the results of %s gives back a workbook that reads as before', async (name) => {
  const session = openSample(name);
  const before = assessed(session);
  await session.write(NO_SETTINGS, TODAY, silent);
  expect(await session.removeResults()).toBeUndefined();
  const after = assessed(session);
  expect(after.results).toEqual([]);
  expect(after.cities.map(essence)).toEqual(before.cities.map(essence));
});

describe('answers', () => {
  const session = openSample('castellet-de-boira.xlsx');
  const ids = builtinModel().criteria.map(({ id }) => id);
  const answers: fc.Arbitrary<Answer> = fc.oneof(
    fc.record({ kind: fc.constant('rated' as const), rating: fc.constantFrom(...RATINGS), percent: fc.constant(null) }),
    fc.record({ kind: fc.constant('not-applicable' as const), reason: fc.constantFrom(null, ...NA_REASONS) }),
    fc.constant({ kind: 'not-rated' as const }),
  );
  const answerOf = (criterion: string) => assessed(session).cities[0]?.assessment.answers.find((answer) => answer.criterion === criterion);
  const assessment = () => {
    const [city] = assessed(session).cities;
    if (city === undefined) throw new Error('no city');
    return city.assessment;
  };

  test('are read as they were given, whatever was there before', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...ids), answers, async (criterion, answer) => {
      expect(await session.edit(answerEdits(assessment(), criterion, answer))).toBeUndefined();
      expect(answerOf(criterion)?.answer).toEqual(answer);
    }), { numRuns: 150 });
  });

  test('keep evidence as text, also when it looks like a formula or a link', async () => {
    for (const text of ['=1+1', '@SUM(A1)', '<script>alert(1)</script>', 'línia\nsegona', ' amb espais ', 'https://example.invalid']) {
      await session.edit(evidenceEdits(assessment(), 'M3.1', text));
      expect(answerOf('M3.1')?.evidence).toBe(text);
    }
    await session.edit(evidenceEdits(assessment(), 'M3.1', '  '));
    expect(answerOf('M3.1')?.evidence).toBeNull();
  });
});

describe('opening', () => {
  const refusals: readonly (readonly [title: string, bytes: Uint8Array, code: string])[] = [
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['a text', new TextEncoder().encode('ID;Rating\nM2.1;F'), 'text-file'],
    ['half a workbook', sampleBytes('vilaserena.xlsx').slice(0, 9000), 'damaged'],
  ];

  test.each(refusals)('%s is refused with its code', (_, bytes, code) => {
    const session = new WorkbookSession(builtinModel());
    session.openFile('a file', bytes);
    expect(session.assess(NO_FLAGS, TODAY)).toMatchObject({ kind: 'refused', name: 'a file', problem: { code } });
  });

  test('nothing is open at first, and after closing', () => {
    const session = new WorkbookSession(builtinModel());
    expect(session.assess(NO_FLAGS, TODAY)).toEqual({ kind: 'nothing-open' });
    session.openFile('vilaserena.xlsx', sampleBytes('vilaserena.xlsx'));
    session.close();
    expect(session.assess(NO_FLAGS, TODAY)).toEqual({ kind: 'nothing-open' });
    expect(session.save()).toBeUndefined();
  });

  test.each([['en', 'assessment.xlsx'], ['ca', 'avaluació.xlsx'], ['es', 'evaluación.xlsx']] as const)('a blank assessment in %s is one that is not assessed yet', async (language, name) => {
    const session = new WorkbookSession(builtinModel());
    await session.openBlank(language, TODAY);
    const reading = assessed(session);
    expect(reading).toMatchObject({ name, results: [], unsaved: false });
    expect(reading.cities[0]?.profile.overall.level).toBeNull();
    expect(reading.cities[0]?.assessment.language).toBe(language);
  });
});
