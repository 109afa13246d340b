import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import type { RuleColumn } from "../../features/index";
import type { ColumnDescription, Kind } from "../../table/index";
import { Choice } from "../frame/index";
import { CutPointsField } from "./CutPointsField";

const useStyles = makeStyles({
  rule: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS, "> :first-child": { flexGrow: 1 } },
});

type Props = {
  readonly rule: RuleColumn;
  readonly able: readonly ColumnDescription[];
  readonly kind: Kind;
  readonly disabled: boolean;
  readonly onColumn: (column: ColumnDescription) => void;
  readonly onCut: (cut: RuleColumn["cut"]) => void;
  readonly onRemove: () => void;
};

const ways = {
  quantiles: { value: "quantiles", title: "Bands with as many customers each" },
  points: { value: "points", title: "My own cut points" },
  levels: { value: "levels", title: "Each value by itself" },
} as const;
const bands = ["2", "3", "4", "5", "6"].map((value) => ({ value, title: value }));

/** One column of the grid: which, and how it is cut. */
export function RuleColumnEditor({ rule, able, kind, disabled, onColumn, onCut, onRemove }: Props) {
  const styles = useStyles();
  const { column, cut } = rule;
  const measured = kind === "number" || kind === "date";
  const possible = measured ? [ways.quantiles, ...(kind === "number" ? [ways.points] : [])] : [ways.levels];
  const chooseWay = (way: keyof typeof ways) => {
    if (way === "quantiles") onCut({ by: way, bands: 3 });
    else if (way === "levels") onCut({ by: way });
    else onCut({ by: way, points: [able.find(({ name }) => name === column)?.numbers?.median ?? 0] });
  };
  return (
    <div className={styles.rule} role="group" aria-label={`Cut of ${column}`}>
      <div className={styles.row}>
        <Choice
          label="Column"
          value={column}
          options={able.map(({ name }) => ({ value: name, title: name }))}
          disabled={disabled}
          onChoose={(name) => onColumn(able.find((each) => each.name === name)!)}
        />
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={`Do not cut by ${column}`}
          style={{ minHeight: "44px" }}
          disabled={disabled}
          onClick={onRemove}
        />
      </div>
      {possible.length > 1 && (
        <Choice label={`Cut ${column} into`} value={cut.by} options={possible} disabled={disabled} onChoose={chooseWay} />
      )}
      {cut.by === "quantiles" && (
        <Choice
          label={`Bands of ${column}`}
          value={String(cut.bands)}
          options={bands}
          disabled={disabled}
          onChoose={(text) => onCut({ by: "quantiles", bands: Number(text) })}
        />
      )}
      {cut.by === "points" && (
        <CutPointsField column={column} points={cut.points} disabled={disabled} onPoints={(points) => onCut({ by: "points", points })} />
      )}
    </div>
  );
}
