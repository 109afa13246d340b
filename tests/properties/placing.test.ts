import fc from "fast-check";
import type { Edit, MixtureColumns } from "../../src/features/index";
import { applyEdit, type Edited } from "../../src/model/edits/index";
import { findMixture, findWard, makeGrid, takeExisting } from "../../src/model/methods/index";
import { centerRule, placeCustomers, segmentsOf, type ToPlace } from "../../src/model/placing/index";
import type { PlacingRule } from "../../src/model/placing-rule";
import type { Placings } from "../../src/model/placings";
import { canonicalOrder, distinctPoints, pickPoints, type Points } from "../../src/model/points";
import type { Outcome } from "../../src/table/index";
import { finish } from "../unit/support/run";
import { allRows, levelColumn, numberColumn } from "../unit/model/columns";

/** Numbers as they come: ties, long tails, and the largest and smallest there are. */
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 6 }) },
  { weight: 4, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(1e6, 1e308, -1e308, 5e-324, -0) },
);
const missing = fc.constant(NaN);

const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40 }))
  .chain(([width, count]) =>
    fc
      .array(amount, { minLength: width * count, maxLength: width * count })
      .map((values): Points => ({ values: Float64Array.from(values), width, count })),
  );

function ordered(points: Points): Points {
  return pickPoints(points, canonicalOrder(points));
}

/** Each placed customer is in one segment, and every number is what it is said to be. */
function expectSound(rule: PlacingRule, { numbers, seconds, fits, distances, outside }: Placings): void {
  const segments = segmentsOf(rule);
  const wrong = numbers.findIndex((number, i) => {
    const [second, fit, distance] = [seconds[i]!, fits[i]!, distances[i]!];
    const defined = number > 0 && (rule.by === "centers" || rule.by === "mixture");
    const between = number <= segments && second <= segments && (second === 0 || second !== number) && outside[i]! <= 1;
    const asked = second > 0 === (defined && segments > 1) && (second > 0 ? fit >= 0 && fit <= 1 : Number.isNaN(fit));
    return !between || !asked || (defined ? !(distance >= 0 && distance < Infinity) : !Number.isNaN(distance));
  });
  expect(wrong).toBe(-1);
}

function expectNoNaN(rule: PlacingRule): void {
  expect(
    JSON.stringify(rule, (_, value: unknown) => (typeof value === "number" && Number.isNaN(value) ? "no number" : value)),
  ).not.toContain("no number");
}

const often = { numRuns: 1000 };

describe("whatever the customers, placing by", () => {
  it("Ward's means: all are placed, the nearest mean decides, and nobody is left out of the tree", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 6 }), (table, k) => {
        const points = ordered(table);
        const { centers, moved, dendrogram } = finish(findWard(points, k, 1));
        expect(centers).toHaveLength(distinctPoints(points, k));
        expect(dendrogram.leaves.reduce((sum, { customers }) => sum + customers, 0)).toBe(points.count);
        expect(dendrogram.joins.every(({ height }) => height >= 0 && Number.isFinite(height))).toBe(true);
        const rule = finish(centerRule(centers.at(-1)!, points));
        expectNoNaN(rule);
        const placed = finish(placeCustomers(rule, { by: "centers", points }));
        expectSound(rule, placed);
        expect(placed.numbers.every((number) => number >= 1)).toBe(true);
        expect(moved.at(-1)).toBeLessThan(points.count);
      }),
      often,
    );
  });

  it("a mixture: all of whom anything is known are placed, in any order alike", () => {
    const answered = fc.array(fc.tuple(fc.oneof(amount, missing), fc.oneof(fc.integer({ min: 0, max: 2 }), missing)), {
      minLength: 1,
      maxLength: 30,
    });
    const columns = [
      { column: "Spend", form: "number" },
      { column: "Plan", form: "levels", levels: ["a", "b", "c"] },
    ] as const;
    const knownOf = (rows: readonly (readonly number[])[]): MixtureColumns => ({
      columns,
      rows: allRows(rows.length),
      values: Float64Array.from(rows.flat()),
    });
    fc.assert(
      fc.property(answered, fc.constantFrom("auto" as const, 2, 3), (rows, segments) => {
        const known = knownOf(rows);
        const found = finish(findMixture(known, segments, 1));
        const again = finish(findMixture(knownOf([...rows].reverse()), segments, 1));
        expect(again).toEqual(found);
        if (!found.ok) {
          expect(found.trouble.message).toMatch(/\.$/);
          return;
        }
        const { rule, choice, fit } = found.value;
        expectNoNaN(rule);
        expect([fit.logLikelihood, fit.bic, fit.aic, fit.explainedVariance].every(Number.isFinite)).toBe(true);
        expect(choice.candidates.every(({ bic, smallest }) => Number.isFinite(bic) && smallest >= 0)).toBe(true);
        const placed = finish(placeCustomers(rule, { by: "mixture", known }));
        expectSound(rule, placed);
        expect(rows.findIndex((row, i) => placed.numbers[i]! > 0 === row.every(Number.isNaN))).toBe(-1);
        expect(new Set(placed.numbers.filter((number) => number > 0)).size).toBe(segmentsOf(rule));
      }),
      { numRuns: 40 },
    );
  });

  it("bands and levels: who has a value is placed, ties together, and every segment has somebody", () => {
    const rows = fc.array(fc.tuple(fc.oneof(amount, missing), fc.constantFrom("N", "S", "West", null)), { minLength: 1, maxLength: 40 });
    const cut = fc.oneof(
      fc.integer({ min: 2, max: 5 }).map((bands) => ({ by: "quantiles" as const, bands })),
      fc.array(fc.integer({ min: -3, max: 6 }), { minLength: 1, maxLength: 3 }).map((points) => ({ by: "points" as const, points })),
    );
    fc.assert(
      fc.property(rows, cut, fc.boolean(), (cells, bands, pair) => {
        const columns = [
          numberColumn(
            "Spend",
            cells.map(([value]) => value),
          ),
          levelColumn(
            "Region",
            cells.map(([, region]) => region),
          ),
        ];
        const axes = [{ column: "Spend", cut: bands }, ...(pair ? [{ column: "Region", cut: { by: "levels" as const } }] : [])];
        const customers: ToPlace = { by: "columns", columns, rows: allRows(cells.length) };
        const made = [finish(makeGrid(axes, columns, customers.rows, ["Spend"])), takeExisting(columns[1]!, customers.rows)];
        for (const [i, found] of made.entries()) {
          if (!found.ok) {
            expect(found.trouble.message).toMatch(/\.$/);
            continue;
          }
          const { rule, names } = found.value;
          expectNoNaN(rule);
          const placed = finish(placeCustomers(rule, customers));
          expectSound(rule, placed);
          const sizes = names.map((_, s) => placed.numbers.filter((number) => number === s + 1).length);
          expect(Math.min(...sizes)).toBeGreaterThan(0);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          const whole = ([value, region]: (typeof cells)[number]): boolean =>
            i === 1 ? region !== null : !Number.isNaN(value) && (!pair || region !== null);
          expect(cells.findIndex((cell, row) => placed.numbers[row]! > 0 !== whole(cell))).toBe(-1);
        }
      }),
      often,
    );
  });

  it("an edited rule: merging moves nobody else, splitting says how many it moves, and no segment is empty", () => {
    const change = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).map(([a, b]): Edit => ({ edit: "merge", segments: [a, b] })),
      fc.integer({ min: 1, max: 4 }).map((segment): Edit => ({ edit: "split", segment })),
    );
    fc.assert(
      fc.property(tables, fc.array(change, { minLength: 1, maxLength: 3 }), (table, edits) => {
        const points = ordered(table);
        const customers: ToPlace = { by: "centers", points };
        let rule: PlacingRule = finish(centerRule(finish(findWard(points, 4, 1)).centers.at(-1)!, points));
        let words: readonly (string | null)[] = new Array<null>(segmentsOf(rule)).fill(null);
        let before = finish(placeCustomers(rule, customers)).numbers;
        for (const edit of edits) {
          const held = new Set(before).size === segmentsOf(rule);
          const found: Outcome<Edited> = finish(applyEdit(rule, edit, words, customers, 1));
          if (!found.ok) {
            expect(found.trouble.message).toMatch(/\.$/);
            return;
          }
          const { edited, from, moved } = found.value;
          rule = found.value.rule;
          expectNoNaN(rule);
          const placed = finish(placeCustomers(rule, customers));
          expectSound(rule, placed);
          expect(edited).toHaveLength(segmentsOf(rule));
          if (held) expect(new Set(placed.numbers).size).toBe(segmentsOf(rule));
          const others = placed.numbers.filter((number, i) => !from[number - 1]!.includes(before[i]!));
          expect(others).toHaveLength(moved);
          words = edited;
          before = placed.numbers;
        }
      }),
      often,
    );
  });
});
