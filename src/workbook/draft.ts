/** By workbook and, on the web, by the site that shows it. A workbook never saved has no address. */
const key = (): string => {
  const partition = Office.context.partitionKey as string | undefined; // absent in older Excel
  return `${partition ?? ""}customer-segments.draft:${Office.context.document.url || "new workbook"}`;
};

/** What the pane left on this device when it was closed; null when nothing, or when the browser keeps nothing for add-ins. */
export function readDraft(): string | null {
  try {
    return localStorage.getItem(key());
  } catch {
    return null;
  }
}

/** Keeps it on this device, never in the workbook; null forgets it. */
export function keepDraft(draft: string | null): void {
  try {
    if (draft === null) localStorage.removeItem(key());
    else localStorage.setItem(key(), draft);
  } catch {
    // A browser that keeps nothing costs the person a step, not their work.
  }
}
