import { kmeans } from "ml-kmeans";
import { moverFor } from "../../../src/model/move-centers";
import { createRandom, sample } from "../../../src/model/random";
import { finish } from "../../unit/support/finish";
import { median, timed } from "./cpu-time";
import type { ScikitLearn } from "./scikit-learn";
import type { Rows } from "./tables";

const ROUNDS = 5;
const STEPS = 20;

/** Lloyd's algorithm alone: the same starts, the same number of steps, layout and inertia included. */
export async function benchKernel(rows: Rows, theirs: ScikitLearn): Promise<void> {
  for (const k of [5, 12]) {
    const start = Array.from(sample(rows.count, k, createRandom(k)), (i) =>
      Array.from(rows.values.subarray(i * rows.width, (i + 1) * rows.width)),
    );
    const ratios: number[] = [];
    const ours: number[] = [];
    let [steps, inertia, off] = [STEPS, 0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      const fitted = await theirs.fit({ k, start, steps: STEPS, tolerance: 0 });
      steps = fitted.steps;
      const own = timed(() => moveAndPlace(rows, start, steps));
      inertia = own.value;
      off = Math.abs(inertia / fitted.inertia - 1);
      ratios.push(own.seconds / fitted.seconds);
      ours.push(own.seconds);
    }
    const library = timed(() => moveByLibrary(rows, start, steps));
    const goal = k === 5 ? 0.5 : 0.65;
    console.log(
      `  kernel, k = ${k}, ${steps} steps: ${median(ratios).toFixed(2)} × scikit-learn (goal ${goal}; ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")}), ` +
        `inertia ${off.toExponential(1)} apart (goal 1e-6); ${(library.seconds / median(ours)).toFixed(0)} times as fast as ml-kmeans (goal 20; ${median(ours).toFixed(2)} and ${library.seconds.toFixed(2)} s)`,
    );
  }
}

function moveAndPlace(rows: Rows, start: readonly (readonly number[])[], steps: number): number {
  const mover = finish(moverFor(rows, start.length));
  const { inertia } = finish(mover.place(finish(mover.move(start, 0, steps))));
  mover.release();
  return inertia;
}

function moveByLibrary({ values, width, count }: Rows, start: readonly (readonly number[])[], maxIterations: number): void {
  const rows = Array.from({ length: count }, (_, i) => Array.from(values.subarray(i * width, (i + 1) * width)));
  kmeans(rows, start.length, { initialization: start.map((center) => [...center]), tolerance: 0, maxIterations });
}
