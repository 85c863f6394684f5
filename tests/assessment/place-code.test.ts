import { controlDigit, readPlaceCode } from '../../src/assessment/place-code';
import { codesOf, readCity } from './read-city';

/** Municipalities with their control digit as the INE publishes them: Catalan ones, and some from all over Spain. */
const PUBLISHED = [
  '080193', '081017', '080155', '081878', '082798', '170792', '251207', '431482', '431233', '081213', '082981', '081136',
  '080811', '080898', '081022', '081419', '081691', '082055', '082704', '083054', '089019', '089058', '083073', '082628',
  '010513', '010029', '010590', '019015', '020030', '029010', '030149', '030651', '039042', '040139', '049047', '050198', '059035', '090597', '090183', '099070',
];

test.each(PUBLISHED)('the control digit of %s', (code) => {
  expect(controlDigit(code.slice(0, 5))).toBe(code.slice(5));
  expect(readPlaceCode(code)).toEqual({ key: code.slice(0, 5), problem: null });
});

test.each(PUBLISHED.slice(0, 24))('any other sixth digit than that of %s is wrong', (code) => {
  const others = Array.from('0123456789').filter((digit) => digit !== code[5]);
  expect(others.map((digit) => readPlaceCode(code.slice(0, 5) + digit))).toEqual(others.map(() => ({ key: code.slice(0, 5), problem: 'wrong-control-digit' })));
});

test.each<[string, string, string, string | null]>([
  ['five digits', '08019', '08019', null],
  ['six digits', '080193', '08019', null],
  ['with blanks and a hyphen', ' 08 019-3 ', '08019', null],
  ['the zero lost of five digits', '8019', '08019', 'zero-lost'],
  ['the zero lost of six digits', '80193', '08019', 'zero-lost'],
  ['a number with a decimal', '17079.0', '17079', null],
  ['a number with a decimal, its zero lost', '8019,0', '08019', 'zero-lost'],
  ['five digits of a province above 9', '17079', '17079', null],
  ['five digits that may end with a control digit, but not in Catalonia', '75056', '75056', null],
  ['five digits that begin with no province and end with no control digit', '80190', '80190', null],
  ['six digits from outside Catalonia with the right end', '010590', '01059', null],
  ['six digits from elsewhere', '015146', '15146', null],
  ['six digits that begin with no province', '990001', '990001', null],
  ['another kind of code', 'GB-MAN', 'GB.MAN', null],
  ['a short number', '12', '12', null],
  ['a long number', '1234567', '1234567', null],
  ['nothing', '', '', null],
])('%s', (_, text, key, problem) => {
  expect(readPlaceCode(text)).toEqual({ key, problem });
});

test.each<[string | number, string[]]>([
  ['080193', []],
  ['08019', []],
  ['GB-MAN', []],
  ['080194', ['wrong-control-digit B1']],
  [8019, ['code-zero-lost B1']],
  [80193, ['code-zero-lost B1']],
])('the code %s in a header block is kept as it is, and told when it is odd', (code, findings) => {
  const city = readCity([['INE code', code], ['ID', 'Rating'], ['M2.1', 'F']]);
  expect(city.assessment.city.code).toBe(String(code));
  expect(codesOf(city)).toEqual(findings);
});
