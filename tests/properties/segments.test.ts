import fc from "fast-check";
import type { SegmentRequest } from "../../src/segment";
import { assignToModel, loadModel, saveModel } from "../../src/snapshot/index";
import { applyPreparation } from "../../src/features/index";
import { isoDateOfSerial, type Kind } from "../../src/table/index";
import { columnsOf, finish, must, request } from "../unit/support/run";
import { oddValues } from "../unit/segment/odd-values";
import { anyCell, BASES, type Cells, choices, customers, KINDS, orders, seeded, shuffled } from "./lists";
import { type Made, makeSegments } from "./models";

let [asked, answered] = [0, 0];

/** Null where the list cannot be segmented as asked, which must be seldom. */
function make(cells: Cells, changes: Partial<SegmentRequest>): Made | null {
  const made = makeSegments(columnsOf(cells), request(BASES, { kinds: KINDS, ...changes }));
  asked++;
  if (made !== null) answered++;
  return made;
}

const often = { numRuns: 1000 };

describe(seeded("whatever the customers"), () => {
  beforeEach(() => ([asked, answered] = [0, 0]));
  afterEach(() => expect(answered).toBeGreaterThan(0.9 * asked));

  it("each is in exactly one segment, the one of the nearest center; the saved and loaded model places all of them again as they are", () => {
    fc.assert(
      fc.property(customers, choices, (cells, changes) => {
        const made = make(cells, changes);
        if (made === null) return;
        const { model, placings, complete, assignment } = made;
        const { placing, segments } = model;
        expect(assignment.every((number) => number <= segments.length)).toBe(true);
        const placed = placings.numbers.filter((number) => number > 0).length;
        expect(segments.reduce((sum, { size }) => sum + size, 0)).toBe(placed);
        expect(segments.every(({ size }) => size > 0)).toBe(true);
        const loaded = must(loadModel(saveModel(model)));
        expect(JSON.stringify(loaded)).toBe(JSON.stringify(model));
        expect(must(finish(assignToModel(columnsOf(cells), loaded))).join()).toBe(assignment.join());
        if (placing.by !== "centers") return;
        expect(placed).toBe(complete.length);
        const { values, width } = finish(applyPreparation(model.preparation, made.customers.columns, complete));
        const elsewhere = placings.numbers.findIndex((number, i) => {
          const distances = placing.centers.map((center) => center.reduce((sum, at, j) => sum + (values[i * width + j]! - at) ** 2, 0));
          return number !== placing.segmentOf[distances.indexOf(Math.min(...distances))];
        });
        expect(elsewhere).toBe(-1);
      }),
      often,
    );
  });

  it("the order of rows and of columns changes nothing", () => {
    fc.assert(
      fc.property(customers, choices, orders, (cells, changes, orderOf) => {
        const made = make(cells, changes);
        const order = orderOf(cells["Spend"]!.length);
        const again = make(shuffled(cells, order), changes);
        expect(again === null).toBe(made === null);
        if (made === null || again === null) return;
        expect(again.assignment.join()).toBe(order.map((row) => made.assignment[row]).join());
        const learned = ({ model }: Made): string => JSON.stringify([model.preparation, model.placing]);
        expect(learned(again)).toBe(learned(made));
      }),
      often,
    );
  });

  it("cents, euros and thousands give the same segments, unless numbers are taken as they are", () => {
    fc.assert(
      fc.property(customers, choices, fc.constantFrom(100, 0.001, 7), (cells, changes, unit) => {
        const preparation = changes.preparation === "none" ? "recommended" : changes.preparation;
        const converted = { ...cells, Spend: cells["Spend"]!.map((value) => (typeof value === "number" ? value * unit : null)) };
        const made = make(cells, { ...changes, preparation });
        const again = make(converted, { ...changes, preparation });
        expect(again?.assignment.join()).toBe(made?.assignment.join());
      }),
      often,
    );
  });

  it("another day gives the same segments", () => {
    const days = fc.infiniteStream(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3000 })));
    fc.assert(
      fc.property(customers, choices, days, fc.integer({ min: 1, max: 400 }), (cells, changes, stream, later) => {
        const length = cells["Spend"]!.length;
        const dated = { ...cells, Seen: [...stream.take(length)].map((before) => 46300 - before) };
        const by = { ...changes, segmentBy: ["Seen", "Orders"], kinds: { ...KINDS, Seen: "date" as const } };
        const made = make(dated, by);
        const again = make(dated, { ...by, today: isoDateOfSerial(46348 + later) });
        expect(again?.assignment.join()).toBe(made?.assignment.join());
      }),
      { numRuns: 200 },
    );
  });
});

describe(seeded("whatever the cells"), () => {
  it("no number that is learned or placed is NaN or infinite", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 40 }),
        choices,
        fc.constantFrom<Kind>("number", "category", "ordered", "date", "yesNo"),
        (rows, changes, kind) => {
          const cells = { Spend: rows.map(([cell]) => cell), Plan: rows.map(([, cell]) => cell), Orders: rows.map((_, i) => i % 3) };
          const wanted = request(["Spend", "Plan"], { ...changes, kinds: { Spend: kind, Plan: "number" } });
          const made = makeSegments(columnsOf(cells), wanted);
          if (made === null) return;
          expect(oddNumbers({ model: made.model, fits: made.placings.fits, numbers: made.placings.numbers })).toEqual([]);
          expect(must(finish(assignToModel(columnsOf(cells), must(loadModel(saveModel(made.model)))))).join()).toBe(made.assignment.join());
        },
      ),
      often,
    );
  });
});

/** Texts of the cells may say anything. */
function oddNumbers(value: object): readonly string[] {
  return oddValues(value).filter((odd) => !odd.endsWith('"'));
}
