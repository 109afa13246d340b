import type { Trouble } from "../table/index";

/** How long a story runs before messages (such as Cancel) are let in. */
const TURN_MILLISECONDS = 40;

export const CANCELLED: Trouble = {
  code: "Cancelled",
  message: "Stopped. Nothing was changed.",
  advice: "Start again when you are ready.",
  retry: true,
};

export type Ended<T> = { readonly stopped: false; readonly value: T } | { readonly stopped: true };

/** Runs a story to its end, step by step: tells its progress after each turn, lets messages in, and stops when asked to. */
export async function runStory<P, T>(story: Generator<P, T>, signal: AbortSignal, onProgress: (progress: P) => void): Promise<Ended<T>> {
  for (;;) {
    if (signal.aborted) return { stopped: true };
    const until = performance.now() + TURN_MILLISECONDS;
    let step = story.next();
    while (step.done !== true && performance.now() < until) step = story.next();
    if (step.done === true) return { stopped: false, value: step.value };
    onProgress(step.value);
    await messages();
  }
}

/** A turn of the event loop; in a background tab, timers would wait a second each, so a message is used where there are channels. */
function messages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
