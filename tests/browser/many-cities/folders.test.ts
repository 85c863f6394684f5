import { readZip } from '../../../src/adapters/xlsx/zip/read-zip';
import { ManyCities } from '../../../src/browser/many-cities/many-cities';
import { builtinModel } from '../../../src/model/builtin-model';
import { sample } from '../../cli/a-workbook';
import { wideCsv } from '../../cli/a-wide-file';
import { run, TODAY } from '../../cli/run';
import { workFolder } from '../../cli/work-folder';
import { read } from '../../tools/score';

jest.setTimeout(20_000);

const folder = workFolder();

function manyCities(files: ReadonlyMap<string, Uint8Array>): ManyCities {
  const cities = new ManyCities(builtinModel(), TODAY);
  for (const [id, [name, bytes]] of [...files].entries()) cities.add(id, name, bytes);
  return cities;
}

async function entries(cities: ManyCities): Promise<string[]> {
  const { bytes } = await cities.archive(null, () => true);
  const zip = readZip(bytes ?? new Uint8Array());
  if (!zip.ok) throw new Error(zip.problem.code);
  return zip.value.entries.map(({ name }) => name);
}

test('the archive has the tree that the command writes', async () => {
  const table = new TextEncoder().encode(wideCsv(['Vic', '082981', 'F'], ['Berga', '080228', 'P']));
  const files = new Map([['a/city.xlsx', sample('vilaserena')], ['a/survey.csv', table], ['b/c/city.xlsx', sample('riudelluna')], ['city.xlsx', sample('vilaserena')]]);
  for (const [name, bytes] of files) folder.put(`in/${name}`, bytes);
  await run('score', folder.path('in'), '-o', folder.path('out'));
  expect((await entries(manyCities(files))).sort()).toEqual(folder.files('out'));
});

test('no two entries of an archive have one name, not even where case makes no difference, and none leads out of its folder', async () => {
  const city = sample('vilaserena');
  const cities = new ManyCities(builtinModel(), TODAY);
  for (const [id, name] of ['a/city.xlsx', 'a/city.xlsx', 'A/CITY.xlsx', '..\\up/city.xlsx', 'city.xlsx'].entries()) cities.add(id, name, city);
  expect(await entries(cities)).toEqual(['a/city-scored.xlsx', 'a/city-scored (2).xlsx', 'A/CITY-scored (3).xlsx', '.. up/city-scored.xlsx', 'city-scored.xlsx']);
});

test('a scored copy beside its workbook counts once, as for the command', async () => {
  const original = folder.put('in/city.xlsx', sample('vilaserena'));
  await run('score', original, '-o', folder.path('in'));
  const cities = manyCities(new Map(['city.xlsx', 'city-scored.xlsx'].map((name) => [name, new Uint8Array(folder.bytes(`in/${name}`))])));
  await run('compare', folder.path('in'), '-o', folder.path('comparison.xlsx'));
  const [ours, commands] = [read(cities.comparisonFile('en')), read(folder.bytes('comparison.xlsx'))];
  const notScored = (workbook: typeof ours) => workbook.sheets.at(-1)?.rows;
  expect(JSON.stringify(notScored(ours))).toContain('city-scored.xlsx');
  expect(notScored(ours)).toEqual(notScored(commands));
});
