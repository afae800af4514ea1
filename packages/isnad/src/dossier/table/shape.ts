/** A cell: words of an article or of ours, or a number of ours. */
export type TableCell = string | number | boolean | null;

/** A list of any view, ready to be written: each row has a cell for each column. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly TableCell[]>;
}

/** A format that a list is written in. */
export interface TableFormat {
  readonly id: string;
  /** With its dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (table: Table) => string;
}
