import { FIRST_STATE, nextState, type PaneEvent, type PaneState } from '../../src/taskpane/state/pane-state';
import { assessed, openSample } from '../page/session';

const reading = assessed(openSample('vilaserena.xlsx'));
const after = (...events: PaneEvent[]): PaneState => events.reduce(nextState, FIRST_STATE);

test('opening forgets what was chosen for the workbook before', () => {
  const state = after({ kind: 'read', reading }, { kind: 'flags', flags: { target: { M: 5 } } }, { kind: 'criterion', criterion: 'M2.1' }, { kind: 'opening', name: 'other.xlsx' });
  expect(state).toEqual({ ...FIRST_STATE, shown: { kind: 'opening', name: 'other.xlsx' } });
});

test('a reading keeps view, settings and unfolded criterion', () => {
  const state = after({ kind: 'criterion', criterion: 'M2.1' }, { kind: 'flags', flags: { target: {}, strict: true } }, { kind: 'read', reading });
  expect(state).toMatchObject({ shown: reading, view: 'answers', criterion: 'M2.1', flags: { strict: true } });
});

test('a city that the workbook no longer has gives way to the first', () => {
  const two = { ...reading, cities: [...reading.cities, ...reading.cities] };
  expect(after({ kind: 'read', reading: two }, { kind: 'city', city: 1 }, { kind: 'read', reading: two }).city).toBe(1);
  expect(after({ kind: 'read', reading: two }, { kind: 'city', city: 1 }, { kind: 'read', reading }).city).toBe(0);
});

test('an answer that was written is said; one that was not is said with its problem, and neither outlives the other', () => {
  const problem = { code: 'no-such-sheet', part: '', seen: '', details: '' } as const;
  expect(after({ kind: 'answered', criterion: 'M2.1', problem: undefined })).toMatchObject({ answered: 'M2.1', answerProblem: null });
  expect(after({ kind: 'answered', criterion: 'M2.1', problem: undefined }, { kind: 'answered', criterion: 'M2.2', problem })).toMatchObject({ answered: null, answerProblem: problem });
});

test('a fault ends writing', () => {
  expect(after({ kind: 'writing', writing: { kind: 'running', step: 'scoring' } }, { kind: 'fault', details: 'RangeError: x' })).toMatchObject({ shown: { kind: 'fault', details: 'RangeError: x' }, writing: { kind: 'idle' } });
});
