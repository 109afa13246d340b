/** Runs a part of longer work and passes on its progress as a share of the whole, both from 0 to 1. */
export function* partOf<T>(part: Generator<number, T>, from: number, to: number): Generator<number, T> {
  let step = part.next();
  for (; step.done !== true; step = part.next()) yield from + (to - from) * step.value;
  return step.value;
}
