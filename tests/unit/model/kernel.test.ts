import { compileKernel, type WebAssemblyPort } from "../../../src/model/kernel/compile-kernel";
import type * as moveCenters from "../../../src/model/move-centers";
import { moverFor } from "../../../src/model/move-centers";
import { placePoints } from "../../../src/model/place-points";
import type { Points } from "../../../src/model/points";
import { createRandom, type Random } from "../../../src/model/random";
import { finish } from "../support/finish";

type MoveCenters = typeof moveCenters;

/** Numbers to segment, made up of even ones. */
const KINDS: Readonly<Record<string, (even: number) => number>> = {
  plain: (even) => even,
  "of few values": (even) => Math.floor(even * 3),
  "far from zero": (even) => 1e9 + even,
  "with one far away": (even) => (even > 0.999 ? 1e7 : even),
  huge: (even) => (Math.floor(even * 5) / 7) * 1e150,
  "too small for their squares": (even) => even * 1e-200,
  "of both signs and all sizes": (even) => (even - 0.5) * 10 ** (100 * Math.sin(1e4 * even)),
};

function pointsOf(count: number, width: number, number: (even: number) => number, random: Random): Points {
  return { values: Float64Array.from({ length: count * width }, () => number(random())), width, count };
}

/** All that a mover does, one thing after the other. */
function* wholeRun(points: Points, k: number, withKernel: boolean) {
  const mover = yield* withKernel ? moverFor(points, k) : moverFor(points, k, null);
  const start = yield* mover.start(k, createRandom(k));
  const moved = yield* mover.move(start);
  const exchanged = yield* mover.exchange(moved);
  const { places, sizes, inertia } = yield* mover.place(exchanged);
  mover.release();
  return { start, moved, exchanged, places, sizes, inertia };
}

describe("the kernel and ml-kmeans give the same to the last bit", () => {
  const random = createRandom(11);
  for (const [kind, number] of Object.entries(KINDS)) {
    test(`numbers ${kind}`, () => {
      for (const count of [1, 7, 1000, 1003]) {
        for (const width of [1, 7, 20]) {
          for (const k of [1, 5, 20].filter((segments) => segments <= count)) {
            const points = pointsOf(count, width, number, random);
            expect(finish(wholeRun(points, k, true))).toEqual(finish(wholeRun(points, k, false)));
          }
        }
      }
    });
  }

  test("a center that no row is nearest to stays", () => {
    const points = pointsOf(100, 3, (even) => even, random);
    const start = [
      [0, 0, 0],
      [50, 50, 50],
      [1, 1, 1],
      [1, 1, 1],
    ];
    const [ours, theirs] = [finish(moverFor(points, 4)), finish(moverFor(points, 4, null))];
    expect(finish(ours.move(start))).toEqual(finish(theirs.move(start)));
    const moved = finish(ours.move(start, 0, 1));
    expect([moved[1], moved[3]]).toEqual([start[1], start[3]]);
    ours.release();
  });

  test("so many steps and such a tolerance as asked", () => {
    const points = pointsOf(1000, 4, (even) => even, random);
    const [ours, theirs] = [finish(moverFor(points, 6)), finish(moverFor(points, 6, null))];
    const start = finish(ours.start(6, createRandom(2)));
    for (const [tolerance, steps] of [
      [0, 1],
      [0, 7],
      [1e-3, 300],
    ] as const) {
      expect(finish(ours.move(start, tolerance, steps))).toEqual(finish(theirs.move(start, tolerance, steps)));
    }
    ours.release();
  });
});

test("a large table gets the same segments, though most steps only change the sums", () => {
  const random = createRandom(6);
  const points = pointsOf(60_000, 3, (even) => even + (even > 0.5 ? 1 : 0), random);
  const [ours, theirs] = [finish(moverFor(points, 5)), finish(moverFor(points, 5, null))];
  const start = finish(ours.start(5, createRandom(3)));
  for (const [tolerance, steps] of [
    [0, 25],
    [1e-5, 300],
  ] as const) {
    const [placed, expected] = [ours, theirs].map((mover) => placePoints(points, finish(mover.move(start, tolerance, steps))));
    expect(placed!.places).toEqual(expected!.places);
    expect(placed!.inertia / expected!.inertia).toBeCloseTo(1, 12);
  }
  ours.release();
});

test("numbers whose squares are beyond 64 bits are placed as placePoints does, and nothing is NaN", () => {
  for (const number of [(even: number) => even * 1e308, (even: number) => even * 1e160, (even: number) => (even > 0.5 ? 5e-324 : 0)]) {
    const points = pointsOf(200, 3, number, createRandom(1));
    const mover = finish(moverFor(points, 3));
    const moved = finish(mover.move([0, 1, 2].map((i) => [...points.values.subarray(3 * i, 3 * i + 3)])));
    expect(moved.flat().every((coordinate) => !Number.isNaN(coordinate))).toBe(true);
    expect(finish(mover.place(moved)).places).toEqual(placePoints(points, moved).places);
    mover.release();
  }
});

test("rows so far away that 64 bits hardly tell the centers apart are placed as placePoints does", () => {
  const random = createRandom(8);
  const values = Float64Array.from({ length: 40_000 }, (_, i) => (i % 39 === 5 ? 1e17 * (1 + random()) : random()));
  const points = { values, width: 1, count: values.length };
  const centers = [[0.1], [0.3], [0.6], [0.9]];
  const mover = finish(moverFor(points, centers.length));
  expect(finish(mover.place(centers)).places).toEqual(placePoints(points, centers).places);
  mover.release();
});

test("two tables that take turns do not disturb each other", () => {
  const random = createRandom(4);
  const tables = [pointsOf(500, 3, (even) => even, random), pointsOf(900, 5, (even) => even, random)] as const;
  const alone = tables.map((points) => finish(wholeRun(points, 4, true)));
  const runs = tables.map((points) => wholeRun(points, 4, true));
  const results = new Map<number, (typeof alone)[number]>();
  while (results.size < runs.length) {
    runs.forEach((run, i) => {
      const step = run.next();
      if (step.done === true && !results.has(i)) results.set(i, step.value);
    });
  }
  expect(tables.map((_, i) => results.get(i))).toEqual(alone);
});

describe("where WebAssembly is refused", () => {
  const refuse = function (): never {
    throw new Error("Refused to compile or instantiate WebAssembly module");
  };
  const refusing = { Module: refuse, Instance: refuse } as unknown as WebAssemblyPort;

  test("there is no kernel", () => {
    expect(compileKernel(refusing)).toBeNull();
    expect(compileKernel()).not.toBeNull();
  });

  test("ml-kmeans finds the segments, and is named", () => {
    jest.isolateModules(() => {
      const allowed = globalThis.WebAssembly;
      Object.assign(globalThis, { WebAssembly: refusing });
      try {
        const { engineName, moverFor: moverHere } = jest.requireActual<MoveCenters>("../../../src/model/move-centers");
        expect(engineName()).toMatch(/^ml-kmeans/);
        const points: Points = { values: Float64Array.of(1, 2, 11, 12), width: 1, count: 4 };
        expect(finish(finish(moverHere(points, 2)).move([[1], [2]]))).toEqual([[1.5], [11.5]]);
      } finally {
        Object.assign(globalThis, { WebAssembly: allowed });
      }
    });
  });
});
