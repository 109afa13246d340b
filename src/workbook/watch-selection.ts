import type { Outcome } from "../table/index";
import { inExcel } from "./in-excel";

/** Selecting by dragging or arrow keys comes in bursts. */
const QUIET_MS = 200;

type Handler = OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs>;

/**
 * Looks at the selection now, on every change and when the pane is given the focus (Excel has been seen to miss an event), until the returned
 * function is called. Excel takes no listener while a cell is edited: then it is asked again at the next focus.
 */
export async function watchSelection<T>(
  look: (context: Excel.RequestContext) => Promise<T>,
  tell: (seen: Outcome<T>) => void,
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: Promise<Handler | null> | null = null;
  let looks = 0;
  let watching = true;
  const lookNow = async (): Promise<void> => {
    const mine = ++looks;
    listening ??= listen(lookSoon);
    if ((await listening) === null) listening = null;
    const seen = await inExcel(look);
    if (watching && mine === looks) tell(seen);
  };
  const lookSoon = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void lookNow(), QUIET_MS);
    return Promise.resolve();
  };
  const onFocus = (): void => void lookSoon();
  window.addEventListener("focus", onFocus);
  await lookNow();
  return () => {
    watching = false;
    clearTimeout(timer);
    window.removeEventListener("focus", onFocus);
    void listening?.then((handler) => handler && stopListening(handler));
  };
}

async function listen(onChange: () => Promise<void>): Promise<Handler | null> {
  const added = await inExcel(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(onChange);
    await context.sync();
    return handler;
  });
  return added.ok ? added.value : null;
}

function stopListening(handler: Handler): void {
  void Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
