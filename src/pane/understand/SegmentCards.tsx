import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Found, Pane } from "../state/index";
import { SegmentCard } from "./SegmentCard";

const useStyles = makeStyles({ cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

type Props = { readonly pane: Pane; readonly found: Found };

/** A card for each segment. */
export function SegmentCards({ pane, found }: Props) {
  const styles = useStyles();
  const [asTables, setAsTables] = useState(false);
  const { segments } = found.segmentation;
  const largest = Math.max(0.5, ...segments.flatMap((segment) => segment.drivers.map((driver) => Math.abs(driver.effect))));
  return (
    <div className={styles.cards}>
      <Switch label="Show numbers as tables" checked={asTables} onChange={(_, { checked }) => setAsTables(checked)} />
      {segments.map((segment) => (
        <SegmentCard key={segment.key} pane={pane} found={found} segment={segment} largest={largest} asTable={asTables} />
      ))}
    </div>
  );
}
