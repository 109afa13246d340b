import type { Browser, Page } from "playwright-core";

/** A task of one thread: how long it was, and how much of that each kind of code had. Milliseconds. */
export type Task = { readonly length: number; readonly by: ReadonlyMap<string, number>; readonly words: string };

export type Threads = { readonly page: readonly Task[]; readonly workers: readonly Task[] };

/** Whose code a script is, by its address; undefined for the browser's own. */
export type OwnerOf = (url: string) => string | undefined;

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
};
type ProfileNode = {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string; readonly functionName: string };
};

const CATEGORIES = ["-*", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-v8.cpu_profiler"];

/** Does the work while Chromium takes down every task of the page's threads and, a few thousand times a second, whose code runs. */
export async function watchThreads(browser: Browser, page: Page, ownerOf: OwnerOf, work: () => Promise<void>): Promise<Threads> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  return readThreads(traceEvents, ownerOf);
}

function readThreads(events: readonly TraceEvent[], ownerOf: OwnerOf): Threads {
  const names = new Map(events.filter((event) => event.name === "thread_name").map((event) => [key(event), event.args.name ?? ""]));
  const samples = readSamples(events, ownerOf);
  const tasks = (isWanted: (name: string) => boolean): Task[] =>
    events
      .filter((event) => event.name === "RunTask" && event.ph === "X" && isWanted(names.get(key(event)) ?? ""))
      .map((event) => taskOf(event, samples.get(key(event)) ?? []));
  return { page: tasks((name) => name === "CrRendererMain"), workers: tasks((name) => name.startsWith("DedicatedWorker")) };
}

const key = ({ pid, tid }: { readonly pid: number; readonly tid: number }): string => `${pid} ${tid}`;

type Sample = { readonly at: number; readonly length: number; readonly owner: string; readonly words: string };

function readSamples(events: readonly TraceEvent[], ownerOf: OwnerOf): Map<string, Sample[]> {
  const found = new Map<string, Sample[]>();
  for (const profile of events.filter(({ name }) => name === "Profile")) {
    const nodes = new Map<number, ProfileNode>();
    const samples: Sample[] = [];
    let at = profile.args.data?.startTime ?? profile.ts;
    for (const chunk of events.filter(({ name, id, pid }) => name === "ProfileChunk" && id === profile.id && pid === profile.pid)) {
      const { cpuProfile, timeDeltas = [] } = chunk.args.data ?? {};
      for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      (cpuProfile?.samples ?? []).forEach((node, i) => {
        const length = timeDeltas[i] ?? 0;
        samples.push({ at, length, ...whose(nodes, node, ownerOf) });
        at += length;
      });
    }
    found.set(key(profile), [...(found.get(key(profile)) ?? []), ...samples]);
  }
  return found;
}

/** The innermost frame with an owner has the time; what the browser does meanwhile is done for it. */
function whose(nodes: ReadonlyMap<number, ProfileNode>, id: number, ownerOf: OwnerOf): { owner: string; words: string } {
  const own = nodes.get(id)?.callFrame.functionName ?? "";
  if (own === "(garbage collector)") return { owner: "garbage", words: own };
  for (let node = nodes.get(id); node; node = node.parent === undefined ? undefined : nodes.get(node.parent)) {
    const owner = ownerOf(node.callFrame.url ?? "");
    if (owner !== undefined) return { owner, words: `${owner}:${node.callFrame.functionName || "(anonymous)"}` };
  }
  return { owner: "browser", words: own };
}

function taskOf({ ts, dur = 0 }: TraceEvent, samples: readonly Sample[]): Task {
  const by = new Map<string, number>();
  const words = new Map<string, number>();
  for (let i = firstFrom(samples, ts); i < samples.length && samples[i]!.at < ts + dur; i++) {
    const { length, owner, words: said } = samples[i]!;
    by.set(owner, (by.get(owner) ?? 0) + length / 1_000);
    words.set(said, (words.get(said) ?? 0) + length / 1_000);
  }
  const most = [...words].sort(([, a], [, b]) => b - a).slice(0, 5);
  return { length: dur / 1_000, by, words: most.map(([said, ms]) => `${said} ${ms.toFixed(0)}`).join(", ") };
}

function firstFrom(samples: readonly Sample[], at: number): number {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (samples[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
