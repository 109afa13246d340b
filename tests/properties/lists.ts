import fc from "fast-check";
import type { SegmentRequest } from "../../src/segment";
import type { Cell, Kind } from "../../src/table/index";

export type Cells = Readonly<Record<string, readonly Cell[]>>;

export const KINDS: Readonly<Record<string, Kind>> = { Spend: "number", Orders: "number", Plan: "category", Active: "yesNo" };
export const BASES = Object.keys(KINDS);

/** One in twelve is blank: with customers that have one left out, most lists still leave enough. */
const seldomBlank = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(cell, { freq: 11 });

/** Small customer lists with blanks, ties and long tails. */
export const customers = fc
  .array(
    fc.record({
      Spend: seldomBlank(
        fc.oneof(
          fc.integer({ min: 0, max: 50 }),
          fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 100),
        ),
      ),
      Orders: seldomBlank(fc.integer({ min: 0, max: 6 })),
      Plan: seldomBlank(fc.constantFrom("basic plan", "gold plan", "silver plan")),
      Active: seldomBlank(fc.constantFrom("yes", "no")),
    }),
    { minLength: 16, maxLength: 36 },
  )
  .map((rows): Cells => {
    const columns = BASES.map((name) => [name, rows.map((row) => row[name as keyof typeof row])]);
    return { Customer: rows.map((_, i) => `C-${i}`), ...(Object.fromEntries(columns) as Cells) };
  });

/** What is asked besides the columns; with a number of segments of its own. */
export const choices = fc.record({
  method: fc.constantFrom("kmeans" as const, "kmeans" as const, "ward" as const, "rules" as const, "existing" as const),
  segments: fc.integer({ min: 2, max: 5 }),
  preparation: fc.constantFrom("recommended" as const, "zscore" as const, "range" as const, "none" as const),
  missing: fc.constantFrom("fill" as const, "leave" as const),
  weights: fc.record({ Spend: fc.constantFrom(1, 0.5, 3), Plan: fc.constantFrom(1, 2) }),
  rules: fc.constantFrom<SegmentRequest["rules"]>(
    [{ column: "Spend", cut: { by: "quantiles", bands: 3 } }],
    [
      { column: "Plan", cut: { by: "levels" } },
      { column: "Orders", cut: { by: "points", points: [1, 3] } },
    ],
  ),
  existing: fc.constant("Plan"),
  seed: fc.integer({ min: 0, max: 1000 }),
});

/** An order of so many rows. */
export const orders = fc.infiniteStream(fc.nat()).map((stream) => (length: number): readonly number[] => {
  const keys = [...stream.take(length)];
  return Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);
});

/** The same rows in another order, and the columns in the opposite one. */
export function shuffled(cells: Cells, order: readonly number[]): Cells {
  return Object.fromEntries(
    Object.entries(cells)
      .map(([name, values]) => [name, order.map((at) => values[at]!)] as const)
      .reverse(),
  );
}

/** Cells as people leave them. */
export const anyCell = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ maxLength: 6 }),
  fc.constantFrom<Cell>("n/a", "1.234,50", "€ 12", "2024-02-30", "Total", "=1+1", "#N/A", "yes", "no", "-", 1e308, 5e-324, "Infinity", 1e6),
);

export const seeded = (title: string): string => `${title} (seed ${String(fc.readConfigureGlobal().seed)})`;
