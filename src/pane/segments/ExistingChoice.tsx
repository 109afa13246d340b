import type { TableDescription } from "../../table/index";
import { Choice } from "../frame/index";
import { kindOf, type Pane, roleOf } from "../state/index";

const MOST_SEGMENTS = 12;

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** The column that holds segments made before; those that look like it come first. */
export function ExistingChoice({ pane, table }: Props) {
  const { choices, work } = pane.state;
  const able = table.columns.filter(
    (column) =>
      column.distinct >= 2 &&
      column.distinct <= MOST_SEGMENTS &&
      column.personal === null &&
      roleOf(column, choices, table) !== "id" &&
      kindOf(column, choices) !== "date",
  );
  const likely = [...able.filter((column) => column.previousSegments), ...able.filter((column) => !column.previousSegments)];
  const none = { value: "", title: "Choose a column" };
  return (
    <Choice
      label="Column with your segments"
      hint={`Columns with 2 to ${MOST_SEGMENTS} different values.`}
      value={choices.existing ?? ""}
      options={[none, ...likely.map(({ name }) => ({ value: name, title: name }))]}
      disabled={work !== null}
      onChoose={(name) => pane.choose({ ...choices, existing: name === "" ? null : name })}
    />
  );
}
