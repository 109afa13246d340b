import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PreparedColumn } from "../../features/index";
import { BeforeAfter } from "../charts/index";
import { OpenButton } from "../frame/index";
import type { Pane } from "../state/index";
import { counted } from "../words/numbers";
import { StepSwitches } from "./StepSwitches";
import { weights } from "./weights";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "44px" },
  name: { minWidth: 0, textAlign: "left", overflowWrap: "anywhere" },
  weight: { flexShrink: 0, width: "128px", minWidth: 0 },
  details: { paddingBottom: tokens.spacingVerticalM },
});

type Props = { readonly pane: Pane; readonly name: string; readonly prepared: PreparedColumn | null };

/** One column to segment by: its weight; opens to tell what preparation does to it. */
export function ColumnChoice({ pane, name, prepared }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { choices, work } = pane.state;
  const weight = choices.weights[name] ?? 1;
  return (
    <li>
      <div className={styles.row}>
        <OpenButton open={open} controls={details} disabled={prepared === null} onToggle={() => setOpen(!open)}>
          <span className={styles.name}>{name}</span>
        </OpenButton>
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
      {open && prepared && (
        <div id={details} className={styles.details}>
          {prepared.before.length > 0 && <BeforeAfter before={prepared.before} after={prepared.after} />}
          <StepSwitches pane={pane} prepared={prepared} />
          {prepared.missingFilled > 0 && <Caption1 block>{counted(prepared.missingFilled, "blank")} filled in</Caption1>}
        </div>
      )}
    </li>
  );
}
