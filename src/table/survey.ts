import type { ColumnFacts } from "./column-facts";
import type { Guess } from "./guess";
import { segments } from "./guess";
import { saidFamily } from "./family-words";
import { headerWords, SAYS } from "./header-words";

/** Columns with headers such as Q1, Q2, Q3 and one scale are a questionnaire from this many on. */
const SIBLINGS = 3;
const HIGHEST = 10;

/** Whether a header is of what customers think or need, or numbers a question. */
export function saysSurvey(words: string): boolean {
  if (SAYS.question.test(words)) return true;
  const said = saidFamily(words);
  return said === "psychographic" || said === "needs";
}

/** Whether the numbers can be answers: whole, from 0 or 1 to at most 10, three or more different ones. */
export function canBeAnswers(facts: ColumnFacts): boolean {
  const { integers, min, max, distinctNumbers } = facts;
  return integers && min >= 0 && max >= 3 && max <= HIGHEST && distinctNumbers >= 3;
}

export function answers(facts: ColumnFacts): Guess {
  const reason = `Answers from ${facts.min} to ${facts.max}: their order counts, not their distance.`;
  return { ...segments("ordered", reason), family: "psychographic" };
}

/** Columns numbered alike ("att1", "att2", "att3") that end at the same highest answer are answers, though no header says so. */
export function questionnaire(columns: readonly { readonly facts: ColumnFacts; readonly guess: Guess }[]): readonly Guess[] {
  const families = new Map<string, number>();
  const keys = columns.map(({ facts, guess }) => {
    const stem = /^(.*?\p{L}) ?\d{1,3}$/u.exec(headerWords(facts.name))?.[1];
    const possible =
      stem !== undefined && guess.kind === "number" && guess.usable && canBeAnswers(facts) && (facts.min >= 1 || facts.max === HIGHEST);
    const key = possible ? `${stem} ${facts.max}` : "";
    families.set(key, (families.get(key) ?? 0) + 1);
    return key;
  });
  return columns.map(({ facts, guess }, i) => (keys[i] !== "" && families.get(keys[i]!)! >= SIBLINGS ? answers(facts) : guess));
}
