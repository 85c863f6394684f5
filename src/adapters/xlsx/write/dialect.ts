/** The two sets of names that ISO/IEC 29500 gives to the same markup: transitional (part 4) and strict (part 1). */
export interface Dialect {
  /** Namespace of sheets, tables, styles and the workbook. */
  readonly main: string;
  /** Namespace of `r:id`, and what the types of relationships begin with. */
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
