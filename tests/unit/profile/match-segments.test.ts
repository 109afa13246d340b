import { keepNumbers, matchSegments } from "../../../src/profile/index";
import { many } from "./columns";

const earlier = [
  { number: 1, key: "s1", name: "Fans" },
  { number: 2, key: "s4", name: "Savers" },
  { number: 3, key: "s2", name: "Rest" },
];
const of = (numbers: readonly number[]): Uint16Array => Uint16Array.from(numbers);
const before = of(many(90, (i) => (i % 3) + 1));

describe("segments of an earlier run", () => {
  it("are recognised under other numbers, and customers without a segment do not count", () => {
    const turned = before.map((number) => (number % 3) + 1);
    turned[0] = 0;
    expect(matchSegments(before, turned, 3, 3)).toEqual([3, 1, 2]);
  });
  it("are the same from half of all customers of either; below that they are new", () => {
    const half = of([...many(20, () => 1), ...many(20, () => 2)]);
    const moved = (count: number) => half.map((number, i) => (i < count ? 2 : number));
    expect(matchSegments(half, moved(10), 2, 2)).toEqual([1, 2]); // 10 of 20, and 20 of 30
    expect(matchSegments(half, moved(11), 2, 2)).toEqual([null, 2]);
  });
  it("each is found at most once, where one was cut in two or two made one", () => {
    const cut = before.map((number, i) => (number === 1 && i < 30 ? 4 : number));
    expect(matchSegments(before, cut, 3, 4)).toEqual([1, 2, 3, null]);
    const merged = before.map((number) => (number === 3 ? 2 : number));
    expect(matchSegments(before, merged, 3, 2)).toEqual([1, 2]);
    expect(matchSegments(of([]), of([]), 3, 2)).toEqual([null, null]);
  });
  it("keep their numbers, keys and names; new ones get the numbers left and keys never used", () => {
    expect(keepNumbers([3, null, 1, 2], earlier)).toEqual({
      order: [3, 4, 1, 2],
      kept: [
        { key: "s1", name: "Fans" },
        { key: "s4", name: "Savers" },
        { key: "s2", name: "Rest" },
        { key: "s5", name: null },
      ],
    });
  });
  it("with fewer segments now, numbers stay as far as there are as many", () => {
    expect(keepNumbers([3, 2], earlier)).toEqual({
      order: [1, 2],
      kept: [
        { key: "s2", name: "Rest" },
        { key: "s4", name: "Savers" },
      ],
    });
    expect(keepNumbers([null, null], []).kept.map(({ key }) => key)).toEqual(["s1", "s2"]);
  });
});
