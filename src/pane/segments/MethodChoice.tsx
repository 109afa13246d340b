import { Caption1, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Method } from "../../features/index";
import type { TableDescription } from "../../table/index";
import type { Pane } from "../state/index";
import { ExistingChoice } from "./ExistingChoice";
import { methods } from "./methods";
import { RulesEditor } from "./RulesEditor";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  label: { display: "flex", flexDirection: "column" },
  explained: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** How segments are made, each way in a line; what a way needs to know is asked for below. */
export function MethodChoice({ pane, table }: Props) {
  const styles = useStyles();
  const { choices, found, work } = pane.state;
  // What was proposed for an earlier question may not be for this one.
  const proposed = found?.request.method === "auto" ? found.segmentation : null;
  const options: readonly { readonly value: Method | "auto"; readonly title: string; readonly explained: string }[] = [
    {
      value: "auto",
      title: proposed ? `Automatic: ${methods[proposed.method].name}` : "Automatic",
      explained: proposed?.methodReason ?? "The one that suits your objective and columns; the answer says which, and why.",
    },
    ...(Object.keys(methods) as Method[]).map((value) => ({ value, ...methods[value] })),
  ];
  return (
    <div className={styles.fields}>
      <RadioGroup
        aria-label="Method"
        value={choices.method}
        disabled={work !== null}
        onChange={(_, { value }) => {
          const chosen = options.find((option) => option.value === value);
          if (chosen) pane.choose({ ...choices, method: chosen.value });
        }}
      >
        {options.map(({ value, title, explained }) => (
          <Radio
            key={value}
            value={value}
            label={
              <span className={styles.label}>
                {title}
                <Caption1 className={styles.explained}>{explained}</Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {choices.method === "rules" && <RulesEditor pane={pane} table={table} />}
      {choices.method === "existing" && <ExistingChoice pane={pane} table={table} />}
    </div>
  );
}
