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
  it("becomes a mixture only where that finds natural groups: then they are the groups, and it is said why", () => {
    const group = many(200, (i) => (i % 4 === 0 ? 1 : 0));
    const apart = (): readonly number[] => group.map((g) => g * 4 + normal());
    const noise = many(10, (c) => [`Noise ${c}`, many(200, normal)] as const);
    const cells = { X: apart(), Y: apart(), ...Object.fromEntries(noise) };
    const found = must(segmentNow(columnsOf(cells), request(Object.keys(cells))));
    expect([found.method, found.quality.verdict.level]).toEqual(["mixture", "natural"]);
    expect(found.methodReason).toMatch(/hide them/);
    expect(group.filter((g, i) => (found.assignment[i] === found.assignment[0]) === (g === group[0])).length).toBeGreaterThan(190);
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
