import { type Dispatch, useRef } from "react";
import type { Hooks } from "../../actions/index";
import type { Outcome, Trouble } from "../../table/index";
import type { PaneEvent } from "./pane-event";
import type { Task } from "./pane-state";

type Running = { readonly controller: AbortController; readonly ended: Promise<void> };

/** Does one task: resolves to what came of it, or to undefined when it was cancelled or went wrong (the person has then been told). */
export type DoWork = <T>(task: Task, ask: (hooks: Hooks) => Promise<Outcome<T>>) => Promise<T | undefined>;

/** One task at a time: a new one cancels the one before and waits until it has let go of workbook and engine. */
export function useWork(dispatch: Dispatch<PaneEvent>): { readonly doWork: DoWork; readonly cancel: () => void } {
  const running = useRef<Running | null>(null);

  const doWork: DoWork = async (task, ask) => {
    const before = running.current;
    before?.controller.abort();
    const controller = new AbortController();
    let end: () => void = () => undefined;
    const current = { controller, ended: new Promise<void>((resolve) => (end = resolve)) };
    running.current = current;
    await before?.ended;
    const overtaken = () => running.current !== current;
    if (overtaken()) {
      end();
      return undefined;
    }
    dispatch({ type: "workStarted", task });
    const outcome = await ask({
      signal: controller.signal,
      onProgress: ({ stage, words, fraction }) => {
        if (!overtaken()) dispatch({ type: "workProgressed", stage, words, fraction });
      },
    }).catch((error: unknown): Outcome<never> => ({ ok: false, trouble: unexpected(error) }));
    end();
    if (overtaken()) return undefined;
    running.current = null;
    if (outcome.ok) return outcome.value;
    dispatch(controller.signal.aborted ? { type: "workStopped" } : { type: "troubled", task, trouble: outcome.trouble });
    return undefined;
  };

  return { doWork, cancel: () => running.current?.controller.abort() };
}

/** Our own mistake, told as trouble. The stack names our code, never a cell. */
function unexpected(error: unknown): Trouble {
  return {
    code: "Unexpected",
    message: "Something went wrong in the add-in itself.",
    advice: "Your data is as it was unless the workbook shows otherwise. Try again; if it comes back, send us the details.",
    retry: true,
    details: error instanceof Error ? `${error.name} ${error.stack?.split("\n").slice(1, 6).join("\n") ?? ""}` : typeof error,
  };
}
