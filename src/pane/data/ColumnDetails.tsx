import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ColumnDescription, Kind } from "../../table/index";
import { kindOf, type Pane } from "../state/index";
import { columnNumbers } from "../words/column-numbers";
import { kinds } from "./kinds";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
});

const kindNames = Object.keys(kinds) as Kind[];

type Props = { readonly id: string; readonly pane: Pane; readonly column: ColumnDescription };

/** Why a column has its kind and role, its numbers, and the kind to correct. */
export function ColumnDetails({ id, pane, column }: Props) {
  const { choices } = pane.state;
  const chooseKind = (name: string) => {
    const kind = kindNames.find((known) => known === name);
    if (!kind) return;
    const others = Object.fromEntries(Object.entries(choices.kinds).filter(([name]) => name !== column.name));
    pane.choose({ ...choices, kinds: kind === column.kind ? others : { ...others, [column.name]: kind } });
  };
  return (
    <div id={id} className={useStyles().details}>
      <Caption1>{column.reason}</Caption1>
      <Caption1>{columnNumbers(column)}</Caption1>
      <Field label="Kind" orientation="horizontal" size="small">
        <Select size="small" value={kindOf(column, choices)} onChange={(_, data) => chooseKind(data.value)}>
          {kindNames.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind].title}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
