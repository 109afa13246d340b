import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Rows } from "./tables";

export type FitRequest = {
  readonly k: number;
  /** Centers to start from; without them scikit-learn draws its own, `starts` times. */
  readonly start?: readonly (readonly number[])[];
  readonly starts?: number;
  readonly steps?: number;
  readonly tolerance?: number;
  readonly seed?: number;
};
/** `seconds`: user and system CPU time of the fit alone. */
export type Fitted = { readonly seconds: number; readonly inertia: number; readonly steps: number };

export type ScikitLearn = {
  readonly version: string;
  readonly take: (rows: Rows) => Promise<void>;
  readonly fit: (request: FitRequest) => Promise<Fitted>;
  readonly close: () => void;
};

/** scikit-learn in a Python process of its own, on one thread; null where there is no Python (of Debian, or named by PYTHON) or it lacks scikit-learn. */
export async function startScikitLearn(): Promise<ScikitLearn | null> {
  const python = spawn(process.env["PYTHON"] ?? "/usr/bin/python3", [join(import.meta.dirname, "scikit-learn.py")], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
  });
  python.on("error", () => undefined); // not installed: the lines end at once
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<unknown> => {
    const line = await lines.next();
    return line.done === true ? null : JSON.parse(line.value);
  };
  const ask = async (request: object): Promise<unknown> => {
    python.stdin.write(`${JSON.stringify(request)}\n`);
    const answered = await answer();
    if (answered === null) throw new Error("scikit-learn ended early");
    return answered;
  };
  const hello = (await answer()) as { readonly version: string } | null;
  if (hello === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "k-means-"));
  return {
    version: hello.version,
    take: async ({ values, width }) => {
      const file = join(folder, "rows");
      writeFileSync(file, values);
      await ask({ file, width });
      rmSync(file);
    },
    fit: async (request) => (await ask(request)) as Fitted,
    close: () => {
      python.stdin.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
