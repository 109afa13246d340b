import type { Edit } from "../../../src/features/index";
import { applyEdit, type Edited } from "../../../src/model/edits/index";
import { centerRule, placeCustomers } from "../../../src/model/placing/index";
import type { CenterRule, PlacingRule } from "../../../src/model/placing-rule";
import type { Points } from "../../../src/model/points";
import { createRandom } from "../../../src/model/random";
import type { Outcome } from "../../../src/table/index";
import { finish, must } from "../support/run";

/** Four heaps of 30 customers on a line, at 0, 10, 20 and 30. */
const random = createRandom(1);
const points: Points = { values: Float64Array.from({ length: 120 }, (_, i) => 10 * (i % 4) + random()), width: 1, count: 120 };
const heaps = (...segments: readonly number[]): Uint16Array => Uint16Array.from({ length: 120 }, (_, i) => segments[i % 4]!);
const nobody = [null, null, null];

function made(...centers: readonly number[]): CenterRule {
  return finish(
    centerRule(
      centers.map((center) => [center]),
      points,
    ),
  );
}

function edit(rule: PlacingRule, change: Edit, words: readonly (string | null)[] = nobody): Outcome<Edited> {
  return finish(applyEdit(rule, change, words, { by: "centers", points }, 1));
}

const placed = (rule: PlacingRule): Uint16Array => finish(placeCustomers(rule, { by: "centers", points })).numbers;

describe("merging two segments", () => {
  it("puts all of both, and nobody else, into one", () => {
    const { rule, edited, from, moved } = must(
      edit(made(0, 10, 20, 30), { edit: "merge", segments: [4, 2] }, [null, null, "Split from segment 1", null]),
    );
    expect(placed(rule)).toEqual(heaps(1, 2, 3, 2));
    expect(edited).toEqual([null, "Merged from segments 2 and 4", "Split from segment 1"]);
    expect(from).toEqual([[1], [2, 4], [3]]);
    expect(moved).toBe(0);
  });
  it("works for segments of levels too, and is refused for the last two", () => {
    const tiers: PlacingRule = { by: "existing", column: "Tier", levels: ["a", "b", "c"], segmentOf: [1, 2, 3] };
    const { rule } = must(edit(tiers, { edit: "merge", segments: [1, 3] }));
    expect(rule).toMatchObject({ segmentOf: [1, 2, 1] });
    expect(edit(rule, { edit: "merge", segments: [1, 2] })).toMatchObject({ ok: false, trouble: { code: "TooFewSegments" } });
    expect(edit(tiers, { edit: "merge", segments: [1, 1] })).toMatchObject({ ok: false, trouble: { code: "SameSegment" } });
    expect(edit(tiers, { edit: "merge", segments: [1, 4] })).toMatchObject({ ok: false, trouble: { code: "NoSuchSegment" } });
  });
});

describe("splitting a segment", () => {
  it("finds its two halves; nobody else moves where halves are nearer to their own", () => {
    const { rule, edited, from, moved } = must(
      edit(made(0.5, 10.5, 25.5), { edit: "split", segment: 3 }, ["Merged from segments 1 and 2", null, null]),
    );
    const numbers = placed(rule);
    expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4]));
    expect([numbers[2], numbers[3]].sort()).toEqual([3, 4]);
    expect(numbers.filter((number, i) => i % 4 < 2 && number !== (i % 4) + 1)).toHaveLength(0);
    expect(edited).toEqual(["Merged from segments 1 and 2", null, "Split from segment 3", "Split from segment 3"]);
    expect(from).toEqual([[1], [2], [3], [3]]);
    expect(moved).toBe(0);
    expect((rule as CenterRule).reach).toHaveLength(4);
  });
  it("says how many customers of other segments move to a half that is nearer", () => {
    // The border between -2 and 24 is 11, beyond the heap at 10; that between -2 and the half at 20.5 lies before it.
    const rule: CenterRule = { by: "centers", centers: [[-2], [24]], reach: [99, 99], segmentOf: [1, 2] };
    const { rule: changed, moved } = must(edit(rule, { edit: "split", segment: 2 }));
    expect(placed(rule)).toEqual(heaps(1, 1, 2, 2));
    expect(placed(changed)[1]).not.toBe(1);
    expect(moved).toBe(30);
  });
  it("parts what was merged before without moving anybody", () => {
    const merged = must(edit(made(0, 10, 20, 30), { edit: "merge", segments: [1, 4] }, [null, null, null, null]));
    const { rule, moved } = must(edit(merged.rule, { edit: "split", segment: 1 }, merged.edited));
    expect(placed(rule)).toEqual(heaps(1, 2, 3, 4));
    expect(moved).toBe(0);
  });
  it("is refused, in words, where it is not possible", () => {
    const code = (rule: PlacingRule, segment: number): string | null => {
      const found = edit(rule, { edit: "split", segment });
      return found.ok ? null : found.trouble.code;
    };
    const few: Points = { values: Float64Array.from({ length: 40 }, (_, i) => (i < 5 ? 9 : i < 8 ? i : 0)), width: 1, count: 40 };
    const alone = (segment: number): unknown =>
      finish(
        applyEdit(
          { by: "centers", centers: [[0], [8]], reach: [1, 1], segmentOf: [1, 2] },
          { edit: "split", segment },
          nobody,
          { by: "centers", points: few },
          1,
        ),
      );
    expect(code(made(0, 30), 3)).toBe("NoSuchSegment");
    expect(alone(1)).toMatchObject({ trouble: { code: "AlikeToSplit" } });
    expect(alone(2)).toMatchObject({ trouble: { code: "TooSmallToSplit" } });
    expect(code(made(...Array.from({ length: 12 }, (_, i) => 3 * i)), 1)).toBe("TooManySegments");
    expect(code({ by: "existing", column: "Tier", levels: ["a", "b"], segmentOf: [1, 2] }, 1)).toBe("NotSplittable");
  });
});
