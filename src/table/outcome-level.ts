import type { Column } from "./column";
import { headerWords } from "./header-words";
import { BLANK_NO, yesNoLevels } from "./yes-no";

/** Beyond this a category is no outcome. */
const MOST_LEVELS = 12;

const HAPPENED =
  /(^| )(churn|churned|left|lost|cancelled|canceled|closed|exited|attrited|lapsed|bad|default|defaulted|converted|bought|purchased|responded|accepted|won|renewed|subscribed|gekündigt|abgewandert|verloren|schlecht|gekauft|résilié|perdu|parti|mauvais|acheté|perdido|malo|comprado|perso|cattivo|acquistato|mau|opgezegd|slecht|gekocht)( |$)/;
const NOT = /(^| )(not|no|non|never|nicht|kein|pas|nie|niet|não)( |$)/;

const YES = new Set([
  "yes",
  "y",
  "ja",
  "j",
  "oui",
  "sí",
  "si",
  "sì",
  "sim",
  "tak",
  "ano",
  "true",
  "wahr",
  "vrai",
  "verdadero",
  "vero",
  "verdadeiro",
  "waar",
]);

/**
 * The level that counts as "happened": yes of yes and no; else the one level that says so ("churned", "bad", or yes among other answers); else the rarest, the first in
 * the column's order of several. Null where the column could be no outcome.
 */
export function outcomeLevel(column: Column): string | null {
  const { kind, levels, values } = column;
  if ((kind !== "yesNo" && kind !== "category") || levels.length < 2 || levels.length > MOST_LEVELS) return null;
  const yesNo = yesNoLevels(levels);
  if (yesNo !== null) return yesNo[1];
  if (levels[0] === BLANK_NO) return levels[1]!;
  const says = levels.filter((level) => HAPPENED.test(headerWords(level)) && !NOT.test(headerWords(level)));
  const yes = levels.filter((level) => YES.has(level.toLowerCase()));
  for (const found of [says, yes]) if (found.length === 1) return found[0]!;
  const counts = new Float64Array(levels.length);
  for (const value of values) if (!Number.isNaN(value)) counts[value]!++;
  return levels[counts.indexOf(Math.min(...counts))]!;
}
