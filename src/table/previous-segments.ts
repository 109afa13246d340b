import type { ColumnFacts } from "./column-facts";
import { SAYS } from "./header-words";

/** More names than this are no segmentation that anybody could read. */
const MOST_LEVELS = 12;
const NUMBERED = /^(cluster|kluster|segment|segmento|segmenti|persona|k)[ _-]?\d{1,2}$/i;
/** As our own working names begin. */
const OURS = /^((high|low|recent|older) .+|near average)$/i;
const OURS_ALONE = /^((high|low) overall|near average|(high|low) .+ & .+)( \d+)?$/i;
/** The names of customers by recency, frequency and value that are in use everywhere. */
const RFM = new Set(
  [
    [
      "champions",
      "loyal",
      "loyal customers",
      "potential loyalist",
      "potential loyalists",
      "new customers",
      "recent customers",
      "promising",
    ],
    ["need attention", "needs attention", "customers needing attention", "about to sleep", "at risk", "can't lose", "can't lose them"],
    ["cannot lose them", "hibernating", "hibernating customers", "lost", "lost customers", "big spenders", "best customers", "almost lost"],
  ].flat(),
);

/** Whether a column looks like segments made before: its header says so, or its few values are named as segments are. */
export function looksLikeSegments(words: string, facts: ColumnFacts, distinct: number): boolean {
  if (SAYS.segment.test(words)) return true;
  if (distinct < 2 || distinct > MOST_LEVELS || facts.distinctTexts !== distinct) return false;
  const levels = facts.texts.map(({ text }) => text.replace(/’/g, "'"));
  if (levels.every((level) => NUMBERED.test(level))) return true;
  if (levels.every((level) => OURS.test(level)) && levels.some((level) => OURS_ALONE.test(level))) return true;
  const named = levels.filter((level) => RFM.has(level.toLowerCase())).length;
  return named >= 3 && named >= levels.length / 2;
}
