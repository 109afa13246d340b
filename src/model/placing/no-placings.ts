import type { Placings } from "../placings";

/** Of so many customers, none placed yet. */
export function noPlacings(count: number): Placings {
  return {
    numbers: new Uint16Array(count),
    seconds: new Uint16Array(count),
    fits: new Float32Array(count).fill(NaN),
    distances: new Float32Array(count).fill(NaN),
    outside: new Uint8Array(count),
  };
}
