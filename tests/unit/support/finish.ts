/** Runs a story to its end. */
export function finish<T>(story: Generator<unknown, T>): T {
  let step = story.next();
  while (step.done !== true) step = story.next();
  return step.value;
}
