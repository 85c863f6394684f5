import type { Messages } from '../locales/messages';
import type { ChartDescription } from '../workbook/workbook-description';
import { live, type LooseCell } from './cells';
import { CAPABILITY_COLUMN, REQUIRED_AT_TARGET_COLUMN } from './competency-columns';
import { FIRST_COMPETENCY_ROW } from './competency-sheet';
import { absoluteColumn, sentence, textLiteral } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import { NO_CAPABILITY } from './live/word-list';
import type { ScoredCity } from './scored-city';

const MAX_CAPABILITY = 5;
const SEPARATOR = ', ';
/** Room for a competency's id and what parts it from the next one. */
const LONGEST_ID = 34;

/** A radar of the competencies: the capability that each has inside the one that the target requires. */
export function capabilityChart({ analysis }: ScoredCity, sheet: string, text: string, place: string, { sheets: texts }: Messages): ChartDescription {
  const { competencies } = analysis;
  const column = (at: number) => absoluteColumn(sheet, at, FIRST_COMPETENCY_ROW, FIRST_COMPETENCY_ROW + competencies.length - 1);
  return {
    name: 'competencies',
    kind: 'radar',
    title: texts.capabilityChart,
    text,
    place,
    categories: { range: column(1), cached: competencies.map(({ competency }) => competency) },
    series: [
      { name: texts.capability, values: { range: column(CAPABILITY_COLUMN), cached: competencies.map(({ capability }) => capability) }, tone: 'step-3', look: 'filled' },
      { name: texts.requiredAtTarget, values: { range: column(REQUIRED_AT_TARGET_COLUMN), cached: competencies.map(({ requiredAtTarget }) => requiredAtTarget) }, tone: 'aim', look: 'outlined' },
    ],
    axis: { min: 0, max: MAX_CAPABILITY, step: 1 },
  };
}

/** What the radar shows, for those who do not see it: how many have the capability, and which do not, or do not say. */
export function capabilityText({ analysis }: ScoredCity, { competencies: block }: LiveCity, { sheets: texts }: Messages): LooseCell {
  const { competencies } = analysis;
  const demanding = competencies.map((is, index) => ({ ...is, code: block.code(index, 'capability') })).filter(({ requiredAtTarget }) => requiredAtTarget > 0);
  const below = demanding.filter(({ capability, requiredAtTarget }) => (capability ?? NO_CAPABILITY) < requiredAtTarget);
  const total = competencies.length;
  const shown = capabilitySentences(total - below.length, total, below.map(({ competency }) => competency), texts);

  const isBelow = demanding.map(({ code, requiredAtTarget }) => `(${code}<${String(requiredAtTarget)})`);
  const listed = demanding.map(({ competency, code, requiredAtTarget }) => `IF(${code}<${String(requiredAtTarget)},${textLiteral(SEPARATOR + competency)},"")`);
  const list = `MID(${listed.join('&')},${String(SEPARATOR.length + 1)},${String(total * LONGEST_ID)})`;
  const sum = isBelow.join('+');
  const style = { role: 'subtitle', wrap: true } as const;
  if (demanding.length === 0) return { value: shown, style };
  return live({ value: shown, style }, `${sentence([`(${String(total)}-(${sum}))`], (capable) => texts.capable(capable, total))}&IF(${sum}=0,"",${sentence([list], (codes) => ` ${texts.notCapable(codes)}`)})`);
}

/** The text when no competency has what the target requires: after other answers it may become as long. */
export function longestCapabilityText({ analysis: { competencies } }: ScoredCity, { sheets: texts }: Messages): string {
  return capabilitySentences(competencies.length, competencies.length, competencies.map(({ competency }) => competency), texts);
}

function capabilitySentences(capable: number, total: number, below: readonly string[], texts: Messages['sheets']): string {
  return texts.capable(capable, total) + (below.length === 0 ? '' : ` ${texts.notCapable(below.join(SEPARATOR))}`);
}
