import type { Trouble } from "../table/index";

/** Trouble on its way out of an `Excel.run`, the same way Excel's own errors leave it; becomes an Outcome in `inExcel`. */
export class Stop extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.code);
  }
}

export function stop(code: string, message: string, advice: string, retry = false): never {
  throw new Stop({ code, message, advice, retry });
}

export const CANCELLED: Trouble = {
  code: "Cancelled",
  message: "Stopped, as you asked. The workbook is as it was.",
  advice: "Start again whenever you like.",
  retry: true,
};

export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Stop(CANCELLED);
}
