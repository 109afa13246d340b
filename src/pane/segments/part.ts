/** What can be adjusted; the words above lead to it. */
export type Part = "method" | "preparation" | "columns" | "more";

/** The heading of a part in the document, so that a link can put the focus there. */
export function partId(part: Part): string {
  return `adjust-${part}`;
}
