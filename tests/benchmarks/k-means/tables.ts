import { createRandom } from "../../../src/model/random";

/** Rows of numbers, row after row. */
export type Rows = {
  readonly name: string;
  readonly values: Float64Array;
  readonly width: number;
  readonly count: number;
  /** How many segments to ask for. */
  readonly groups: number;
};

const COUNT = 1_048_575;
const WIDTH = 8;

/** A full sheet without any structure. */
export function uniformRows(): Rows {
  const random = createRandom(1);
  return { name: "uniform", values: Float64Array.from({ length: COUNT * WIDTH }, random), width: WIDTH, count: COUNT, groups: 5 };
}

/** Five round normals of 5 to 40 % of the rows, nearest centers two standard deviations apart. */
export function overlappingRows(): Rows {
  return { name: "five overlapping", ...normals(2, [0.4, 0.25, 0.2, 0.1, 0.05], 2) };
}

/** Eight round normals of equal size, nearest centers eight standard deviations apart. */
export function separatedRows(): Rows {
  return { name: "eight separated", ...normals(3, new Array<number>(8).fill(1 / 8), 8) };
}

function normals(seed: number, shares: readonly number[], apart: number): Omit<Rows, "name"> {
  const random = createRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const drawn = shares.map(() => Array.from({ length: WIDTH }, normal));
  const nearest = Math.min(...drawn.flatMap((a, i) => drawn.slice(0, i).map((b) => Math.hypot(...a.map((x, j) => x - b[j]!)))));
  const centers = drawn.map((center) => center.map((x) => (x * apart) / nearest));
  const values = new Float64Array(COUNT * WIDTH);
  for (let i = 0, at = 0; i < COUNT; i++) {
    let c = 0;
    for (let mark = random() - shares[0]!; mark >= 0 && c < shares.length - 1;) mark -= shares[++c]!;
    for (let j = 0; j < WIDTH; j++) values[at++] = centers[c]![j]! + normal();
  }
  return { values, width: WIDTH, count: COUNT, groups: shares.length };
}
