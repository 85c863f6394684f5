import fc from 'fast-check';
import { folderOrder, isInputName, isInputPath } from '../../src/workbook/folder-input';

test.each(['city.xlsx', 'city.XLSX', 'city.xlsm', 'template.xltx', 'template.xltm', 'survey.csv', 'a.b.csv', 'Vic, 2026.xlsx'])('%s is an input', (name) => {
  expect(isInputName(name)).toBe(true);
});

test.each(['~$city.xlsx', '.city.xlsx', 'city.xls', 'city.xlsb', 'city.ods', 'notes.txt', 'survey.tsv', 'city.xlsx.bak', 'xlsx', ''])('%j is none', (name) => {
  expect(isInputName(name)).toBe(false);
});

test.each([['sub/city.xlsx', true], ['a/b/c/survey.csv', true], ['.git/city.xlsx', false], ['a/.hidden/city.xlsx', false], ['~$a/city.xlsx', false], ['sub/~$city.xlsx', false]])('%s: %s', (path, expected) => {
  expect(isInputPath(path)).toBe(expected);
});

test('the order is that of the names in each folder, a folder where its name stands', () => {
  const name = fc.stringMatching(/^[ !a-cA-C.-]{1,3}$/);
  fc.assert(fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.array(name, { minLength: 1, maxLength: 4 }), (one, other) => {
    const at = one.findIndex((each, index) => each !== other[index]);
    const [first, second] = at < 0 ? [String(one.length), String(other.length)] : [one[at] ?? '', other[at] ?? ''];
    expect(Math.sign(folderOrder(one.join('/'), other.join('/')))).toBe(first === second ? 0 : first < second ? -1 : 1);
  }));
});
