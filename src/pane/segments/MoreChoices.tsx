import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../frame/index";
import type { Pane } from "../state/index";

const LARGEST_SEED = 2 ** 32 - 1;

const blanks = [
  { value: "fill", title: "Fill in the usual value" },
  { value: "leave", title: "Leave them without a segment" },
] as const;

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
      <Choice
        label="Customers with blank cells"
        value={choices.missing}
        options={blanks}
        disabled={work !== null}
        onChoose={(missing) => pane.choose({ ...choices, missing })}
      />
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
