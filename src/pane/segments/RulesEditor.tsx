import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { RuleColumn } from "../../features/index";
import type { ColumnDescription, TableDescription } from "../../table/index";
import { kindOf, type Pane, roleOf } from "../state/index";
import { RuleColumnEditor } from "./RuleColumnEditor";

const MOST_SEGMENTS = 12;

const useStyles = makeStyles({
  rules: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  add: { alignSelf: "flex-start", minHeight: "44px" },
});

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** One or two columns cut into bands; two make a grid. */
export function RulesEditor({ pane, table }: Props) {
  const styles = useStyles();
  const { choices, work } = pane.state;
  const { rules } = choices;
  const able = table.columns.filter(
    (column) =>
      column.usable && column.personal === null && !["id", "outcome"].includes(roleOf(column, choices, table)) && column.distinct > 1,
  );
  const change = (next: readonly RuleColumn[]) => pane.choose({ ...choices, rules: next });
  const cutAnew = (column: ColumnDescription): RuleColumn => ({
    column: column.name,
    cut: ["number", "date"].includes(kindOf(column, choices)) ? { by: "quantiles", bands: 3 } : { by: "levels" },
  });
  // Value tiers are what bands are mostly for; then numbers.
  const fitting = (column: ColumnDescription) =>
    roleOf(column, choices, table) === "value" ? 0 : kindOf(column, choices) === "number" ? 1 : 2;
  const unused = able.filter(({ name }) => !rules.some(({ column }) => column === name));
  const cells = rules.map(({ column, cut }) => {
    if (cut.by === "levels") return table.columns.find(({ name }) => name === column)?.distinct ?? 0;
    return cut.by === "points" ? cut.points.length + 1 : cut.bands;
  });
  const total = cells.reduce((product, each) => product * each, 1);
  return (
    <div className={styles.rules}>
      {rules.map((rule, i) => (
        <RuleColumnEditor
          key={i}
          rule={rule}
          able={able.filter(({ name }) => name === rule.column || unused.some((column) => column.name === name))}
          kind={kindIn(rule.column)}
          disabled={work !== null}
          onColumn={(column) => change(rules.map((each, j) => (j === i ? cutAnew(column) : each)))}
          onCut={(cut) => change(rules.map((each, j) => (j === i ? { ...each, cut } : each)))}
          onRemove={() => change(rules.filter((_, j) => j !== i))}
        />
      ))}
      {rules.length > 0 && (
        <Caption1>
          {`${rules.length === 2 ? `${cells.join(" × ")} = ` : ""}${total} segments at most`}
          {total > MOST_SEGMENTS
            ? `: more than ${MOST_SEGMENTS} cannot be read at a glance. Use fewer bands.`
            : "; bands without customers are left out."}
        </Caption1>
      )}
      {rules.length < 2 && unused[0] && (
        <Button
          className={styles.add}
          icon={<AddRegular />}
          disabled={work !== null}
          onClick={() => change([...rules, cutAnew([...unused].sort((a, b) => fitting(a) - fitting(b))[0]!)])}
        >
          {rules.length === 0 ? "Choose a column to cut" : "Cut by a second column"}
        </Button>
      )}
    </div>
  );

  function kindIn(name: string) {
    const column = table.columns.find((each) => each.name === name);
    return column ? kindOf(column, choices) : "text";
  }
}
