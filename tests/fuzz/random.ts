/** Numbers that look random and follow from a seed: the same on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  /** True `share` of the time. */
  readonly chance: (share: number) => boolean;
  /** One of the items; there must be one. */
  readonly pick: <T>(items: readonly T[]) => T;
}

/** Marsaglia's xorshift generator of 32 bits (2003): enough to choose mutations by. Its state must not be zero. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let round = 0; round < 4; round += 1) next();
  return {
    below: (limit) => next() % Math.max(1, limit),
    chance: (share) => next() < share * 2 ** 32,
    pick: (items) => {
      const item = items[next() % Math.max(1, items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
