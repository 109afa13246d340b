import type { CustomerExplained, Segmentation } from "../segment";
import { fail, type LikelyJoin, type Outcome, type TableDescription, type Trouble } from "../table/index";
import type { Engine, EngineProgress, Hooks } from "./engine";
import type { Answer, Question } from "./messages";
import { CANCELLED } from "./run-story";

/** The part of a Worker that is used. */
export type WorkerPort = {
  postMessage: (question: Question) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

type Unsent = Question extends infer Q ? (Q extends Question ? Omit<Q, "id"> : never) : never;
type Waiting = {
  readonly done: (result: unknown) => void;
  readonly broken: (mistake: Error) => void;
  readonly onProgress: (progress: EngineProgress) => void;
};

/**
 * An engine in a web worker; the worker runs `segmentation.worker.ts`. Rejects only on mistakes of ours. When the worker cannot be loaded or breaks,
 * whatever was asked and will be asked is answered with the Trouble `EngineFailed`; tables and rows are then taken and lost.
 */
export function createWorkerEngine(worker: WorkerPort): Engine {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let failed: Trouble | null = null;

  const answerAll = (trouble: Trouble): void => {
    for (const { done } of waiting.values()) done(fail(trouble));
    waiting.clear();
  };

  const ask = <T>(question: Unsent, onProgress: Waiting["onProgress"] = () => undefined): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const id = ++lastId;
      if (failed) {
        resolve(fail(failed) as T);
        return;
      }
      waiting.set(id, { done: (result) => resolve(result as T), broken: reject, onProgress });
      worker.postMessage({ ...question, id });
    });

  const askStory = <T>(question: Unsent, { signal, onProgress }: Hooks): Promise<Outcome<T>> => {
    if (signal.aborted) return Promise.resolve(fail<T>(CANCELLED));
    const answer = ask<Outcome<T>>(question, onProgress);
    const which = lastId;
    signal.addEventListener("abort", () => worker.postMessage({ id: which, ask: "cancel", which }), { once: true });
    return answer;
  };

  worker.onmessage = ({ data }) => {
    const question = waiting.get(data.id);
    if (data.tell === "progress") question?.onProgress(data.progress);
    else {
      waiting.delete(data.id);
      if (data.tell === "done") question?.done(data.result);
      else question?.broken(new Error(data.message));
    }
  };
  worker.onerror = (event) => {
    failed = engineFailed(event.message);
    answerAll(failed);
  };

  return {
    open: (layout, joinedSheet) => ask({ ask: "open", layout, joinedSheet }),
    addRows: (block) => ask({ ask: "addRows", block }),
    forget: (joinedSheet) => ask({ ask: "forget", joinedSheet }),
    describe: (options, hooks) => askStory<TableDescription>({ ask: "describe", options }, hooks),
    likelyJoin: (joinedSheet) => ask<Outcome<LikelyJoin>>({ ask: "likelyJoin", joinedSheet }),
    segment: (request, earlier, hooks) => askStory<Segmentation>({ ask: "segment", request, earlier }, hooks),
    explain: (dataRow, names) => ask<Outcome<CustomerExplained>>({ ask: "explain", dataRow, names }),
    close: () => {
      answerAll(CANCELLED);
      worker.terminate();
    },
  };
}

function engineFailed(details: string | undefined): Trouble {
  return {
    code: "EngineFailed",
    message: "The part of the add-in that finds segments could not be started or has stopped.",
    advice: "Check the connection to the internet, then close this pane and open it again.",
    retry: false,
    ...(details && { details }),
  };
}
