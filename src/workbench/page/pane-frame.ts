import type { ExcelHost } from "../host";

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface Window {
    /** Called by the pane's first script, before office.js: the pane needs its Excel from the start. */
    attachPane?: (pane: Window) => void;
  }
}

/** Puts the task pane, the very page that Excel would load, into its place and connects it with the emulated Excel. A pane that was there is closed. */
export function loadPane(place: HTMLElement, host: ExcelHost): void {
  window.attachPane = (pane) => host.attach(pane);
  // Office.js keeps its first answer here and would take it for the next pane's.
  sessionStorage.clear();
  const frame = document.createElement("iframe");
  frame.title = "Customer Segments task pane";
  frame.src = "taskpane.html";
  place.replaceChildren(frame);
}
