import type { Rating } from '../../src/model/rating';
import { dimensionLevel } from '../../src/scoring/dimension-level';

/** Ratings of levels 1 to 5; a dash is a level where nothing applies. */
test.each([
  ['FFFFF', 5, 5],
  ['LLLLL', 5, 1],
  ['FFFFL', 5, 5],
  ['FFLFF', 5, 3],
  ['FFLPF', 3, 3],
  ['FLPFF', 2, 2],
  ['LFPFF', 2, 1],
  ['FFPFF', 2, 2],
  ['NFFFF', 0, 0],
  ['PFFFF', 0, 0],
  ['-FFFF', 0, 0],
  ['FF-FF', 2, 2],
  ['FFFF-', 4, 4],
])('%s: level %i, strict %i', (letters, level, strict) => {
  const ratings = Array.from(letters, (letter) => (letter === '-' ? null : (letter as Rating)));
  expect([dimensionLevel(ratings, false), dimensionLevel(ratings, true)]).toEqual([level, strict]);
});
