/** What to write into a workbook: plain data, in sheet words only. Any host can carry it out. */
export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription[];
}

export interface SheetDescription {
  /** A legal name that no other sheet of the workbook has, but for the one replaced. */
  readonly name: string;
  /** Name of the existing sheet whose content this one takes over; null for a new sheet. */
  readonly replaces: string | null;
  readonly visibility: 'visible' | 'hidden';
  readonly tabTone: Tone | null;
  /** Width of the columns from A on, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows in order; rows without cells may be left out. */
  readonly rows: readonly RowDescription[];
  readonly tables: readonly TableDescription[];
  /** Ranges shown as one cell, outside tables: 'B4:G4'; only their first cell has content. */
  readonly merges: readonly string[];
  readonly validations: readonly ValidationDescription[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  /** Bars inside cells; none unless given. */
  readonly dataBars?: readonly DataBarDescription[];
  readonly charts: readonly ChartDescription[];
  /** Rows and columns that stay in view, counted from the top left. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintDescription;
  /** Hidden defined names of this sheet alone: name -> text. */
  readonly names: Readonly<Record<string, string>>;
}

export interface RowDescription {
  /** 1-based. */
  readonly row: number;
  /** In points; null lets the host fit it. */
  readonly height: number | null;
  /** By column. */
  readonly cells: readonly CellDescription[];
}

export type CellValue = string | number | boolean | null;

export interface CellDescription {
  /** 1-based. */
  readonly column: number;
  /** What the cell shows; of a formula, its result. A date is Excel's serial number. Text is written as text, always. */
  readonly value: CellValue;
  /** Formula in en-US notation, without the leading equals sign. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Where a click leads, inside the workbook. */
  readonly link?: { readonly sheet: string; readonly address: string; readonly tip: string };
}

/** Style by meaning; the host chooses fonts and colours from `palette.ts`. */
export interface CellStyle {
  readonly role: StyleRole;
  readonly tone?: Tone;
  readonly format?: NumberFormat;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

export type StyleRole = 'title' | 'subtitle' | 'heading' | 'label' | 'value' | 'headline' | 'header' | 'body' | 'input' | 'note' | 'link';

/** Meaning of a colour: a scale of six steps, four grades from bad to good, what is aimed at, and states. */
export type Tone =
  | 'step-0' | 'step-1' | 'step-2' | 'step-3' | 'step-4' | 'step-5'
  | 'bad' | 'poor' | 'fair' | 'good'
  | 'unknown' | 'muted' | 'accent' | 'aim' | 'warning';

/** general as Excel guesses; text is `@`; integer 0; decimal 0.00; percent 0 %; date yyyy-mm-dd. */
export type NumberFormat = 'general' | 'text' | 'integer' | 'decimal' | 'percent' | 'date';

/** An Excel table with a header row and filter buttons. */
export interface TableDescription {
  /** Wished name: letters, digits and underscores; the host adds a number when it is taken. */
  readonly name: string;
  /** Header and data rows, at least one of each: 'A5:N57'. Header cells hold text, all different. */
  readonly range: string;
}

export interface ValidationDescription {
  readonly ranges: readonly string[];
  readonly rule: ValidationRule;
  /** Title at most 32, text at most 255 characters. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: { readonly title: string; readonly text: string } | null;
  /** Whether another value is refused, or only warned about. */
  readonly strict: boolean;
}

export type ValidationRule =
  | { readonly kind: 'any' }
  /** `source` is a range of any sheet, as a formula: `Lists!$A$2:$A$9`. */
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'whole-number'; readonly from: number; readonly to: number }
  | { readonly kind: 'decimal'; readonly from: number; readonly to: number }
  | { readonly kind: 'date-from'; readonly serial: number };

/** A tone for the cells where a formula, written for the first cell of the first range, is true. */
export interface ConditionalFormatDescription {
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly tone: Tone;
}

/** A bar in each cell of a range, as long as its number is of a number that fills the cell. */
export interface DataBarDescription {
  readonly range: string;
  /** The number whose bar fills the cell; bars begin at 0. */
  readonly max: number;
  readonly tone: Tone;
}

/** A native chart over cells of the workbook: it follows them when they change. */
export interface ChartDescription {
  /** Tells it from the other charts of its sheet, also when the sheet is written anew: letters alone. */
  readonly name: string;
  /**
   * Horizontal bars, the first category on top: of one category each before the others (bar), or one after the other
   * (stacked-bar); or a radar whose first category is at the top.
   */
  readonly kind: 'bar' | 'stacked-bar' | 'radar';
  readonly title: string;
  /** What it shows, in words, for those who do not see it. */
  readonly text: string;
  /** The cells it covers: 'B20:G34'. */
  readonly place: string;
  readonly categories: ChartSource<string>;
  /** Those that come first are drawn first, behind the others. */
  readonly series: readonly ChartSeries[];
  readonly axis: { readonly min: number; readonly max: number; readonly step: number };
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartSource<number | null>;
  readonly tone: Tone;
  /** filled: as area or bar; outlined: as a line, or as bars that only have an edge, for what is aimed at. */
  readonly look: 'filled' | 'outlined';
}

/** A range of one row or column, as a formula (`Summary!$B$5:$B$7`), and what its cells hold now. */
export interface ChartSource<Value> {
  readonly range: string;
  readonly cached: readonly Value[];
}

export interface PrintDescription {
  readonly orientation: 'portrait' | 'landscape';
  /** One page wide; and this many pages tall, or as many as it takes (null). */
  readonly pagesTall: number | null;
  /** Rows repeated on each page: [first, last], 1-based. */
  readonly titleRows: readonly [number, number] | null;
  /** Text at the foot of each page, left; the page number is put at the right. */
  readonly footer: string;
}
