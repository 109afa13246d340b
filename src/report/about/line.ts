/** A line of the method card. */
export type Line = readonly [topic: string, detail: string];

/** Several details under one topic, a line each: the topic stands beside the first. */
export function linesOf(topic: string, details: readonly string[]): readonly Line[] {
  return details.map((detail, i): Line => [i === 0 ? topic : "", detail]);
}
