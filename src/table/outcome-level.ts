import type { Column } from "./column";
import { headerWords } from "./header-words";
import { yesNoLevels } from "./yes-no";

/** Beyond this a category is no outcome. */
const MOST_LEVELS = 12;

const HAPPENED =
  /(^| )(churn|churned|left|lost|cancelled|canceled|closed|exited|attrited|lapsed|bad|default|defaulted|converted|bought|purchased|responded|accepted|won|renewed|subscribed|gekündigt|abgewandert|verloren|schlecht|gekauft|résilié|perdu|parti|mauvais|acheté|perdido|malo|comprado|perso|cattivo|acquistato|mau|opgezegd|slecht|gekocht)( |$)/;
const NOT = /(^| )(not|no|non|never|nicht|kein|pas|nie|niet|não)( |$)/;

/**
 * The level that counts as "happened": yes of yes and no; else the one level that says so ("churned", "bad"); else the rarest, the first in
 * the column's order of several. Null where the column could be no outcome.
 */
export function outcomeLevel(column: Column): string | null {
  const { kind, levels, values } = column;
  if ((kind !== "yesNo" && kind !== "category") || levels.length < 2 || levels.length > MOST_LEVELS) return null;
  const yesNo = yesNoLevels(levels);
  if (yesNo !== null) return yesNo[1];
  const says = levels.filter((level) => HAPPENED.test(headerWords(level)) && !NOT.test(headerWords(level)));
  if (says.length === 1) return says[0]!;
  const counts = new Float64Array(levels.length);
  for (const value of values) if (!Number.isNaN(value)) counts[value]!++;
  return levels[counts.indexOf(Math.min(...counts))]!;
}
