import type { Messages } from '../../src/locales/language-messages';
import { WRITE_STEPS } from '../../src/taskpane/workbook-host';
import { otherWorkbook, sample } from '../cli/a-workbook';
import type { Mishap } from './mishap';
import type { PanePage } from './pane-page';
import { allMet, filledIn, manyKinds, ofOtherModel, scoredCopy, severalCities, withSheetOfOtherModel } from './workbooks';

/** A state of the pane. */
export interface PaneState {
  readonly name: string;
  readonly mishap?: Mishap;
  /** How a person comes to it. */
  readonly reach: (pane: PanePage) => Promise<void>;
  /** What is then to be read. */
  readonly shows: (messages: Messages) => string;
}

const TOO_LARGE = { code: 'too-large', part: 'xl/worksheets/sheet1.xml', seen: '', details: '' } as const;
const ARRAY_FORMULA = { code: 'formula-of-several-cells', part: 'Assessment!E9', seen: '', details: '' } as const;

const opensExample = (pane: PanePage) => pane.openExample();
const opens = (name: string, bytes: () => Uint8Array) => (pane: PanePage) => pane.open(name, bytes());
const unfolds = (criterion: string) => async (pane: PanePage) => {
  await pane.open('vilaserena.xlsx', manyKinds());
  await pane.unfold(criterion);
};
const answers = async (pane: PanePage) => {
  await pane.openExample();
  await pane.unfold('M2.2');
  await pane.answer('P');
};
const writes = async (pane: PanePage) => {
  await pane.openExample();
  await pane.write();
};

/** Every state that the pane can be in. */
export const PANE_STATES: readonly PaneState[] = [
  { name: 'first-run', reach: () => Promise.resolve(), shows: ({ pane }) => pane.purpose },
  { name: 'opening', mishap: { kind: 'reading-never-ends' }, reach: opens('vilaserena.xlsx', () => sample('vilaserena')), shows: ({ pane }) => pane.reading('vilaserena.xlsx') },
  { name: 'refused-damaged', reach: opens('vilaserena.xlsx', () => sample('vilaserena').subarray(0, 9000)), shows: ({ problems }) => problems.damaged({ part: '', seen: '' }) },
  { name: 'refused-no-assessment', reach: opens('budget.xlsx', otherWorkbook), shows: ({ problems }) => problems['no-assessment']({ part: '', seen: '' }) },
  { name: 'refused-other-model', reach: opens('vilaclara.xlsx', ofOtherModel), shows: () => 'open-city-index' },
  { name: 'fault', mishap: { kind: 'reading-throws' }, reach: opensExample, shows: ({ pane }) => pane.fault },
  { name: 'blank', reach: (pane) => pane.press(pane.messages.pane.blankAssessment), shows: ({ sheets }) => sheets.notAssessed },
  { name: 'provisional', reach: opens('roca-trencada.xlsx', () => sample('roca-trencada')), shows: ({ pane }) => pane.provisional },
  { name: 'complete', reach: opensExample, shows: ({ sheets }) => sheets.heatMapHeading },
  { name: 'target-reached', reach: opens('vilaserena.xlsx', allMet), shows: ({ sheets }) => sheets.noGaps },
  { name: 'several-cities', reach: opens('province.xlsx', severalCities), shows: ({ sheets }) => sheets.heatMapHeading },
  {
    name: 'second-city',
    reach: async (pane) => {
      await pane.open('province.xlsx', severalCities());
      await pane.page.locator('.city-choice').selectOption('1');
    },
    shows: ({ sheets }) => sheets.heatMapHeading,
  },
  {
    name: 'other-model-left-out',
    reach: async (pane) => {
      await pane.open('vilaclara.xlsx', withSheetOfOtherModel());
      await pane.view('findings');
    },
    shows: ({ pane }) => pane.refusedSheet('Other framework', 'open-city-index'),
  },
  {
    name: 'all-gaps',
    reach: async (pane) => {
      await pane.open('vilaserena.xlsx', sample('vilaserena'));
      await pane.page.locator('.target-button').nth(1).click();
      await pane.page.locator('section[aria-labelledby="gaps-heading"] > button').click();
    },
    shows: ({ pane }) => pane.fewerGaps,
  },
  {
    name: 'answers',
    reach: async (pane) => {
      await pane.openExample();
      await pane.view('answers');
    },
    shows: ({ pane }) => pane.answersIntro,
  },
  {
    name: 'answers-none-open',
    reach: async (pane) => {
      await pane.open('vilaserena.xlsx', filledIn({}));
      await pane.view('answers');
      await pane.page.getByRole('switch').click();
    },
    shows: ({ pane }) => pane.nothingOpen,
  },
  { name: 'answer-rated', reach: unfolds('M2.2'), shows: ({ pane }) => pane.criterionHelp },
  { name: 'answer-percent', reach: unfolds('M3.1'), shows: () => '(70 %)' },
  { name: 'answer-not-applicable', reach: unfolds('M4.2'), shows: ({ pane }) => pane.criterionHelp },
  { name: 'answer-diagnostic', reach: unfolds('M1.1'), shows: ({ pane }) => pane.diagnostic },
  { name: 'answer-two-rows', reach: unfolds('M2.1'), shows: ({ pane }) => pane.twoRows },
  {
    name: 'answer-no-row',
    reach: async (pane) => {
      await pane.open('province.xlsx', severalCities());
      await pane.unfold('M4.2');
    },
    shows: ({ pane }) => pane.noRow,
  },
  { name: 'answer-written', reach: answers, shows: ({ pane }) => pane.saved('M2.2') },
  { name: 'answer-not-written', mishap: { kind: 'answers-are-refused', problem: ARRAY_FORMULA }, reach: answers, shows: ({ problems }) => problems[ARRAY_FORMULA.code](ARRAY_FORMULA) },
  {
    name: 'findings-none',
    reach: async (pane) => {
      await pane.open('vilaserena.xlsx', sample('vilaserena'));
      await pane.view('findings');
    },
    shows: ({ pane }) => pane.noFindings,
  },
  {
    name: 'findings',
    reach: async (pane) => {
      await pane.open('roca-trencada.xlsx', sample('roca-trencada'));
      await pane.view('findings');
    },
    shows: ({ pane }) => pane.findingsIntro,
  },
  {
    name: 'finding-shown',
    reach: async (pane) => {
      await pane.open('roca-trencada.xlsx', sample('roca-trencada'));
      await pane.view('findings');
      await pane.page.locator('.finding button').first().click();
    },
    shows: ({ pane }) => pane.findingsIntro,
  },
  {
    name: 'settings',
    reach: async (pane) => {
      await pane.openExample();
      await pane.view('settings');
    },
    shows: ({ pane }) => pane.strictHint,
  },
  {
    name: 'help',
    reach: async (pane) => {
      await pane.openExample();
      await pane.view('help');
    },
    shows: ({ pane }) => pane.rulesHeading,
  },
  ...WRITE_STEPS.map((step): PaneState => ({
    name: `writing-${step}`,
    mishap: { kind: 'writing-stops', at: step },
    reach: async (pane) => {
      await pane.openExample();
      await pane.press(pane.messages.pane.write);
    },
    shows: ({ pane }) => pane.writing[step],
  })),
  { name: 'written', reach: writes, shows: ({ pane }) => pane.written },
  {
    name: 'cancelled',
    mishap: { kind: 'writing-stops', at: 'describing' },
    reach: async (pane) => {
      await pane.openExample();
      await pane.press(pane.messages.pane.write);
      await pane.press(pane.messages.pane.cancel);
    },
    shows: ({ pane }) => pane.cancelled,
  },
  {
    name: 'write-failed',
    mishap: { kind: 'writing-fails', problem: TOO_LARGE },
    reach: async (pane) => {
      await pane.openExample();
      await pane.press(pane.messages.pane.write);
    },
    shows: ({ problems }) => problems[TOO_LARGE.code](TOO_LARGE),
  },
  {
    name: 'removed',
    reach: async (pane) => {
      await writes(pane);
      await pane.press(pane.messages.pane.remove);
    },
    shows: ({ pane }) => pane.removed,
  },
  {
    name: 'downloaded',
    reach: async (pane) => {
      await writes(pane);
      await pane.press(pane.messages.pane.downloadScored);
    },
    shows: ({ pane }) => pane.downloaded('').trim(),
  },
  {
    name: 'stale',
    reach: async (pane) => {
      await writes(pane);
      await pane.unfold('M2.2');
      await pane.answer('N');
    },
    shows: ({ pane }) => pane.staleResults,
  },
  { name: 'scored-copy', reach: opens('vilaserena-scored.xlsx', scoredCopy), shows: ({ pane }) => pane.remove },
  { name: 'unsaved', reach: answers, shows: ({ pane }) => pane.unsaved },
  {
    name: 'closing',
    reach: async (pane) => {
      await answers(pane);
      await pane.press(pane.messages.pane.close);
    },
    shows: ({ pane }) => pane.closeUnsaved,
  },
];
