import type { Messages } from '../locales/messages';
import { live } from './cells';
import { sentence, textLiteral } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import type { ProfileBlock } from './live/profile-block';
import type { PageRows } from './page-rows';
import type { ScoredCity } from './scored-city';
import { levelText } from './sheet-texts';

/** What the level takes of the room that a page has left. */
const HEADLINE_SHARE = 0.6;

/** The city, the dates, and the overall level in large letters, with what it rests on in plain words. */
export function addHeadline(page: PageRows, city: ScoredCity, { profile }: LiveCity, messages: Messages): void {
  const { sheets: texts } = messages;
  const { level } = city.profile.overall;
  const shown = level === null ? texts.notAssessed : `${texts.level} ${levelText(city, level, messages)}`;
  const formula = unlessAssessed(profile, textLiteral(texts.notAssessed), `${textLiteral(`${texts.level} `)}&${levelFormula(profile, 'Level')}`);
  page.add([{ value: city.assessment.city.name, style: { role: 'title' } }]);
  page.add([{ value: dates(city, texts), style: { role: 'subtitle' } }]);
  page.add([live({ value: shown, style: { role: 'headline' } }, formula)], HEADLINE_SHARE);
  page.add([live({ value: certainty(city, messages), style: { role: 'value' } }, certaintyFormula(profile, messages))]);
  page.add([{ value: city.settings.resultsAsOutcome ? texts.outcomeNote : texts.minimumNote, style: { role: 'subtitle' } }]);
  if (city.settings.strict) page.add([{ value: texts.strictNote, style: { role: 'subtitle' } }]);
}

function dates({ assessment, provenance }: ScoredCity, texts: Messages['sheets']): string {
  const scored = texts.scoredOn(provenance.date);
  return assessment.city.assessedOn === null ? scored : `${texts.assessedOn(assessment.city.assessedOn)} · ${scored}`;
}

/** A formula, or another while no scored criterion is rated. */
export function unlessAssessed({ assessed }: ProfileBlock, otherwise: string, formula: string): string {
  return `IF(${assessed}=0,${otherwise},${formula})`;
}

/** '2 · Collaboration', of either end. */
function levelFormula({ cell }: ProfileBlock, end: 'Level' | 'Highest level'): string {
  return `${cell('overall', end)}&" · "&${cell('overall', end === 'Level' ? 'Level name' : 'Highest level name')}`;
}

/** How firm the level is. */
function certainty(city: ScoredCity, messages: Messages): string {
  const { sheets: texts } = messages;
  const { level, upperLevel, provisional, completeness } = city.profile.overall;
  if (level === null || upperLevel === null) return texts.notAssessedSentence;
  if (provisional === true) return texts.levelProvisional(levelText(city, level, messages), levelText(city, upperLevel, messages));
  return completeness === 1 ? texts.levelComplete : texts.levelFirm;
}

function certaintyFormula(profile: ProfileBlock, { sheets: texts }: Messages): string {
  const { cell } = profile;
  const provisional = sentence([levelFormula(profile, 'Level'), levelFormula(profile, 'Highest level')], texts.levelProvisional);
  const firm = `IF(${cell('overall', 'Answered')}=${cell('overall', 'Scored')},${textLiteral(texts.levelComplete)},${textLiteral(texts.levelFirm)})`;
  return unlessAssessed(profile, textLiteral(texts.notAssessedSentence), `IF(${cell('overall', 'Level')}<${cell('overall', 'Highest level')},${provisional},${firm})`);
}
