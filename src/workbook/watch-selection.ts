import type { Outcome } from "../table/index";
import { inExcel } from "./in-excel";

/** Selecting by dragging or arrow keys comes in bursts. */
const QUIET_MS = 200;

/** Looks at the selection now, on every change and when the pane is given the focus (Excel has been seen to miss an event), until the returned function is called. */
export async function watchSelection<T>(
  look: (context: Excel.RequestContext) => Promise<T>,
  tell: (seen: Outcome<T>) => void,
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let watching = true;
  const lookNow = async (): Promise<void> => {
    const mine = ++looks;
    const seen = await inExcel(look);
    if (watching && mine === looks) tell(seen);
  };
  const lookSoon = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void lookNow(), QUIET_MS);
    return Promise.resolve();
  };
  const onFocus = (): void => void lookSoon();
  const handler = await inExcel(async (context) => {
    const added = context.workbook.onSelectionChanged.add(lookSoon);
    await context.sync();
    return added;
  });
  window.addEventListener("focus", onFocus);
  await lookNow();
  return () => {
    watching = false;
    clearTimeout(timer);
    window.removeEventListener("focus", onFocus);
    if (!handler.ok) return;
    const { value } = handler;
    void Excel.run(value.context, async (context) => {
      value.remove();
      await context.sync();
    });
  };
}
