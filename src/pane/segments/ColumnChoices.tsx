import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { TableDescription } from "../../table/index";
import { columnsWithRole, type Pane } from "../state/index";
import { ColumnChoice } from "./ColumnChoice";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  note: { display: "block", paddingBottom: tokens.spacingVerticalS },
});

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** How much each column counts and how it is prepared. */
export function ColumnChoices({ pane, table }: Props) {
  const styles = useStyles();
  const { choices, found } = pane.state;
  const prepared = found?.segmentation.preparation ?? [];
  return (
    <>
      {!found && <Caption1 className={styles.note}>How each column is prepared is shown here once segments are found.</Caption1>}
      <ul className={styles.list}>
        {columnsWithRole(table, choices, "segmentBy").map(({ name }) => (
          <ColumnChoice key={name} pane={pane} name={name} prepared={prepared.find(({ column }) => column === name) ?? null} />
        ))}
      </ul>
    </>
  );
}
