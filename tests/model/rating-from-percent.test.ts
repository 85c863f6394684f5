import fc from 'fast-check';
import { ratingFromPercent } from '../../src/model/rating-from-percent';
import { RATINGS } from '../../src/model/rating';

const NINES = '9'.repeat(60);
const ZEROS = '0'.repeat(60);

describe('bands of ISO/IEC 33020', () => {
  test.each([
    ['0', 'N'],
    ['0.0', 'N'],
    ['14.9999999', 'N'],
    ['15', 'N'],
    ['15.0', 'N'],
    [`15.${ZEROS}`, 'N'],
    ['15.0000001', 'P'],
    [`15.${ZEROS}1`, 'P'],
    ['16', 'P'],
    [`49.${NINES}`, 'P'],
    ['50', 'P'],
    [`50.${ZEROS}1`, 'L'],
    ['55', 'L'],
    ['84.9999999', 'L'],
    ['85', 'L'],
    ['85.000', 'L'],
    [`85.${ZEROS}1`, 'F'],
    [`99.${NINES}`, 'F'],
    ['100', 'F'],
    ['100.000', 'F'],
    ['015', 'N'],
    ['00085.1', 'F'],
  ])('%s %% is %s', (percent, rating) => {
    expect(ratingFromPercent(percent)).toBe(rating);
  });

  test('digits that a double cannot tell from the edge still count', () => {
    const percent = `15.${ZEROS}1`;
    expect(Number(percent)).toBe(15);
    expect(ratingFromPercent(percent)).toBe('P');
  });

  const noShares = ['100.0000001', `100.${ZEROS}1`, '101', '1'.repeat(400), '-1', '-0'];
  const noDecimals = ['', '.5', '15.', '15,5', '1e1', ' 15', '15%', '1.5.1', '١٥', 'NaN'];
  test.each([...noShares, ...noDecimals])('%j is no share', (percent) => {
    expect(ratingFromPercent(percent)).toBeUndefined();
  });
});

test('every decimal is banded as exact integer arithmetic bands it', () => {
  const nearAnEdge = fc.record({ places: fc.integer({ min: 0, max: 40 }), edge: fc.constantFrom(0n, 15n, 50n, 85n, 100n), off: fc.bigInt(-3n, 3n) });
  const anywhere = fc.record({ places: fc.integer({ min: 0, max: 40 }), edge: fc.constant(0n), off: fc.bigInt(0n, 10n ** 44n) });
  fc.assert(
    fc.property(fc.oneof(nearAnEdge, anywhere), ({ places, edge, off }) => {
      const unit = 10n ** BigInt(places);
      const scaled = (edge * unit + off) % (200n * unit);
      fc.pre(scaled >= 0n);
      const digits = scaled.toString().padStart(places + 1, '0');
      const percent = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
      const band = [15n, 50n, 85n, 100n].findIndex((highest) => scaled <= highest * unit);
      expect(ratingFromPercent(percent)).toBe(RATINGS[band]);
    }),
    { numRuns: 5000 },
  );
});
