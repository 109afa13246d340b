import { Button, Caption1, Caption1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Join } from "../../features/index";
import type { TableDescription } from "../../table/index";
import { columnsWithRole, type Pane } from "../state/index";
import { counted } from "../words/numbers";
import { IdColumnChoice } from "./IdColumnChoice";
import { joinCounts } from "./join-counts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "44px" },
  remove: { minHeight: "44px", minWidth: "44px" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

type Props = { readonly pane: Pane; readonly table: TableDescription; readonly join: Join };

/** A sheet whose columns were added: how the ids met, by which column, and the way to take it out again. */
export function JoinedSheet({ pane, table, join: { sheetName, idColumn } }: Props) {
  const styles = useStyles();
  const { choices, customers } = pane.state;
  const own = columnsWithRole(table, choices, "id")[0]?.name ?? "";
  const { words, rows } = joinCounts(table, sheetName, own);
  const added = table.columns.filter(({ from }) => from === sheetName).length;
  const [first] = rows;
  return (
    <div className={styles.box} role="group" aria-label={`Added from ${sheetName}`}>
      <div className={styles.top}>
        <Caption1Strong>
          {sheetName}: {counted(added, "column")} added
        </Caption1Strong>
        <Button
          className={styles.remove}
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`Take out the columns of ${sheetName}`}
          onClick={() => void pane.leaveSheet(sheetName)}
        />
      </div>
      <Caption1>
        {words}{" "}
        {first !== undefined && customers && (
          <Link
            inline
            as="button"
            className={styles.link}
            onClick={() => void pane.show({ sheetName: customers.place.sheetName, address: `${first}:${first}` })}
          >
            Show the first
          </Link>
        )}
      </Caption1>
      <IdColumnChoice pane={pane} sheetName={sheetName} value={idColumn} />
    </div>
  );
}
