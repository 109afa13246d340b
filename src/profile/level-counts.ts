import type { Column } from "../table/index";

/** Customers by segment (rows, from 1) and level (the column's places, then missing). Customers of number 0 do not count. */
export function levelCounts({ values, levels }: Column, numbers: Uint16Array, segments: number): readonly (readonly number[])[] {
  const missing = levels.length;
  const width = missing + 1;
  const counts = new Float64Array((segments + 1) * width);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    counts[numbers[i]! * width + (Number.isNaN(value) ? missing : value)]!++;
  }
  return Array.from({ length: segments }, (_, s) => Array.from(counts.subarray((s + 1) * width, (s + 2) * width)));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
