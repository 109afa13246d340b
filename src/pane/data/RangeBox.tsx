import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../state/index";
import { counted } from "../words/numbers";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    // Seen only in forced colours, which take backgrounds away.
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  use: { alignSelf: "flex-start", minHeight: "44px", height: "auto", whiteSpace: "normal", textAlign: "left" },
});

/** What was read; when something else is selected now, a way to take that instead. */
export function RangeBox({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { customers, selection } = pane.state;
  if (!customers) return null;
  const { place, description } = customers;
  const other = selection && !selection.trouble && (selection.sheetName !== place.sheetName || selection.address !== place.address);
  return (
    <section className={styles.box} aria-label="Range">
      <Body1>
        <strong>{`${place.sheetName}!${place.address}`}</strong>
      </Body1>
      <Caption1>
        {counted(description.customers, "customer")} · {counted(description.columns.length, "column")}
      </Caption1>
      {other && (
        <Button className={styles.use} onClick={() => void pane.readSelection()}>
          Use selection: {`${selection.sheetName}!${selection.address}`}
        </Button>
      )}
    </section>
  );
}
