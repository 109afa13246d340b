import { Button, Caption1, Card, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { SavedModel } from "../../snapshot/index";
import { SegmentSwatch } from "../charts/index";
import { count, counted, day } from "../words/numbers";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  view: { alignSelf: "flex-start", minHeight: "44px" },
});

type Props = { readonly saved: SavedModel; readonly onView: () => void };

/** The segments this workbook already holds. */
export function SavedSegments({ saved, onView }: Props) {
  const styles = useStyles();
  return (
    <Card appearance="outline" role="group" aria-label="Segments in this workbook">
      <div>
        <Subtitle2 as="h2" block style={{ margin: 0 }}>
          {counted(saved.segments.length, "segment")} · {counted(saved.customers, "customer")}
        </Subtitle2>
        <Caption1>
          Made {day(saved.made)} from {saved.written.place.sheetName}
        </Caption1>
      </div>
      <ul className={styles.list}>
        {saved.segments.map((segment) => (
          <li key={segment.key} className={styles.item}>
            <SegmentSwatch number={segment.number} />
            <span className={styles.name}>{segment.name}</span>
            <Caption1>{count(segment.size)}</Caption1>
          </li>
        ))}
      </ul>
      <Button className={styles.view} onClick={onView}>
        View segments
      </Button>
    </Card>
  );
}
