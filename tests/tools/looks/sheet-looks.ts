/** All that is seen of a sheet, or works on it, in one form for whatever it was found in. */
export interface SheetLooks {
  readonly visibility: string;
  readonly tab: string | undefined;
  readonly gridlines: boolean;
  /** Address -> what was entered: a value, or a formula; and the result of that. */
  readonly cells: Readonly<Record<string, { readonly value: unknown; readonly formula: string | undefined }>>;
  readonly styles: Readonly<Record<string, CellLook>>;
  /** In points, by column and row. */
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly merges: readonly string[];
  readonly validations: readonly object[];
  /** The first wins. */
  readonly conditionalFormats: readonly object[];
  readonly tables: readonly object[];
  readonly names: readonly object[];
  readonly charts: readonly object[];
  readonly links: Readonly<Record<string, object>>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: Readonly<Record<string, unknown>>;
}

export interface CellLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly ink: string;
  readonly fill: string | undefined;
  readonly format: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /** Colour of the line on each side that has one. */
  readonly lines: Readonly<Record<'left' | 'right' | 'top' | 'bottom', string | undefined>>;
}

/** Numbers as far as calculation engines agree. */
export function agreed(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(7)) : value;
}
