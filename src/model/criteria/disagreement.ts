import type { Choice, Criterion } from "../choice";
import { capitalised, CRITERION_NAMES, listed } from "./criterion-words";

/** Where the criteria disagree, in one sentence that opens with those for the number recommended; null where they agree. */
export function disagreementOf(says: Choice["says"], recommended: number): string | null {
  const criteria = (Object.keys(says) as Criterion[]).sort((a, b) => says[a]! - says[b]!);
  const numbers = [...new Set(criteria.map((criterion) => says[criterion]!))];
  if (numbers.length < 2) return null;
  const first = numbers.includes(recommended) ? [recommended] : [];
  const parts = [...first, ...numbers.filter((number) => number !== recommended)].map((number) => {
    const names = criteria.filter((criterion) => says[criterion] === number).map((criterion) => CRITERION_NAMES[criterion]);
    return `${listed(names)} ${names.length > 1 ? "choose" : "chooses"} ${number}`;
  });
  return capitalised(`${parts[0]!}, but ${listed(parts.slice(1))}.`);
}
