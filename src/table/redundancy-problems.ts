import type { Column } from "./column";
import type { Problem, ProblemKind } from "./description";
import { listed } from "./listed";

/** A column that says the same as one that is kept; r is ±1 where they divide customers alike. */
export type Doubled = { readonly kept: Column; readonly r: number; readonly same: boolean };

/** Why a column is not proposed to segment by, in one line. */
export function doubledReason({ kept, r, same }: Doubled): string {
  if (same) return `Says the same as ${kept.name}: to segment by both would count it twice.`;
  return `Goes with ${kept.name} (r = ${shown(r)}): to segment by both would count nearly the same thing twice.`;
}

/** What says the same as each column that is kept, told once for each; `found` is by place among the columns, `dropped` whether they are  no longer proposed to segment by. */
export function redundancyProblems(columns: readonly Column[], found: ReadonlyMap<number, Doubled>, dropped: boolean): readonly Problem[] {
  const kept = [...new Set([...found.values()].map((doubled) => doubled.kept))].sort((a, b) => (a.name < b.name ? -1 : 1));
  return kept.flatMap((column) => {
    const own = [...found].filter(([, doubled]) => doubled.kept === column).sort(([a], [b]) => a - b);
    return [
      ...problem(
        column,
        columns,
        own.filter(([, { same }]) => same),
        "sameColumn",
        dropped,
      ),
      ...problem(
        column,
        columns,
        own.filter(([, { same }]) => !same),
        "correlated",
        dropped,
      ),
    ];
  });
}

function problem(
  kept: Column,
  columns: readonly Column[],
  doubled: readonly (readonly [number, Doubled])[],
  kind: ProblemKind & ("sameColumn" | "correlated"),
  dropped: boolean,
): readonly Problem[] {
  const [first] = doubled;
  if (first === undefined) return [];
  const [position] = first;
  const many = doubled.length > 1;
  const names = listed(doubled.map(([at, { r }]) => columns[at]!.name + (kind === "correlated" ? ` (r = ${shown(r)})` : "")));
  const what = kind === "sameColumn" ? (many ? "say the same as" : "says the same as") : many ? "go with" : "goes with";
  const why = doubled.every(([at]) => missing(columns[at]!) > missing(kept)) ? " is kept: it has fewer missing values." : " is kept.";
  const twice = `${names} ${what} ${kept.name} and would count ${kind === "sameColumn" ? "it" : "nearly the same thing"} twice`;
  const proposal = `${many ? "they are" : "it is"} proposed to describe with, and ${kept.name}${why}`;
  const message = `${twice}: ${dropped ? proposal : "all are kept, as there is little else to segment by."}`;
  return [{ kind, column: columns[position]!.name, position, count: doubled.length, message }];
}

function missing({ values }: Column): number {
  return values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
}

/** 0.95, and 0.9996 where two digits would make it 1. */
function shown(r: number): string {
  const digits = Math.abs(r) > 0.995 && Math.abs(r) < 0.999_95 ? 4 : 2;
  return r.toFixed(digits).replace("-", "−");
}
