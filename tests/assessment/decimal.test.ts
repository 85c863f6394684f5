import fc from 'fast-check';
import { decimalDigits, shiftPoint } from '../../src/assessment/decimal';

test.each([
  [0, '0'], [-0, '0'], [1, '1'], [100, '100'], [0.1 + 0.2, '0.3'], [0.15000000000000002, '0.15'], [0.55, '0.55'], [-0.5, '-0.5'], [1e21, '1000000000000000000000'], [1e-7, '0.0000001'],
  [123456789012345680, '123456789012346000'], [0.9999999999999999, '1'], [5e-324, `0.${'0'.repeat(323)}494065645841247`],
])('%d is %s', (number, digits) => {
  expect(decimalDigits(number)).toBe(digits);
});

test.each([
  ['0.07', 2, '7'], ['7', -2, '0.07'], ['0', 2, '0'], ['-0.0', 3, '0'], ['1.50', 0, '1.5'], ['007', 0, '7'], ['-12.5', 1, '-125'], ['-12.5', -3, '-0.0125'], ['12', 3, '12000'], ['.5', 0, '0.5'], ['5.', 1, '50'],
])('%s with the point moved by %i is %s', (decimal, places, moved) => {
  expect(shiftPoint(decimal, places)).toBe(moved);
});

const PLAIN_DECIMAL = /^(?:0|-?(?:0|[1-9][0-9]*)\.[0-9]*[1-9]|-?[1-9][0-9]*)$/;
const DECIMAL = fc.tuple(fc.boolean(), fc.stringMatching(/^[0-9]{1,20}$/), fc.stringMatching(/^[0-9]{0,20}$/)).map(([minus, whole, rest]) => `${minus ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`);

/** A decimal times 10^60, exactly. */
function scaled(decimal: string): bigint {
  const [whole = '', rest = ''] = decimal.split('.');
  const digits = BigInt(whole.replace('-', '') + rest.padEnd(60, '0'));
  return decimal.startsWith('-') ? -digits : digits;
}

test('moving the point multiplies by a power of ten, exactly', () => {
  fc.assert(
    fc.property(DECIMAL, fc.integer({ min: 0, max: 30 }), (decimal, places) => {
      const right = shiftPoint(decimal, places);
      const left = shiftPoint(decimal, -places);
      expect(scaled(right)).toBe(scaled(decimal) * 10n ** BigInt(places));
      expect(scaled(left) * 10n ** BigInt(places)).toBe(scaled(decimal));
      expect(right).toMatch(PLAIN_DECIMAL);
      expect(left).toMatch(PLAIN_DECIMAL);
    }),
    { numRuns: 1000 },
  );
});

test('a number is taken to 15 significant digits and written plainly', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const digits = decimalDigits(number);
      expect(digits).toMatch(PLAIN_DECIMAL);
      expect(Number(digits)).toBe(Number(number.toPrecision(15)) + 0);
      expect(digits.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length).toBeLessThanOrEqual(15);
    }),
    { numRuns: 2000 },
  );
});

test('a decimal of up to 15 digits survives the way through a binary number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: -12, max: 12 }), (digits, places) => {
      const decimal = shiftPoint(String(digits), places);
      expect(decimalDigits(Number(decimal))).toBe(decimal);
    }),
    { numRuns: 1000 },
  );
});
