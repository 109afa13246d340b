import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Pane } from "../state/index";

const LARGEST_SEED = 2 ** 32 - 1;

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** Blank cells and the seed. */
export function MoreChoices({ pane }: { readonly pane: Pane }) {
  const { choices, work } = pane.state;
  const chooseSeed = (text: string) => {
    const seed = Number(text);
    if (text !== "" && Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED) pane.choose({ ...choices, seed });
  };
  return (
    <div className={useStyles().fields}>
      <Field label="Customers with blank cells">
        <Select
          value={choices.missing}
          disabled={work !== null}
          onChange={(_, data) => pane.choose({ ...choices, missing: data.value === "leave" ? "leave" : "fill" })}
        >
          <option value="fill">Fill in the usual value</option>
          <option value="leave">Leave them without a segment</option>
        </Select>
      </Field>
      <Field label="Seed" hint="The same list, choices and seed always give the same segments.">
        <Input
          type="number"
          inputMode="numeric"
          min={0}
          defaultValue={String(choices.seed)}
          disabled={work !== null}
          onChange={(_, data) => chooseSeed(data.value)}
        />
      </Field>
    </div>
  );
}
