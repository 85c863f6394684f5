import { foreignZip } from '../adapters/xlsx/foreign-zip';
import type { ForeignEntry } from '../adapters/xlsx/foreign-zip';
import type { BasePackage } from './base-packages';
import { DIALECT_FORMS } from './dialect-forms';
import { ENTRIES_MUTATIONS, setHeaderField } from './mutate-archive';
import { BYTES_MUTATIONS } from './mutate-bytes';
import type { BytesMutation } from './mutate-bytes';
import { TEXT_MUTATIONS } from './mutate-text';
import { randomOf } from './random';
import type { Random } from './random';

/** What a step works on. They are taken in this order, so that a step means the same whichever others are left out. */
const LAYERS = ['text', 'dialect', 'part', 'entries', 'file'] as const;
type Layer = (typeof LAYERS)[number];

/** One mutation; all that is random in it follows from the seed. */
export interface Step {
  readonly layer: Layer;
  readonly mutation: string;
  readonly seed: number;
}

/** How an input is made. */
export interface Recipe {
  readonly base: BasePackage;
  readonly steps: readonly Step[];
}

const FILE_MUTATIONS: Readonly<Record<string, BytesMutation>> = { ...BYTES_MUTATIONS, 'set a number of a header': setHeaderField };

const MUTATIONS: Readonly<Record<Layer, readonly string[]>> = {
  text: Object.keys(TEXT_MUTATIONS),
  dialect: Object.keys(DIALECT_FORMS),
  part: Object.keys(BYTES_MUTATIONS),
  entries: Object.keys(ENTRIES_MUTATIONS),
  file: Object.keys(FILE_MUTATIONS),
};

/** A step of any kind; XML is where most is read, so it is changed most. */
export function randomStep(random: Random): Step {
  const layer = random.pick<Layer>(['text', 'text', 'text', 'text', 'text', 'dialect', 'dialect', 'part', 'entries', 'file']);
  const mutation = layer === 'file' && random.chance(0.6) ? 'set a number of a header' : random.pick(MUTATIONS[layer]);
  return { layer, mutation, seed: random.below(2 ** 31) };
}

/** The bytes of an input. */
export function inputOf({ base, steps }: Recipe): Uint8Array {
  const ordered = LAYERS.flatMap((layer) => steps.filter((step) => step.layer === layer));
  const entries = ordered.reduce(changedEntries, base.entries);
  return ordered.filter(({ layer }) => layer === 'file').reduce((bytes, { mutation, seed }) => FILE_MUTATIONS[mutation]?.(bytes, randomOf(seed)) ?? bytes, foreignZip(entries));
}

/** A recipe in words. */
export function describeRecipe({ base, steps }: Recipe): string {
  return [`base: ${base.name}`, ...steps.map(({ layer, mutation, seed }) => `${layer}: ${mutation} (seed ${seed})`)].join('\n');
}

function changedEntries(entries: readonly ForeignEntry[], { layer, mutation, seed }: Step): readonly ForeignEntry[] {
  const random = randomOf(seed);
  switch (layer) {
    case 'text':
      return withContent(entries, random, (text) => (typeof text === 'string' ? (TEXT_MUTATIONS[mutation]?.(text, random) ?? text) : text));
    case 'part':
      return withContent(entries, random, (text) => BYTES_MUTATIONS[mutation]?.(Buffer.from(text), random) ?? text);
    case 'dialect':
      return DIALECT_FORMS[mutation]?.(entries) ?? entries;
    case 'entries':
      return ENTRIES_MUTATIONS[mutation]?.(entries, random) ?? entries;
    case 'file':
      return entries;
  }
}

function withContent(entries: readonly ForeignEntry[], random: Random, change: (text: string | Uint8Array) => string | Uint8Array): readonly ForeignEntry[] {
  const chosen = random.below(entries.length);
  return entries.map((entry, index) => (index === chosen ? { ...entry, text: change(entry.text) } : entry));
}
