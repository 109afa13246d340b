import fc from "fast-check";
import type { Segmentation, SegmentRequest } from "../../src/segment";
import { assignToModel, loadModel, saveModel } from "../../src/snapshot/index";
import type { Kind } from "../../src/table/index";
import { columnsOf, finish, must, request, segmentNow } from "../unit/support/run";
import { oddValues } from "../unit/segment/odd-values";
import { anyCell, BASES, type Cells, choices, customers, KINDS, orders, seeded, shuffled } from "./lists";

/** As asked, but with the number left to us and by any method: null where the list cannot be segmented so. */
function run(cells: Cells, changes: Partial<SegmentRequest>): Segmentation | null {
  const found = segmentNow(columnsOf(cells), request(BASES, { kinds: KINDS, ...changes }));
  return found.ok ? found.value : null;
}

const wishes = fc
  .tuple(choices, fc.constantFrom("auto" as const, "kmeans" as const, "mixture" as const, "ward" as const, "rules" as const), fc.boolean())
  .map(([changes, method, auto]) => ({ ...changes, method, ...(auto && { segments: "auto" as const }) }));
const few = { numRuns: 12 };

// Whole stories, a few: what they rest on is tried a thousand times in segments.test.ts.
describe(seeded("whatever the customers, a whole story"), () => {
  it("places each in one segment, as its saved model does, whatever the order of rows and columns", () => {
    fc.assert(
      fc.property(customers, wishes, orders, (cells, changes, orderOf) => {
        const found = run(cells, changes);
        const order = orderOf(cells["Spend"]!.length);
        const again = run(shuffled(cells, order), changes);
        expect(again === null).toBe(found === null);
        if (found === null || again === null) return;
        expect(found.segments.reduce((sum, { size }) => sum + size, 0)).toBe(found.assigned);
        for (const { number, size } of found.segments) expect(found.assignment.filter((own) => own === number).length).toBe(size);
        expect(must(finish(assignToModel(columnsOf(cells), must(loadModel(saveModel(found.model))))))).toEqual(found.assignment);
        expect([...again.assignment]).toEqual(order.map((row) => found.assignment[row]));
        expect([again.model.placing, again.choice, again.quality]).toEqual([found.model.placing, found.choice, found.quality]);
        expect(again.segments.map(({ name, headline }) => [name, headline])).toEqual(
          found.segments.map(({ name, headline }) => [name, headline]),
        );
      }),
      few,
    );
  });

  it("in other units gives the same segments, unless numbers are taken as they are", () => {
    fc.assert(
      fc.property(customers, wishes, fc.constantFrom(100, 0.001, 7), (cells, changes, unit) => {
        const preparation = changes.preparation === "none" ? "recommended" : changes.preparation;
        const converted = { ...cells, Spend: cells["Spend"]!.map((value) => (typeof value === "number" ? value * unit : null)) };
        const found = run(cells, { ...changes, preparation });
        const again = run(converted, { ...changes, preparation });
        expect(again?.assignment).toEqual(found?.assignment);
      }),
      few,
    );
  });
});

describe(seeded("whatever the cells, a whole story"), () => {
  it("(regression) with seed -225252170: amounts counted in the least number there is", () => {
    const cells = {
      A: Array.from({ length: 30 }, (_, i) => i % 7),
      B: Array.from({ length: 30 }, (_, i) => (i === 4 ? 1 : i % 3 === 0 ? 5e-324 : 0)),
    };
    const found = must(segmentNow(columnsOf(cells), request(["A", "B"], { kinds: { A: "number", B: "number" } })));
    expect(oddValues(structuredClone(found))).toEqual([]);
  });
  it("is told without NaN or infinity, as plain data", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCell, anyCell, anyCell), { minLength: 1, maxLength: 30 }),
        wishes,
        fc.constantFrom<Kind>("number", "category", "ordered", "date"),
        (rows, changes, kind) => {
          const cells = { Spend: rows.map((row) => row[0]), Orders: rows.map((row) => row[1]), Plan: rows.map((row) => row[2]) };
          const asked = request(["Spend", "Orders"], {
            ...changes,
            describeWith: ["Plan"],
            kinds: { Spend: kind, Orders: "number", Plan: kind },
          });
          const found = segmentNow(columnsOf(cells), asked);
          const odd = oddValues(structuredClone(found.ok ? found.value : found.trouble)).filter((each) => !each.endsWith('"'));
          expect(odd).toEqual([]);
          if (found.ok) expect(found.value.segments.every(({ size }) => size > 0)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});
