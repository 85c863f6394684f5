import { severityOf, type Finding } from '../assessment/finding';
import { HEADER_LABELS } from '../assessment/terms/columns';
import { describeFinding } from '../locales/describe-finding';
import type { Messages } from '../locales/messages';
import { RULES, type RuleOrigin } from '../locales/method-text';
import { qualifiedAddress } from '../workbook/a1-address';
import type { SheetDescription, Tone } from '../workbook/workbook-description';
import { codeCell, linkCell, textCell, type LooseCell } from './cells';
import { RESULT_NAME, resultText, type ResultMark } from './result-mark';
import type { PlacedSheet } from './place-sheets';
import { reportTable, type Column } from './report-table';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf } from './sheet-rows';
import { footer, targetText } from './sheet-texts';

const WIDTHS = [26, 78, 52, 22];
const SEVERITY_TONES: Readonly<Record<'error' | 'warning' | 'note', Tone>> = { error: 'bad', warning: 'warning', note: 'muted' };

/** The Method sheet: settings and versions, findings, the rules in words, and where everything comes from. */
export function methodSheet(city: ScoredCity, place: PlacedSheet, mark: ResultMark, messages: Messages): SheetDescription {
  const { sheets: texts } = messages;
  const settings = reportTable(pairColumns([texts.setting, texts.value]), settingPairs(city, messages), 5);
  const findings = reportTable(findingColumns(city, messages), city.findings.length === 0 ? [null] : city.findings, settings.lastRow + 3);
  const rulesHeading = findings.lastRow + 2;
  const rules = reportTable(pairColumns([texts.origin, texts.rule]), rulePairs(city, messages), rulesHeading + 1);
  const origins = reportTable(pairColumns([texts.origin, texts.content]), originPairs(city, messages), rules.lastRow + 3);
  return resultSheet(place, {
    columnWidths: WIDTHS,
    rows: [
      lineOf(1, `${texts.titles.method} · ${city.assessment.city.name}`, 'title'),
      lineOf(2, texts.methodIntro, 'subtitle'),
      lineOf(4, texts.settingsHeading, 'heading'),
      ...settings.rows,
      lineOf(settings.lastRow + 2, texts.findingsTableHeading, 'heading'),
      ...findings.rows,
      lineOf(rulesHeading, texts.rulesHeading, 'heading'),
      ...rules.rows,
      lineOf(rules.lastRow + 2, texts.originsHeading, 'heading'),
      ...origins.rows,
    ],
    tables: [
      { name: 'Settings', range: settings.range },
      { name: 'Findings', range: findings.range },
      { name: 'Rules', range: rules.range },
      { name: 'Origins', range: origins.range },
    ],
    freeze: null,
    print: { orientation: 'landscape', pagesTall: null, titleRows: null, footer: footer(city) },
    names: { [RESULT_NAME]: resultText(mark) },
  });
}

type Pair = readonly [left: LooseCell, right: LooseCell];

function pairColumns([left, right]: readonly [string, string]): Column<Pair>[] {
  return [
    { header: left, width: WIDTHS[0] ?? 0, cell: ([cell]) => cell },
    { header: right, width: WIDTHS[1] ?? 0, cell: ([, cell]) => cell },
  ];
}

function settingPairs(city: ScoredCity, { sheets: texts, language }: Messages): Pair[] {
  const { assessment, settings, model, provenance } = city;
  const yesNo = (value: boolean) => (value ? texts.yes : texts.no);
  const pairs: (readonly [string, string | null])[] = [
    [texts.city, assessment.city.name],
    [texts.code, assessment.city.code],
    [texts.population, assessment.city.population === null ? null : String(assessment.city.population)],
    [HEADER_LABELS.assessedOn[language], assessment.city.assessedOn],
    [texts.assessor, assessment.city.assessor],
    [texts.sourceFile, provenance.file],
    [texts.sourceSheet, assessment.sheet],
    [texts.date, provenance.date],
    [texts.target, targetText(city)],
    [texts.strict, yesNo(settings.strict)],
    [texts.resultsAsOutcome, yesNo(settings.resultsAsOutcome)],
    [texts.model, `${model.title[language]} (${model.id})`],
    [texts.modelVersion, model.version],
    [texts.modelHash, provenance.modelHash],
    [texts.tool, provenance.tool],
    [texts.fingerprint, city.fingerprint],
  ];
  return pairs.map(([label, value]): Pair => [textCell(label), textCell(value ?? '')]);
}

function rulePairs({ model }: ScoredCity, { method, language }: Messages): Pair[] {
  const rules = RULES.map(([rule, origin]): Pair => [textCell(method.origins[origin]), textCell(method.rules[rule])]);
  const own = model.rules.map(({ origin, content }): Pair => [textCell(method.origins[origin]), textCell(content[language])]);
  return [...rules, ...own, [textCell(method.origins['our-design']), textCell(model.weakerHalfRule[language])]];
}

function originPairs({ model }: ScoredCity, { method, language }: Messages): Pair[] {
  const originText = (origin: RuleOrigin) => textCell(method.origins[origin]);
  return [
    ...model.sources.map(({ id, title, publisher, gives }): Pair => [originText(id), textCell(`${title}. ${publisher}. ${gives[language]}`)]),
    ...model.origins.map(({ origin, content }): Pair => [originText(origin), textCell(content[language])]),
  ];
}

/** Null is the line of an empty list. */
function findingColumns(city: ScoredCity, messages: Messages): Column<Finding | null>[] {
  const { sheets: texts } = messages;
  const sentences = (finding: Finding | null) => (finding === null ? ([texts.none, ''] as const) : describeFinding(finding, messages, city.model));
  return [
    { header: texts.severity, width: WIDTHS[0] ?? 0, cell: (finding) => severityCell(finding, texts) },
    { header: texts.seen, width: WIDTHS[1] ?? 0, cell: (finding) => textCell(sentences(finding)[0]) },
    { header: texts.todo, width: WIDTHS[2] ?? 0, cell: (finding) => textCell(sentences(finding)[1]) },
    { header: texts.place, width: WIDTHS[3] ?? 0, cell: placeCell },
  ];
}

function severityCell(finding: Finding | null, { severities }: Messages['sheets']): LooseCell {
  if (finding === null) return codeCell(null);
  const severity = severityOf(finding);
  return codeCell(severities[severity], SEVERITY_TONES[severity]);
}

function placeCell(finding: Finding | null): LooseCell {
  const { sheet, cell } = finding ?? { sheet: null, cell: null };
  if (sheet === null) return codeCell(null);
  return cell === null ? textCell(sheet) : linkCell(qualifiedAddress(sheet, cell), sheet, cell, '');
}

