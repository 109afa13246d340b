import { createRandom } from "../../../src/model/index";
import { columnsOf, must, request, segmentNow } from "../support/run";

let random = createRandom(41);
beforeEach(() => (random = createRandom(41)));
const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));

describe("the method, where it is left to us", () => {
  it("is the nearest centers for amounts, with the reason", () => {
    const cells = { Orders: many(120, (i) => (i % 2) * 30 + normal()), Basket: many(120, (i) => (i % 2) * 40 + normal()) };
    const found = must(segmentNow(columnsOf(cells), request(["Orders", "Basket"])));
    expect([found.method, found.quality.verdict.level]).toEqual(["kmeans", "natural"]);
    expect(found.methodReason).toMatch(/amounts/);
  });
  it("stays the nearest centers where there are no groups to be found by either", () => {
    const cells = Object.fromEntries(["A", "B", "C", "D"].map((name) => [name, many(150, () => 50 + 10 * normal())]));
    const found = must(segmentNow(columnsOf(cells), request(["A", "B", "C", "D"])));
    expect(found.method).toBe("kmeans");
    expect(found.quality.verdict.level).not.toBe("natural");
  });
  it("becomes a mixture where its groups are natural and tell clearly more: they are the true ones, and it is said why", () => {
    const group = many(150, (i) => i % 3);
    const apart = (own: number): readonly number[] => group.map((g) => (g === own ? 6 : 0) + normal());
    const hiding = (): readonly string[] => many(150, () => (random() < 0.5 ? "yes" : "no"));
    const cells = { X: apart(1), Y: apart(2), ...Object.fromEntries(many(6, (c) => [`Noise ${c}`, hiding()])) };
    const [nearest, found] = (["kmeans", "auto"] as const).map((method) =>
      must(segmentNow(columnsOf(cells), request(Object.keys(cells), { method }))),
    );
    expect(together(group, nearest!.assignment)).toBeLessThan(135);
    expect([found!.method, found!.quality.verdict.level, found!.segments.length]).toEqual(["mixture", "natural", 3]);
    expect(found!.methodReason).toMatch(/learns how much each column tells/);
    expect(together(group, found!.assignment)).toBeGreaterThan(146);
  });
  it("is a mixture for the answers of a survey", () => {
    const answers = ["never", "sometimes", "often"];
    const cells = Object.fromEntries(
      many(4, (c) => [`Q${c}`, many(150, (i) => answers[Math.min(2, Math.floor((i % 2) + 1.6 * random()))]!)]),
    );
    const found = must(
      segmentNow(
        columnsOf(cells),
        request(Object.keys(cells), { kinds: Object.fromEntries(Object.keys(cells).map((q) => [q, "category"])) }),
      ),
    );
    expect(found.method).toBe("mixture");
    expect(found.methodReason).toMatch(/answers/);
  });
});

/** How many are in the segment that most of their group are in. */
function together(group: readonly number[], assignment: Uint16Array): number {
  return [...new Set(group)].reduce((sum, g) => {
    const sizes = [...new Set(assignment)].map((number) => group.filter((own, i) => own === g && assignment[i] === number).length);
    return sum + Math.max(...sizes);
  }, 0);
}
