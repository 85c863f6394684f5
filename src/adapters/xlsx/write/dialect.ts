/** The two sets of names that ISO/IEC 29500 gives to the same markup: transitional (part 4) and strict (part 1). */
export interface Dialect {
  /** Namespace of sheets, tables, styles and the workbook. */
  readonly main: string;
  /** Namespace of `r:id`, and what the types of relationships begin with. */
  readonly relationships: string;
  /** What the namespaces of drawings and charts begin with. */
  readonly drawing: string;
  /** A share in percent, as charts write it; and as colours do, in thousandths of a percent where it has no sign. */
  readonly percent: (share: number) => string;
  readonly finePercent: (share: number) => string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
  percent: String,
  finePercent: (share) => String(share * 1000),
};

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml',
  percent: (share) => `${share}%`,
  finePercent: (share) => `${share}%`,
};
