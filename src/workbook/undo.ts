import { inExcel } from "./in-excel";

/**
 * How to take back one step of writing. Noted before the step is tried: a request that fails may have been carried out in part, so `run` looks
 * at what is there and does only what is needed; running it twice is the same as once.
 */
export type UndoStep = { readonly what: string; readonly run: (context: Excel.RequestContext) => Promise<void> };

const TRIES = 4;
const PAUSE_MS = 250;

/** Takes everything back, last step first. Returns what would not go, in words. */
export async function rollBack(steps: readonly UndoStep[]): Promise<readonly string[]> {
  const stuck: string[] = [];
  for (const step of [...steps].reverse()) if (!(await tryOften(step))) stuck.push(step.what);
  return stuck;
}

async function tryOften(step: UndoStep): Promise<boolean> {
  for (let n = 1; n <= TRIES; n++) {
    if ((await inExcel(step.run)).ok) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * n));
  }
  return false;
}
