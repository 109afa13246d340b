/** Work that is too short for its progress to show: yields the same fraction all the time. */
export function* still<T>(work: Generator<unknown, T>, fraction: number): Generator<number, T> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield fraction;
  return step.value;
}
