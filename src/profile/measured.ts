import type { ColumnProfile, ProfileRow } from "./profile";

/** A row before it is known which chances remain after correction. `p`: the segment against all other customers, uncorrected; null where not tested. */
export type MeasuredRow = {
  readonly row: Omit<ProfileRow, "column" | "kind" | "role" | "used" | "differs">;
  readonly p: number | null;
};

/** A column measured: its rows and its strength, chances not yet corrected. */
export type Measured = {
  readonly rows: readonly MeasuredRow[];
  readonly strength: Pick<ColumnProfile, "measure" | "effectSize" | "logged" | "test" | "p" | "levels">;
};
