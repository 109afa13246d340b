import { Button, Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Found, Pane } from "../state/index";
import { comparedLines } from "./compared-lines";
import { ComparedTable } from "./ComparedTable";
import { HeatMap } from "./HeatMap";

const SHOWN = 16;

const useStyles = makeStyles({
  compare: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  more: { alignSelf: "flex-start", minHeight: "44px" },
});

type Props = { readonly pane: Pane; readonly found: Found };

/** All segments side by side, column by column: first where they differ most. */
export function Compare({ pane, found }: Props) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const [all, setAll] = useState(false);
  const { segments, profile } = found.segmentation;
  const lines = comparedLines(profile, segments.length);
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <div className={styles.compare}>
      <Switch label="Show numbers as tables" checked={asTable} onChange={(_, { checked }) => setAsTable(checked)} />
      {asTable ? <ComparedTable lines={shown} names={pane.state.names} /> : <HeatMap lines={shown} segments={segments} />}
      <Caption1>
        100 is the average of all customers, 200 twice that; 12× is twelve times. Numbers with a sign are standard deviations from the
        average, where an index means nothing. Bold: tested, beyond chance (Holm 1979) and large enough to matter. Columns marked “formed”
        differ because segments were made by them: that is no finding.
      </Caption1>
      {lines.length > shown.length && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          Show all {lines.length}
        </Button>
      )}
    </div>
  );
}
