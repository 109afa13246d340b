import type { Column, Role } from "../table/index";
import type { Profile, ProfileRow } from "./profile";
import { profileLevels } from "./profile-levels";
import { profileNumbers } from "./profile-numbers";

/** A column to profile, its values for the placed customers only. */
export type ProfiledColumn = { readonly column: Column; readonly role: Role };

/** What each segment is like in each column. `numbers` are the segments (from 1) of the placed customers. Yields the fraction done after each column. */
export function* profileSegments(columns: readonly ProfiledColumn[], numbers: Uint16Array, segments: number): Generator<number, Profile> {
  const found: ProfileRow[][] = Array.from({ length: segments }, () => []);
  const numberFormats: Record<string, string> = {};
  for (const [i, { column, role }] of columns.entries()) {
    numberFormats[column.name] = column.numberFormat;
    const frame = { column: column.name, kind: column.kind, role, used: role === "segmentBy" };
    const numeric = column.kind === "number" || column.kind === "date";
    const rows = numeric ? profileNumbers(column, numbers, segments) : profileLevels(column, numbers, segments);
    for (const row of rows) found[row.segment - 1]!.push({ ...frame, ...row });
    yield (i + 1) / columns.length;
  }
  return { rows: found.flat(), numberFormats };
}
