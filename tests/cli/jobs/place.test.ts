import { Worker } from 'node:worker_threads';
import { placeInThread } from '../../../src/cli/jobs/place';
import type { InputFile } from '../../../src/cli/find-inputs';

const FILE: InputFile = { path: 'a.xlsx', relative: 'a.xlsx', named: false, kind: 'file' };
const QUIET = { alive: () => undefined, isStopped: () => false };

/** A thread that does this with each file: the text of a function of its port and of the message. */
const thread = (work: string) => () =>
  new Worker(`const { parentPort: port } = require('node:worker_threads'); const work = ${work}; port.on('message', (message) => work(port, message));`, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });

const DONE = "{ kind: 'done', outcome: { kind: 'skipped', why: 'link' } }";
/** The first file goes wrong, those after it do not: a new thread was told so by what was written before. */
const afterwards = (wrong: string) => `(port, { taken }) => { if (taken.length > 0) return port.postMessage(${DONE}); ${wrong} }`;

describe('a file at which its thread', () => {
  test.each([
    ['hangs', 'for (;;);', { kind: 'refused', refusals: [{ code: 'takes-too-long', part: '', seen: '' }] }],
    ['takes all memory', 'const all = []; for (;;) all.push({ all: [...all] });', { kind: 'refused', refusals: [{ code: 'takes-too-much-memory', part: '', seen: '' }] }],
    ['throws', "throw new Error('x');", { kind: 'failed', refusal: null }],
    ['ends', 'process.exit(0);', { kind: 'failed', refusal: null }],
  ])('%s costs no other', async (_, wrong, expected) => {
    const place = placeInThread(thread(afterwards(wrong)), QUIET, 3_000);
    expect(await place.work(FILE, [])).toEqual(expected);
    expect(await place.work(FILE, ['a'])).toEqual({ kind: 'skipped', why: 'link' });
    expect(await place.work(FILE, ['a'])).toEqual({ kind: 'skipped', why: 'link' });
    await place.end();
  }, 30_000);
});

test('a thread that says now and then that it goes on is not taken to hang', async () => {
  const slowly = `async (port) => { for (let city = 0; city < 8; city += 1) { await new Promise((end) => setTimeout(end, 250)); port.postMessage({ kind: 'alive' }); } port.postMessage(${DONE}); }`;
  let cities = 0;
  const place = placeInThread(thread(slowly), { alive: () => void (cities += 1), isStopped: () => false }, 1_500);
  expect(await place.work(FILE, [])).toEqual({ kind: 'skipped', why: 'link' });
  expect(cities).toBe(8);
  await place.end();
}, 30_000);

test('a run that was interrupted has a thread stop after the city in hand', async () => {
  const untilStopped = `(port, { kind }) => { if (kind === 'stop') port.postMessage(${DONE}); else port.postMessage({ kind: 'alive' }); }`;
  const place = placeInThread(thread(untilStopped), { alive: () => undefined, isStopped: () => true });
  expect(await place.work(FILE, [])).toEqual({ kind: 'skipped', why: 'link' });
  await place.end();
}, 30_000);
