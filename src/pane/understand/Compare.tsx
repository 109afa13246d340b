import { Button, Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SegmentSwatch } from "../charts/index";
import { PartTitle } from "../frame/index";
import type { Found, Pane } from "../state/index";
import { comparedGroups } from "./compared-lines";
import { ComparedTable } from "./ComparedTable";
import { HeatMap } from "./HeatMap";

/** Lines of a group at first sight. */
const SHOWN = 8;

const useStyles = makeStyles({
  compare: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  key: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  named: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  more: { alignSelf: "flex-start", minHeight: "44px" },
});

type Props = { readonly pane: Pane; readonly found: Found };

/** All segments side by side, column by column: first where they differ most. */
export function Compare({ pane, found }: Props) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const [all, setAll] = useState(false);
  const { segments, profile } = found.segmentation;
  const { names } = pane.state;
  const groups = comparedGroups(profile, segments.length, found.request.outcomes);
  const lines = groups.reduce((sum, group) => sum + group.lines.length, 0);
  return (
    <div className={styles.compare}>
      <Switch label="Show numbers as tables" checked={asTable} onChange={(_, { checked }) => setAsTable(checked)} />
      {!asTable && (
        <ul className={styles.key} aria-label="Segments">
          {segments.map(({ number }) => (
            <li key={number} className={styles.named}>
              <SegmentSwatch number={number} small />
              <Caption1>{names[number - 1]}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {groups.map(({ title, lines: own }) => {
        const shown = all ? own : own.slice(0, SHOWN);
        return (
          <section key={title} aria-label={title}>
            <PartTitle>{title}</PartTitle>
            {asTable ? (
              <ComparedTable lines={shown} names={names} title={title} />
            ) : (
              <HeatMap lines={shown} segments={segments} title={title} />
            )}
          </section>
        );
      })}
      {!all && groups.some((group) => group.lines.length > SHOWN) && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          Show all {lines}
        </Button>
      )}
      <Caption1>
        100 is the average of all customers, 200 twice that, 12× twelve times that. Numbers with a sign are standard deviations from the
        average, where an index means nothing. Bold: tested, beyond chance (corrected after Holm 1979) and large enough to matter. Columns
        that formed the segments, or nearly repeat one that did, differ because segments were made by them: that is no finding, and they are
        not tested.
      </Caption1>
    </div>
  );
}
