import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { firstChoices, requestFrom } from "../../../src/pane/state/choices";
import { firstState, type PaneState } from "../../../src/pane/state/pane-state";
import type { Pane } from "../../../src/pane/state/use-pane";
import type { Segmentation } from "../../../src/report/index";
import { column, table } from "./table";

// Asking of each element whether it can be seen costs most of the time of these tests; what must be seen is asked for itself.
configure({ defaultHidden: true });

const numbers = { min: 3, median: 40, mean: 55.5, max: 1200 };

/** A list of 440 customers as it was read. */
export const customers = {
  place: { sheetName: "Customers", address: "A1:H441", tableName: null, firstRow: 1, firstColumn: 0 },
  description: table([
    column("Id", { role: "id", kind: "identifier", distinct: 440 }),
    column("Fresh", { role: "segmentBy", numbers, distinct: 300 }),
    column("Grocery", { role: "segmentBy", numbers, distinct: 300 }),
    column("Spend", { role: "value", numbers, distinct: 300 }),
    column("Tier", { kind: "category", distinct: 3, previousSegments: true }),
    column("Churned", { role: "outcome", kind: "yesNo", distinct: 2, outcomeLevel: "Yes" }),
  ]),
};

/** The state of a pane that has read these customers and, where told, found something. */
export function stateWith(known: Partial<PaneState> = {}, segmentation?: Segmentation): PaneState {
  const choices = known.choices ?? firstChoices;
  const request = requestFrom(choices, customers.description, "2026-11-22");
  const found = segmentation ? { request, segmentation } : null;
  return { ...firstState, step: "segments", customers, found, names: segmentation?.segments.map(({ name }) => name) ?? [], ...known };
}

const LISTS = ["otherSheets", "columnsOn"];

/** Shows a step, and keeps what it asks of the pane: the name of each request with what was said. `answers`, by the name of the request; lists are empty else. */
export function show(
  step: (props: { readonly pane: Pane }) => ReactElement,
  state: PaneState,
  answers: Readonly<Record<string, unknown>> = {},
) {
  const asked: (readonly unknown[])[] = [];
  const pane = new Proxy({ state } as unknown as Pane, {
    get: (known, name) =>
      name === "state"
        ? known.state
        : (...said: readonly unknown[]) => {
            asked.push([name, ...said]);
            return Promise.resolve(answers[String(name)] ?? (LISTS.includes(String(name)) ? [] : undefined));
          },
  });
  const Step = step;
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <Step pane={pane} />
    </FluentProvider>,
  );
  return { ...shown, asked };
}
