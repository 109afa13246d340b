import { Body1, Caption1, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { SelectionSummary } from "../../actions/index";
import { counted } from "../words/numbers";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minHeight: "60px",
    justifyContent: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    // Seen only in forced colours, which take backgrounds away.
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

/** The live selection: what would be taken if one started now. */
export function SelectionLine({ selection }: { readonly selection: SelectionSummary | null }) {
  const styles = useStyles();
  if (!selection) {
    return (
      <Skeleton className={styles.box} aria-label="Looking at the selection">
        <SkeletonItem size={16} />
      </Skeleton>
    );
  }
  const { trouble, sheetName, address, tableName, customers, columns } = selection;
  const place = `${sheetName}!${address}`;
  return (
    <section className={styles.box} aria-label="Selection">
      <Body1>
        <strong>{trouble ? trouble.message : tableName ? `${tableName}: ${place}` : place}</strong>
      </Body1>
      <Caption1>{trouble ? trouble.advice : `${counted(customers, "customer")} · ${counted(columns, "column")}`}</Caption1>
    </section>
  );
}
