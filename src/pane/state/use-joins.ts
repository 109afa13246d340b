import type { Dispatch } from "react";
import type { Actions, CustomersRead, Hooks, OtherList } from "../../actions/index";
import type { Outcome } from "../../table/index";
import { type Choices, giveRole } from "./choices";
import type { PaneEvent } from "./pane-event";
import type { PaneState } from "./pane-state";
import { lookingOf } from "./read-joined";
import type { DoWork } from "./use-work";

/** Looking at the customers anew, with other columns or with what was overruled. */
export type Joins = {
  /** Lists on other sheets, whose columns could be added. */
  readonly otherSheets: () => Promise<readonly OtherList[]>;
  /** The columns of another sheet's list; none where it cannot be read. */
  readonly columnsOn: (sheetName: string) => Promise<readonly string[]>;
  /** Adds the columns of another sheet by customer id; the id column is found where none is named. */
  readonly joinSheet: (sheetName: string, idColumn: string | null) => Promise<void>;
  readonly leaveSheet: (sheetName: string) => Promise<void>;
  /** Makes choices that change what columns are taken for: kinds, families, sentinels. */
  readonly lookAgain: (choices: Choices) => Promise<void>;
};

export function useJoins(actions: Actions, { choices, customers }: PaneState, doWork: DoWork, dispatch: Dispatch<PaneEvent>): Joins {
  const look = async (next: Choices, ask: (hooks: Hooks) => Promise<Outcome<CustomersRead>>) => {
    const read = await doWork("look", ask);
    if (read) dispatch({ type: "customersRead", customers: read, choices: { ...next, edits: [] } });
  };
  const table = customers?.description ?? null;
  return {
    otherSheets: async () => {
      const listed = await actions.listOtherSheets();
      return listed.ok ? listed.value : [];
    },
    columnsOn: async (sheetName) => {
      const listed = await actions.listColumns(sheetName);
      return listed.ok ? listed.value : [];
    },
    joinSheet: async (sheetName, idColumn) => {
      const joined = await doWork("look", (hooks) => actions.joinSheet({ sheetName, idColumn }, lookingOf(choices, table), hooks));
      if (!joined) return;
      const joins = [...choices.joins.filter((join) => join.sheetName !== sheetName), joined.join];
      const withId = giveRole(choices, joined.customers.description, joined.idColumn, "id");
      dispatch({ type: "customersRead", customers: joined.customers, choices: { ...withId, joins, edits: [] } });
    },
    leaveSheet: (sheetName) =>
      look({ ...choices, joins: choices.joins.filter((join) => join.sheetName !== sheetName) }, (hooks) =>
        actions.leaveSheet(sheetName, lookingOf(choices, table), hooks),
      ),
    lookAgain: (next) => look(next, (hooks) => actions.lookAgain(lookingOf(next, table), hooks)),
  };
}
