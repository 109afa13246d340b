import { stabilityWord } from "../stability/index";
import type { Judged } from "./judged";
import type { Contest } from "./outdoes-one";
import type { Evidence, Verdict, VerdictLevel } from "./verdict";

/** Mean Jaccard similarity of all customers' segments that makes slices repeatable, and what none may be below (Hennig's "stable" and "do not trust"). */
const [REPEATABLE, TRUSTED] = [0.75, 0.6];
/** What no natural group may come down to: small ones that are there all the same are missed in some resamples. */
const DISSOLVED = 0.4;

const NATURAL = "Natural groups: these segments stand out more clearly than any we found among made-up customers of one kind.";

/** What was seen of gaps, and whether customers drawn anew would be cut alike: of segments that are not natural. */
function sliced(repeatable: boolean, whole: Contest | null, joined: readonly [number, number] | null): string {
  const level = repeatable ? "Repeatable slices" : "Only useful slices";
  const again = `other customers like them would be cut ${repeatable ? "much the same way" : "differently"}`;
  if (whole?.outdone !== true) return `${level}: we found no clear gaps between customers${repeatable ? ", but" : ", and"} ${again}.`;
  if (joined !== null) return `${level}: customers do fall into groups, though not surely into just these; ${again}.`;
  return `${level}: customers differ more than customers of one kind would, but ${again}.`;
}

/** Puts a verdict together. `whole` is null where the segments were not tested; `joined` are two segments that are no two groups. */
export function wordVerdict(
  { segments, stability, combinations, least, refit }: Judged,
  sizes: readonly number[],
  whole: Contest | null,
  joined: readonly [number, number] | null,
): Verdict {
  const customers = sizes.reduce((sum, size) => sum + size, 0);
  const mean = stability === null ? null : stability.jaccard.reduce((sum, own, s) => sum + (own * sizes[s]!) / customers, 0);
  const worst = stability === null ? null : Math.min(...stability.jaccard);
  const repeatable = mean !== null && worst !== null && mean >= REPEATABLE && worst >= TRUSTED;
  const kept = mean === null || worst === null || (mean >= REPEATABLE && worst > DISSOLVED);
  const natural = whole?.outdone === true && joined === null && kept;
  const level: VerdictLevel = natural ? "natural" : repeatable ? "repeatable" : "slices";
  const evidence: Evidence = {
    segments,
    told: whole?.told ?? null,
    toldByOne: whole?.toldByOne ?? null,
    tables: whole?.tables ?? 0,
    asWell: whole?.asWell ?? 0,
    deviations: whole?.deviations ?? null,
    joined: joined === null ? null : [joined[0] + 1, joined[1] + 1],
    stability: mean,
    leastStable: worst,
  };
  const smallest = Math.min(...sizes);
  const special =
    combinations !== null ? crossTable(combinations, segments) : smallest < least ? outliers(smallest) : refit === null ? FIXED : null;
  const tested = special === null ? [...testReasons(evidence, whole?.outdone === true), ...joinedReason(evidence)] : [];
  return {
    level,
    sentence: special ?? (natural ? NATURAL : sliced(repeatable, whole, joined)),
    reasons: [...tested, ...stabilityReason(evidence, stability?.runs ?? 0)],
    evidence,
  };
}

const FIXED = "Slices by a fixed rule: they are where the rule puts them, whether or not there are gaps between customers.";

function crossTable(combinations: number, segments: number): string {
  return combinations <= segments
    ? "Every combination of answers is a segment of its own: that is a cross-table, not a finding."
    : `There are only ${combinations} different combinations of answers, so the segments merely put some of them together: a cross-table tells as much.`;
}

function outliers(smallest: number): string {
  const few =
    smallest === 1
      ? "One customer is so far from all others that it makes"
      : `A few customers are so far from all others that ${smallest} make`;
  return `${few} a segment: look whether that is an error, or leave it out. It says little about the other customers.`;
}

function testReasons({ tables, asWell, deviations, told }: Evidence, outdone: boolean): readonly string[] {
  if (told === null) return [];
  if (asWell > 0)
    return [
      `We drew made-up lists with the same columns and correlations but no groups: ${tables === 1 ? "the first" : `number ${tables}`} already had segments as distinct as these.`,
    ];
  const above = deviations === null ? "" : `${deviations.toFixed(1)} standard deviations above their mean`;
  const lists = `In ${tables} made-up lists with the same columns and correlations but no groups, segments were never as distinct as here`;
  return [
    outdone
      ? `${lists}${above === "" ? "" : ` (${above})`}.`
      : `${lists}, but nearly: these are only ${above}, too little to call them groups.`,
  ];
}

function joinedReason({ joined }: Evidence): readonly string[] {
  return joined === null
    ? []
    : [`Segments ${joined[0]} and ${joined[1]} could be two halves of one group: such halves look about as distinct.`];
}

function stabilityReason({ stability, leastStable }: Evidence, runs: number): readonly string[] {
  if (stability === null || leastStable === null) return [];
  return [
    `Over ${runs} resamples of the customers, segments come back with a similarity of ${stability.toFixed(2)} of 1 (${stabilityWord(stability)}); the least stable with ${leastStable.toFixed(2)} (${stabilityWord(leastStable)}).`,
  ];
}
