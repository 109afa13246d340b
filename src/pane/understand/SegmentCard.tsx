import { Body1, Caption1, Card, makeStyles, tokens } from "@fluentui/react-components";
import type { SegmentSummary } from "../../profile/index";
import { useUnseen } from "../frame/index";
import type { Found, Pane } from "../state/index";
import { amount } from "../words/amount";
import { counted, share } from "../words/numbers";
import { Drivers } from "./Drivers";
import { EditMenu } from "./EditMenu";
import { MoreAboutSegment } from "./MoreAboutSegment";
import { SegmentName } from "./SegmentName";

const useStyles = makeStyles({
  card: { overflowWrap: "anywhere", position: "relative", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  facts: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
  outcomes: { margin: 0, padding: 0, listStyleType: "none" },
});

type Props = {
  readonly pane: Pane;
  readonly found: Found;
  readonly segment: SegmentSummary;
  /** The strongest effect of all segments, so that bars compare between cards. */
  readonly largest: number;
  readonly asTable: boolean;
};

/** What one segment is like: how large, what it is worth, how often outcomes happen, how stable it is, and what sets it apart. */
export function SegmentCard({ pane, found, segment, largest, asTable }: Props) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const { names } = pane.state;
  const { number, size, value, valueShare, meanValue, headline, drivers, outcomes, stabilityWords, edited } = segment;
  const { valueColumn } = found.request;
  const { profile } = found.segmentation;
  const differing = new Set(profile.rows.filter((row) => row.segment === number && row.differs).map(({ column }) => column));
  const format = valueColumn === null ? "General" : (profile.numberFormats[valueColumn] ?? "General");
  // The headline ends with the outcome that differs first: it is not told twice.
  const more = outcomes.filter(({ words }) => !headline.includes(words));
  const bars = { number, largest, asTable };
  const worth = [
    ...(value === null ? [] : [`Worth ${amount(value, format)}`]),
    ...(valueShare === null ? [] : [`${share(valueShare)} of all`]),
    ...(meanValue === null ? [] : [`${amount(meanValue, format)} each`]),
  ];
  return (
    <Card className={styles.card} appearance="outline">
      <h2 className={unseen}>
        Segment {number}: {names[number - 1]}
      </h2>
      <SegmentName number={number} names={names} onRename={(name) => pane.rename(number - 1, name)} />
      <div className={styles.row}>
        <div className={styles.facts}>
          <Caption1>
            {counted(size, "customer")} · {share(segment.share)}
            {stabilityWords !== null && ` · ${stabilityWords}`}
          </Caption1>
          {worth.length > 0 && <Caption1>{worth.join(" · ")}</Caption1>}
          {edited !== null && <Caption1>{edited}</Caption1>}
        </div>
        <EditMenu pane={pane} found={found} number={number} />
      </div>
      <Body1>{headline}</Body1>
      {more.length > 0 && (
        <ul className={styles.outcomes} aria-label="Outcomes">
          {more.map(({ column, words, differs }) => (
            <li key={column}>
              <Caption1 block>{differs ? <strong>{words}</strong> : `${words}: no more than chance would bring`}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <Drivers title="What formed it" drivers={drivers.filter(({ used }) => used)} {...bars} />
      <MoreAboutSegment pane={pane} found={found} segment={segment}>
        <Drivers title="Also different" drivers={drivers.filter(({ used, column }) => !used && differing.has(column))} {...bars} />
      </MoreAboutSegment>
    </Card>
  );
}
