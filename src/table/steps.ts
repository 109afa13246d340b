/** A part that only pauses, at one fraction of the whole. */
export function* during<T>(fraction: number, part: Generator<void, T>): Generator<number, T> {
  let step = part.next();
  for (; step.done !== true; step = part.next()) yield fraction;
  yield fraction;
  return step.value;
}

/** A part with its own fraction, from one to another of the whole. */
export function* between<T>(from: number, to: number, part: Generator<number, T>): Generator<number, T> {
  let step = part.next();
  for (; step.done !== true; step = part.next()) yield from + (to - from) * step.value;
  return step.value;
}

/** All steps at once. */
export function finished<T>(part: Generator<unknown, T>): T {
  let step = part.next();
  while (step.done !== true) step = part.next();
  return step.value;
}
