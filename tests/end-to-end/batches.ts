import { HELP, parseBatchArguments, runBatch } from "../../src/workbench/batch/index";

/** What a run of `npm run segment` left: its exit code and what it said. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string };

// One process for many runs, one after the other: starting one takes longer than most runs.
let last: Promise<unknown> = Promise.resolve();
process.on("message", ({ run, words }: { readonly run: number; readonly words: readonly string[] }) => {
  last = last.then(() => segment(words)).then((ran) => process.send!({ run, ran }));
});

async function segment(words: readonly string[]): Promise<Ran> {
  const parsed = parseBatchArguments(words, new Date());
  if (parsed === "help") return { code: 0, out: HELP, err: "" };
  if ("wrong" in parsed) return { code: 2, out: "", err: `${parsed.wrong}\n` };
  const done = await runBatch(parsed);
  return done.ok ? { code: 0, out: done.words, err: "" } : { code: 1, out: "", err: `${done.words}\n` };
}
