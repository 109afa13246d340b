import { applyPreparation, type Features, learnPreparation } from "../../src/features/index";
import { canonicalOrder, pickPoints, type Points } from "../../src/model/points";
import { createRandom } from "../../src/model/random";
import { refitCenters } from "../../src/model/refit-centers";
import type { Refit } from "../../src/model/stability/index";
import { judgeSegments, mixtureStandsOut, type Verdict } from "../../src/model/verdict/index";
import { grouped, type MadeUp, ONE_KIND, oneKind } from "../benchmarks/made-up-tables";
import { finish } from "../unit/support/finish";
import { describeNow } from "../unit/support/tables";
import { request } from "../unit/support/run";

/** A small part of `npm run bench:verdict`, whose lists have other seeds: the true groups are the judge. */
type Prepared = { readonly points: Points; readonly parts: Features["parts"]; readonly groups: Uint16Array };

function prepared({ table, groups }: MadeUp): Prepared {
  const { columns } = describeNow(table);
  const { preparation } = finish(learnPreparation(columns, request(columns.map(({ name }) => name))));
  const { values, width, rows, parts } = finish(applyPreparation(preparation, columns, Int32Array.from(groups.keys())));
  const given = { values, width, count: rows.length };
  const order = canonicalOrder(given);
  return { points: pickPoints(given, order), parts, groups: Uint16Array.from(order, (row) => groups[row]!) };
}

function judge({ points, parts }: Prepared, places: Uint16Array, segments: number, refit: Refit): Verdict {
  const known = { points, parts, places, segments, refit, stability: null, combinations: null, least: 5 };
  return finish(judgeSegments(known, createRandom(1)));
}

describe("lists of one population", () => {
  it.each(ONE_KIND)("%s: neither k-means nor a mixture finds natural groups", (kind) => {
    const list = prepared(oneKind(kind, 70_001, true));
    expect(judge(list, finish(refitCenters(list.points, 3, createRandom(1))), 3, refitCenters).level).toBe("slices");
    expect(finish(mixtureStandsOut(list.points, list.parts, createRandom(1)))).toBe(false);
  });
});

describe("lists with groups 4 standard deviations apart in half of the columns", () => {
  it.each([70_018, 70_029])("seed %d: the true groups are natural", (seed) => {
    const list = prepared(grouped(seed, 4, "each"));
    expect(judge(list, list.groups, new Set(list.groups).size, refitCenters).level).toBe("natural");
  });
});
