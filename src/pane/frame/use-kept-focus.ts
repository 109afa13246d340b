import { type RefObject, useEffect, useRef } from "react";

/**
 * Where the buttons of a bar change with `state`, the one that was pressed is gone and the focus with it: it goes to the bar's last button, so that a person
 * at the keyboard stays where they were. Focus that is elsewhere, or in the sheet, is left alone.
 */
export function useKeptFocus(state: boolean): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  const before = useRef(state);
  useEffect(() => {
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (before.current !== state && lost) [...(bar.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
    before.current = state;
  }, [state]);
  return bar;
}
