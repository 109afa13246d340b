import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnDescription, Kind } from "../../table/index";
import { Choice } from "../frame/index";
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

const kindOptions = (Object.keys(kinds) as Kind[]).map((kind) => ({ value: kind, title: kinds[kind].title }));

type Props = { readonly id: string; readonly pane: Pane; readonly column: ColumnDescription };

/** Why a column has its kind and role, its numbers, and the kind to correct. */
export function ColumnDetails({ id, pane, column }: Props) {
  const { choices } = pane.state;
  const chooseKind = (kind: Kind) => {
    const others = Object.fromEntries(Object.entries(choices.kinds).filter(([name]) => name !== column.name));
    pane.choose({ ...choices, kinds: kind === column.kind ? others : { ...others, [column.name]: kind } });
  };
  return (
    <div id={id} className={useStyles().details}>
      <Caption1>{column.reason}</Caption1>
      <Caption1>{columnNumbers(column)}</Caption1>
      <Choice label={`Kind of ${column.name}`} value={kindOf(column, choices)} options={kindOptions} onChoose={chooseKind} />
    </div>
  );
}
