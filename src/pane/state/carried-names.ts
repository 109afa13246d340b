import type { Found } from "./pane-state";
import { sameRequest } from "./found-key";

/**
 * After a merge or split by hand, the names that segments had before where they hold the very same customers; null where the findings are of different requests.
 */
export function carriedNames(before: Found | null, names: readonly string[], after: Found): readonly string[] | null {
  if (!before || !sameRequest({ ...before.request, edits: [] }, { ...after.request, edits: [] })) return null;
  const old = before.segmentation;
  const { assignment, segments } = after.segmentation;
  /** By new segment: the one old segment all its customers were in, or 0. */
  const was = new Map<number, number>();
  assignment.forEach((number, row) => {
    const from = old.assignment[row]!;
    if (number > 0) was.set(number, (was.get(number) ?? from) === from ? from : 0);
  });
  const kept = segments.map(({ number, size }) => {
    const from = was.get(number) ?? 0;
    return from > 0 && old.segments[from - 1]!.size === size ? names[from - 1]! : null;
  });
  const taken = new Set(kept.map((name) => name?.trim().toLowerCase()));
  return segments.map(({ name, number }, i) => kept[i] ?? (taken.has(name.toLowerCase()) ? `Segment ${number}` : name));
}
