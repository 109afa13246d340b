import { execFile, fork } from "node:child_process";
import { on } from "node:events";
import { join, resolve } from "node:path";
import type { Ran } from "./batches";

const ROOT = resolve(__dirname, "../..");
const batches = fork(join(__dirname, "batches.ts"), { cwd: ROOT, execArgv: ["--import", "tsx"] });

export function stopBatches(): void {
  batches.kill();
}

/** As `npm run segment` runs it, in a process of its own. */
export function segmentAlone(...words: string[]): Promise<Ran> {
  const args = ["--import", "tsx", "src/workbench/batch.ts", ...words];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, out, err) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

let runs = 0;

/** The same in one process for all. */
export async function segment(...words: string[]): Promise<Ran> {
  const run = ++runs;
  batches.send({ run, words });
  for await (const [answer] of on(batches, "message")) {
    const told = answer as { readonly run: number; readonly ran: Ran };
    if (told.run === run) return told.ran;
  }
  throw new Error("The process with the batches is gone");
}
