/** A sheet as plain data: starts at A1 with its header row, which `rows` does not include. */
export type ReportSheet = {
  readonly key: "segments" | "profile" | "about";
  readonly title: string;
  readonly tableName: string | null;
  /** `width` counts characters. */
  readonly columns: readonly { readonly header: string; readonly numberFormat: string; readonly width: number; readonly wrap: boolean }[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Number formats of the cells, by row and column, where they differ from their column's. */
  readonly cellFormats?: readonly (readonly string[])[];
};

/** What the method card says of the world outside the numbers. */
export type AboutRun = {
  readonly sheetName: string;
  readonly address: string;
  readonly tableName: string | null;
  /** Name → version, e.g. "Customer Segments" → "0.1.0". */
  readonly versions: Readonly<Record<string, string>>;
  /** YYYY-MM-DD */
  readonly today: string;
};
