import { readZip } from '../../../src/adapters/xlsx/zip/read-zip';
import { ManyCities } from '../../../src/browser/many-cities/many-cities';
import { builtinModel } from '../../../src/model/builtin-model';
import { otherWorkbook, sample } from '../../cli/a-workbook';
import { withPart } from '../../cli/edit-workbook';
import { TODAY } from '../../cli/run';

function manyCities(files: Readonly<Record<string, Uint8Array>>): ManyCities {
  const cities = new ManyCities(builtinModel(), TODAY);
  for (const [id, [name, bytes]] of Object.entries(files).entries()) cities.add(id, name, bytes);
  return cities;
}

function names(archive: Uint8Array | null): string[] | null {
  if (archive === null) return null;
  const zip = readZip(archive);
  if (!zip.ok) throw new Error(zip.problem.code);
  return zip.value.entries.map(({ name }) => name);
}

const CITY = sample('vilaserena');

test.each<[stopAt: number, archived: string[] | null, files: number]>([
  [1, null, 1],
  [2, ['b-scored.xlsx'], 2],
  [3, ['b-scored.xlsx', 'c-scored.xlsx'], 3],
  [99, ['b-scored.xlsx', 'c-scored.xlsx'], 3],
])('cancelled after %j files the archive holds what was made', async (stopAt, archived, files) => {
  const told: number[] = [];
  const archive = await manyCities({ 'a.xlsx': otherWorkbook(), 'b.xlsx': CITY, 'c.xlsx': CITY }).archive(null, (done) => {
    told.push(done);
    return done < stopAt;
  });
  expect({ archived: names(archive.bytes), files: archive.files }).toEqual({ archived, files });
  expect(told).toEqual(Array.from({ length: files }, (_, index) => index + 1));
});

test('a copy that cannot be made is told, and costs no other', async () => {
  const odd = withPart(CITY, 'xl/tables/table1.xml', () => '<?xml version="1.0"?>');
  const { bytes, missing } = await manyCities({ 'a/odd.xlsx': odd, 'b.xlsx': CITY }).archive(null, () => true);
  expect(names(bytes)).toEqual(['b-scored.xlsx']);
  expect(missing).toEqual([{ name: 'a/odd-scored.xlsx', problem: { code: 'damaged', part: 'xl/tables/table1.xml', seen: '', details: '' } }]);
});
