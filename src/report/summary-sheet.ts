import type { Messages } from '../locales/messages';
import { printScale, roomLeft } from '../workbook/printed-page';
import type { SheetDescription } from '../workbook/workbook-description';
import type { LiveCity } from './live/lists-sheet';
import { pageRows } from './page-rows';
import type { ResultPlaces } from './place-sheets';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { footer } from './sheet-texts';
import { SUMMARY_WIDTHS } from './summary-columns';
import { addFindings, addTopGaps } from './summary-gaps';
import { addHeadline } from './summary-headline';
import { addLevels } from './summary-levels';
import { addProfile } from './summary-profile';

/** The least scale at which nine points are still read on paper: our design. */
const LEAST_SCALE = 0.85;
const TOP_GAPS = 5;

/** Kept free of what a page has room for, in points, since hosts round heights and widths each in their own way. */
const SPARE = 12;

/**
 * The Summary: one page that a mayor can read, with as many of the first gaps as it has room for, at most five. What room
 * they leave goes to charts, tables and the air between sections, so that the page is full whatever their number.
 */
export function summarySheet(city: ScoredCity, lists: LiveCity, places: ResultPlaces, messages: Messages): SheetDescription {
  for (let gaps = TOP_GAPS; gaps > 0; gaps -= 1) {
    const sheet = summaryWith(gaps, city, lists, places, messages);
    if (printScale(sheet) >= LEAST_SCALE) return sheet;
  }
  return summaryWith(0, city, lists, places, messages);
}

function summaryWith(gaps: number, city: ScoredCity, lists: LiveCity, places: ResultPlaces, messages: Messages): SheetDescription {
  const page = pageRows(SUMMARY_WIDTHS);
  addHeadline(page, city, lists, messages);
  const profile = addProfile(page, places.summary.name, city, lists, messages);
  const levels = addLevels(page, places, city, lists, messages);
  const gapColours = addTopGaps(page, gaps, city, lists, messages);
  addFindings(page, city, messages);
  const print = { orientation: 'portrait', pagesTall: 1, titleRows: null, footer: footer(city) } as const;
  const left = roomLeft({ columnWidths: SUMMARY_WIDTHS, rows: page.rows, merges: page.merges, print });
  return resultSheet(places.summary, {
    columnWidths: SUMMARY_WIDTHS,
    rows: page.stretched(left - SPARE),
    merges: page.merges,
    conditionalFormats: [...profile.conditionalFormats, ...levels.conditionalFormats, ...gapColours],
    charts: [profile.chart(levels.names), levels.chart],
    tables: [],
    freeze: null,
    print,
  });
}
