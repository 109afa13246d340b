import type { Choices, Pane } from "../state/index";

/** Makes a choice that changes what columns are taken for: shown at once, while reasons, values and problems follow. */
export function lookAnew(pane: Pane, choices: Choices): void {
  pane.choose(choices);
  void pane.lookAgain(choices);
}

/** What was overruled by column name, with one choice more; null brings our guess back. */
export function overruled<T>(chosen: Readonly<Record<string, T>>, name: string, choice: T | null): Readonly<Record<string, T>> {
  const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
  return choice === null ? others : { ...others, [name]: choice };
}

/** Whether a column's values that look like none are taken for real. */
export function keepSentinels({ keepSentinels: kept }: Choices, name: string, keep: boolean): readonly string[] {
  const others = kept.filter((other) => other !== name);
  return keep ? [...others, name] : others;
}
