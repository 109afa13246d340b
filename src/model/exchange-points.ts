import { placePoints } from "./place-points";
import type { Points } from "./points";

export const MOST_PASSES = 50;

/**
 * Hartigan's exchange (Hartigan & Wong 1979): moves single rows to another center while that lowers the inertia, centers following at each move.
 * Its resting places are a subset of Lloyd's. Centers must be near rest. Yields after each pass. The kernel's `exchange` does the same.
 */
export function* exchangePoints(points: Points, start: readonly (readonly number[])[]): Generator<undefined, number[][]> {
  const { values, width, count } = points;
  const centers = start.map((center) => [...center]);
  const placed = placePoints(points, centers);
  const places = placed.places;
  const sizes = [...placed.sizes];
  setMeans(points, places, sizes, centers);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let moved = false;
    for (let i = 0; i < count; i++) {
      const from = places[i]!;
      if (sizes[from]! < 2) continue;
      const row = i * width;
      const gain = (sizes[from]! / (sizes[from]! - 1)) * distance(values, row, centers[from]!);
      let [to, least] = [from, gain * (1 - 1e-12)];
      for (let c = 0; c < centers.length; c++) {
        if (c === from) continue;
        const loss = (sizes[c]! / (sizes[c]! + 1)) * distance(values, row, centers[c]!);
        if (loss < least) [to, least] = [c, loss];
      }
      if (to === from) continue;
      shift(centers[from]!, values, row, -1 / --sizes[from]!);
      shift(centers[to]!, values, row, 1 / ++sizes[to]!);
      places[i] = to;
      moved = true;
    }
    setMeans(points, places, sizes, centers); // what the moves rounded off
    if (!moved) break;
    yield;
  }
  return centers;
}

function distance(values: Float64Array, row: number, center: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < center.length; j++) {
    const d = values[row + j]! - center[j]!;
    sum += d * d;
  }
  return sum;
}

/** The mean after a row came (weight 1 / new size) or left (−1 / new size). */
function shift(center: number[], values: Float64Array, row: number, weight: number): void {
  for (let j = 0; j < center.length; j++) center[j]! += weight * (values[row + j]! - center[j]!);
}

function setMeans({ values, width, count }: Points, places: Uint16Array, sizes: readonly number[], centers: number[][]): void {
  sizes.forEach((size, c) => size > 0 && centers[c]!.fill(0));
  for (let i = 0; i < count; i++) {
    const center = centers[places[i]!]!;
    for (let j = 0; j < width; j++) center[j]! += values[i * width + j]!;
  }
  sizes.forEach((size, c) => {
    if (size > 0) for (let j = 0; j < width; j++) centers[c]![j]! /= size;
  });
}
