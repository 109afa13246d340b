/** A made-up list, ready to be written to a sheet as an Excel table. */
export type SampleList = {
  readonly title: string;
  readonly tableName: string;
  readonly columns: readonly { readonly header: string; readonly numberFormat: string; readonly width: number; readonly wrap: boolean }[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
};
