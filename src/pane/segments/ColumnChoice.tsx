import { Caption1, Caption1Strong, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { PreparedColumn } from "../../features/index";
import { BeforeAfter } from "../charts/index";
import type { Pane } from "../state/index";
import { counted } from "../words/numbers";
import { StepSwitches } from "./StepSwitches";
import { weights } from "./weights";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  weight: { flexShrink: 0, width: "128px", minWidth: 0 },
});

type Props = { readonly pane: Pane; readonly name: string; readonly prepared: PreparedColumn | null };

/** One column to segment by: its weight, and what preparation does to it. */
export function ColumnChoice({ pane, name, prepared }: Props) {
  const styles = useStyles();
  const { choices, work } = pane.state;
  const weight = choices.weights[name] ?? 1;
  return (
    <li>
      <div className={styles.row}>
        <Caption1Strong className={styles.name}>{name}</Caption1Strong>
        <Select
          className={styles.weight}
          aria-label={`How much ${name} counts`}
          value={String(weight)}
          disabled={work !== null}
          onChange={(_, { value }) => pane.choose({ ...choices, weights: { ...choices.weights, [name]: Number(value) } })}
        >
          {weights.map((each) => (
            <option key={each.weight} value={String(each.weight)}>
              {each.title}
            </option>
          ))}
        </Select>
      </div>
      {prepared && (
        <>
          {prepared.before.length > 0 && <BeforeAfter before={prepared.before} after={prepared.after} />}
          <StepSwitches pane={pane} prepared={prepared} />
          {prepared.missingFilled > 0 && <Caption1 block>{counted(prepared.missingFilled, "blank")} filled in</Caption1>}
        </>
      )}
    </li>
  );
}
