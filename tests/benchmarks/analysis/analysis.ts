/**
 * The complete comparison of 1 to 12 segments (all criteria, 50 resamples a number) of 10,000 × 8 rows against the same done with scikit-learn, CPU time, paired
 * in one run: `npm run bench -- analysis`. Then the comparison and the segments of a full sheet, with its peak memory.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMPARED, compareNumbers, type Fit, referencesFor } from "../../../src/model/compare-numbers";
import { fewCombinations, recommend, REFERENCE_STARTS } from "../../../src/model/criteria/index";
import { findCenters } from "../../../src/model/find-centers";
import { placePoints } from "../../../src/model/place-points";
import { canonicalOrder, pickPoints, type Points } from "../../../src/model/points";
import { createRandom } from "../../../src/model/random";
import { refitCenters, refitStarts } from "../../../src/model/refit-centers";
import { finish } from "../../unit/support/finish";
import { overlappingRows, type Rows, separatedRows, uniformRows } from "../k-means/tables";

const ROWS = 10_000;
const ROUNDS = 3;
const STARTS = 6;
const RESAMPLES = 50;
/** Of the rows compared, a resample has so many different ones. */
const RESAMPLED = Math.round(COMPARED * (1 - Math.exp(-1)));

type Theirs = {
  readonly version: string;
  readonly seconds: Readonly<Record<string, number>>;
  readonly silhouette: number;
  readonly gap: number;
};

/** Prints CPU ratios on three tables; the worst counts. */
export function benchAnalysis(): void {
  const folder = mkdtempSync(join(tmpdir(), "analysis-"));
  let worst = 0;
  try {
    for (const make of [uniformRows, overlappingRows, separatedRows]) {
      const rows = firstOf(make(), ROWS);
      const file = join(folder, "rows");
      writeFileSync(file, rows.values);
      const ratios: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const ours = compare(rows);
        const theirs = scikitLearn(file, rows.width);
        if (theirs === null) {
          console.log("analysis: no Python with scikit-learn here");
          return;
        }
        const seconds = Object.values(theirs.seconds).reduce((sum, part) => sum + part, 0);
        ratios.push(ours.seconds / seconds);
        console.log(
          `analysis, ${rows.name}, ${ROWS} × ${rows.width}: ${ours.seconds.toFixed(2)} s CPU, scikit-learn ${theirs.version} ${seconds.toFixed(2)} s (${inWords(theirs.seconds)}); ` +
            `silhouette ${ours.silhouette} and ${theirs.silhouette}, gap ${ours.gap} and ${theirs.gap}`,
        );
      }
      const ratio = ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
      worst = Math.max(worst, ratio);
      console.log(`analysis, ${rows.name}: ${ratio.toFixed(2)} × scikit-learn (median of ${ROUNDS})`);
    }
    console.log(`analysis, worst: ${worst.toFixed(2)} × scikit-learn (goal at most 1.00)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const rows = overlappingRows();
  const { seconds, segments } = compare(rows, true);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `analysis, ${rows.name}, ${rows.count} × ${rows.width}: ${segments} segments, ${seconds.toFixed(2)} s CPU, peak of this process ${peak.toFixed(0)} MB`,
  );
}

/** The whole comparison as the product does it, from rows in any order; `find`: also the centers of the number recommended, and each row's segment. */
function compare(
  rows: Points,
  find = false,
): { readonly seconds: number; readonly silhouette: number | undefined; readonly gap: number | undefined; readonly segments: number } {
  const began = process.cpuUsage();
  const points = pickPoints(rows, canonicalOrder(rows));
  const fit: Fit = function* (some, k) {
    return (yield* findCenters(some, k, STARTS, createRandom(k))).centers;
  };
  const { candidates } = finish(compareNumbers(points, fit, { refit: refitCenters, resamples: RESAMPLES, random: createRandom(1) }));
  const { says, recommended } = recommend(candidates, { customers: points.count, combinations: fewCombinations(points) });
  if (find) placePoints(points, finish(findCenters(points, recommended, STARTS, createRandom(1))).centers);
  const { user, system } = process.cpuUsage(began);
  return { seconds: (user + system) / 1e6, silhouette: says.silhouette, gap: says.gap, segments: recommended };
}

function scikitLearn(file: string, width: number): Theirs | null {
  const settings = [width, COMPARED, STARTS, referencesFor(COMPARED), REFERENCE_STARTS, RESAMPLES, refitStarts(RESAMPLED * width)].map(
    String,
  );
  const script = join(import.meta.dirname, "scikit-learn.py");
  const { status, stdout } = spawnSync(process.env["PYTHON"] ?? "/usr/bin/python3", [script, file, ...settings], { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as Theirs) : null;
}

function firstOf(rows: Rows, count: number): Rows {
  return { ...rows, values: rows.values.slice(0, count * rows.width), count };
}

function inWords(seconds: Theirs["seconds"]): string {
  return Object.entries(seconds)
    .map(([part, time]) => `${part} ${time.toFixed(2)}`)
    .join(", ");
}
