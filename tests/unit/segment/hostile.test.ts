import type { SegmentRequest } from "../../../src/segment";
import type { Cell, Kind } from "../../../src/table/index";
import { columnsOf, request, segmentNow } from "../support/run";
import { oddValues } from "./odd-values";

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));

type Hostile = { readonly cells: Readonly<Record<string, readonly Cell[]>>; readonly kinds?: Readonly<Record<string, Kind>> };

const numbers = (...names: string[]): Readonly<Record<string, Kind>> => Object.fromEntries(names.map((name) => [name, "number"]));

const TABLES: Readonly<Record<string, Hostile>> = {
  "one row": { cells: { A: [5], B: ["x"] } },
  "one column": { cells: { A: many(30, (i) => (i * 7) % 23) } },
  "all missing": { cells: { A: many(30, () => "n/a"), B: many(30, () => null) }, kinds: { A: "number", B: "category" } },
  "all equal": { cells: { A: many(30, () => 5), B: many(30, () => "same") }, kinds: { A: "number", B: "category" } },
  "the largest numbers there are": {
    cells: { A: many(30, (i) => [1e308, -1e308, 1.7976931348623157e308, 0][i % 4]!), B: many(30, (i) => (i % 5) * 1e307) },
    kinds: numbers("A", "B"),
  },
  "the smallest numbers there are": {
    cells: { A: many(30, (i) => 5e-324 * (i % 4)), B: many(30, (i) => 1e-310 * (i % 7)) },
    kinds: numbers("A", "B"),
  },
  "numbers of very different size": {
    cells: { A: many(30, (i) => (i % 2 === 0 ? 1e300 : 1e-300) * (1 + (i % 5))), B: many(30, (i) => 10 ** (i - 20)) },
    kinds: numbers("A", "B"),
  },
  "texts of infinity and of no number": {
    cells: {
      A: many(30, (i) => ["Infinity", "-Infinity", "NaN", "1e999", "7"][i % 5]!),
      B: many(30, (i) => (i % 4 === 0 ? "NaN" : i % 9)),
    },
    kinds: numbers("A", "B"),
  },
  "infinities and NaN themselves": {
    cells: { A: many(30, (i) => [Infinity, -Infinity, NaN, i, 2][i % 5]!), B: many(30, (i) => i % 9) },
    kinds: numbers("A", "B"),
  },
  "only categories": { cells: { A: many(30, (i) => ["a", "b", "c"][i % 3]!), B: many(30, (i) => ["u", "v", "w", "x"][(i * 7) % 4]!) } },
  "only yes and no": { cells: { A: many(30, (i) => i % 2 === 0), B: many(30, (i) => (i % 3 === 0 ? "yes" : "no")) } },
  "fewer different customers than segments": {
    cells: { A: many(30, (i) => i % 2), B: many(30, (i) => 3 * (i % 2)) },
    kinds: numbers("A", "B"),
  },
  "one customer a million away": {
    cells: { A: many(30, (i) => (i === 7 ? 1e6 : i % 5)), B: many(30, (i) => (i === 7 ? -1e6 : i % 7)) },
    kinds: numbers("A", "B"),
  },
};

const METHODS: readonly Partial<SegmentRequest>[] = [
  { method: "auto" },
  { method: "kmeans", segments: 3, preparation: "none" },
  { method: "ward" },
  { method: "mixture" },
  { method: "mixture", segments: 3, missing: "leave" },
  { method: "rules", rules: [{ column: "A", cut: { by: "quantiles", bands: 3 } }] },
  { method: "rules", rules: [{ column: "A", cut: { by: "levels" } }] },
  { method: "existing", existing: "B", segmentBy: ["A"] },
];

/** A sound answer with every number in its place, or a sentence and what would help. */
function expectAnswer({ cells, kinds }: Hostile, changes: Partial<SegmentRequest>): string {
  const found = segmentNow(columnsOf(cells), request(Object.keys(cells), { ...(kinds && { kinds }), ...changes }));
  if (!found.ok) {
    expect(found.trouble.message).toMatch(/^[A-Z\d].{15,}[.?]$/s);
    expect(found.trouble.advice).toMatch(/\.$/);
    expect(oddValues(found.trouble)).toEqual([]);
    return found.trouble.code;
  }
  const { segments, assignment, assigned } = found.value;
  expect(oddValues(structuredClone(found.value))).toEqual([]);
  expect(segments.every(({ size }) => size > 0)).toBe(true);
  expect(segments.reduce((sum, { size }) => sum + size, 0)).toBe(assigned);
  expect(assignment.filter((number) => number > 0)).toHaveLength(assigned);
  return "segments";
}

describe.each(Object.entries(TABLES))("a table of %s", (_, table) => {
  it.each(METHODS.map((changes) => [JSON.stringify(changes), changes] as const))("asked for %s is answered", (_words, changes) => {
    expectAnswer(table, changes);
  });
  it.each(["zscore", "range"] as const)("prepared as %s is answered", (preparation) => {
    expectAnswer(table, { preparation, segments: 2 });
  });
});

describe("a large table of", () => {
  const answer = (cells: Hostile["cells"], bases: readonly string[], changes: Partial<SegmentRequest> = {}) => {
    const found = segmentNow(columnsOf(cells), request(bases, changes));
    expect(oddValues(structuredClone(found.ok ? found.value : found.trouble))).toEqual([]);
    return found;
  };
  it("300 columns is segmented", () => {
    const cells = Object.fromEntries(many(300, (c) => [`c${c}`, many(30, (i) => ((i + 1) * (c + 2) * 7919) % (c + 97))]));
    expect(answer(cells, Object.keys(cells), { method: "kmeans", segments: 2 }).ok).toBe(true);
  });
  it("5,000 levels is answered in words: they are no few kinds of anything", () => {
    const cells = { Town: many(6000, (i) => `town ${i % 5000}`), Orders: many(6000, (i) => i % 7) };
    const kinds = { Town: "category" } as const;
    const alone = answer(cells, ["Town"], { kinds, method: "kmeans" });
    expect(alone).toMatchObject({ ok: false, trouble: { message: expect.stringMatching(/No column is left/) as string } });
    const found = answer(cells, ["Town", "Orders"], { kinds, method: "rules", rules: [{ column: "Town", cut: { by: "levels" } }] });
    expect(found).toMatchObject({ ok: false, trouble: { message: expect.stringMatching(/\.$/) as string } });
  });
});
