import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { TableDescription } from "../../table/index";
import { columnsWithRole, type Pane } from "../state/index";
import { IdColumnChoice } from "./IdColumnChoice";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: "anywhere",
  },
  leave: { alignSelf: "flex-start", minHeight: "44px" },
});

type Props = { readonly pane: Pane; readonly table: TableDescription; readonly sheetName: string; readonly onDone: () => void };

/** A sheet that could not be joined by itself: the person says which column holds the ids. */
export function UnjoinedSheet({ pane, table, sheetName, onDone }: Props) {
  const styles = useStyles();
  const id = columnsWithRole(table, pane.state.choices, "id")[0];
  return (
    <div className={styles.box} role="group" aria-label={`Not added from ${sheetName}`}>
      <Caption1Strong>{sheetName}: nothing added yet</Caption1Strong>
      {id === undefined ? (
        <Caption1>First choose which column of your list holds the customer id, above.</Caption1>
      ) : (
        <>
          <Caption1>Which of its columns holds the same ids as {id.name}?</Caption1>
          <IdColumnChoice pane={pane} sheetName={sheetName} value="" />
        </>
      )}
      <Button className={styles.leave} onClick={onDone}>
        Leave {sheetName} out
      </Button>
    </div>
  );
}
