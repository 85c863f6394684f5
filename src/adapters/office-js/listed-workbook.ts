/** A worksheet as it is listed. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Defined names of this sheet alone whose value is a text constant: name -> text. */
  readonly names: ReadonlyMap<string, string>;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** Id of the staged sheet that holds its content, when a run could not finish writing it. */
  readonly copy?: string;
}

/** What is known of a workbook before any cell is read. */
export interface ListedWorkbook {
  /** Of its file. */
  readonly name: string;
  /** The text that was kept in it; null when there is none. */
  readonly settings: string | null;
  readonly sheets: readonly ListedSheet[];
  /** Names that no new table may have: those of tables, and defined ones. */
  readonly takenNames: readonly string[];
  readonly structureProtected: boolean;
  /** Whether results of formulas can be trusted right after they were written. */
  readonly calculatesAtOnce: boolean;
  /** Id of the sheet that is shown, and what is selected on it. */
  readonly active: string;
  readonly selection: string;
}
