import type { Join } from "../segment";
import { fail, joinSteps, type Outcome, type Problem, succeed, type Table, type Trouble } from "../table/index";

export type JoinedTables = { readonly table: Table; readonly problems: readonly Problem[] };

/** The customer list with the columns of the other sheets beside its own, in the order asked for. `open` gives a sheet that was read, or null. Yields the fraction done. */
export function* joinTables(
  list: Table,
  open: (sheetName: string) => Table | null,
  joins: readonly Join[],
  idColumn: string | null,
): Generator<number, Outcome<JoinedTables>> {
  if (joins.length > 0 && idColumn === null) return fail(NO_ID);
  let table = list;
  const problems: Problem[] = [];
  for (const [i, { sheetName, idColumn: otherIdColumn }] of joins.entries()) {
    const other = open(sheetName);
    if (other === null) return fail(sheetNotRead(sheetName));
    const joining = joinSteps(table, other, { idColumn: idColumn!, otherIdColumn, sheetName });
    let step = joining.next();
    for (; step.done !== true; step = joining.next()) yield (i + step.value) / joins.length;
    const joined = step.value;
    if (!joined.ok) return joined;
    table = joined.value.table;
    problems.push(...joined.value.problems);
  }
  return succeed({ table, problems });
}

const NO_ID: Trouble = {
  code: "NoIdToJoin",
  message: "Columns of another sheet are joined by customer id, and no column of the list has that role.",
  advice: "Choose the id column under Data, or take the other sheet out.",
  retry: false,
};

function sheetNotRead(sheetName: string): Trouble {
  return {
    code: "SheetNotRead",
    message: `The sheet ${sheetName}, whose columns were added to the list, has not been read.`,
    advice: "Add it again under Data.",
    retry: true,
  };
}
