import type { Segmentation } from "../../report/index";

/** The new segments' own names; but where one holds the very same customers as one before, the name that the person gave that. */
export function carriedNames(before: Segmentation | undefined, names: readonly string[], after: Segmentation): readonly string[] {
  const { assignment, segments } = after;
  const own = segments.map(({ name }) => name);
  const given = before?.segments.map(({ name }, i) => (names[i] === name ? null : names[i]!)) ?? [];
  if (!before || given.every((name) => name === null)) return own;
  /** By new segment: the one old segment all its customers were in, or 0. */
  const was = new Map<number, number>();
  assignment.forEach((number, row) => {
    const from = before.assignment[row]!;
    if (number > 0) was.set(number, (was.get(number) ?? from) === from ? from : 0);
  });
  const kept = segments.map(({ number, size }) => {
    const from = was.get(number) ?? 0;
    return from > 0 && before.segments[from - 1]!.size === size ? given[from - 1]! : null;
  });
  const taken = new Set(kept.map((name) => name?.trim().toLowerCase()));
  return own.map((name, i) => kept[i] ?? (taken.has(name.toLowerCase()) ? `Segment ${i + 1}` : name));
}
