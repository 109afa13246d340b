import { findCenters } from "../../../src/model/find-centers";
import { createRandom } from "../../../src/model/random";
import { finish } from "../../unit/support/finish";
import { median, timed } from "./cpu-time";
import type { ScikitLearn } from "./scikit-learn";
import type { Rows } from "./tables";

const SEEDS = 20;
const ROUNDS = 3;
/** As for a small table; a large one has its own number. */
const STARTS = 8;

/** The fit as the product does it, against scikit-learn's best of ten on all rows. Their least inertia is what ours is compared with. */
export async function benchFit(rows: Rows, theirs: ScikitLearn): Promise<void> {
  const ratios: number[] = [];
  const inertias: number[] = [];
  const seconds: number[] = [];
  let least = Infinity;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const own = timed(() => finish(findCenters(rows, rows.groups, STARTS, createRandom(seed))));
    inertias.push(own.value.inertia);
    seconds.push(own.seconds);
    if (seed > ROUNDS) continue;
    const fitted = await theirs.fit({ k: rows.groups, starts: 10, seed });
    least = Math.min(least, fitted.inertia);
    ratios.push(own.seconds / fitted.seconds);
  }
  const worse = inertias.map((inertia) => inertia / least).sort((a, b) => a - b);
  console.log(
    `  fit, k = ${rows.groups}: ${median(ratios).toFixed(3)} × scikit-learn n_init = 10 (goal 0.15; ${ratios.map((ratio) => ratio.toFixed(3)).join(" ")}), ` +
      `${median(seconds).toFixed(2)} s; inertia of ${SEEDS} seeds ÷ theirs: median ${median(worse).toFixed(5)} (goal 1.0005), ` +
      `90 % to ${worse[Math.ceil(0.9 * SEEDS) - 1]!.toFixed(5)} (goal 1.002), worst ${worse.at(-1)!.toFixed(5)}`,
  );
}
