import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { PreparationPreset } from "../../features/index";
import type { Pane } from "../state/index";
import { preparations } from "./preparations";
import { MoreChoices } from "./MoreChoices";

const MOST_SEGMENTS = 12;
const presets = Object.keys(preparations) as PreparationPreset[];

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** Number and preparation in sight, the rest under "More". With an answer on screen another number is found at once. */
export function RequestChoices({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { choices, customers, found, work } = pane.state;
  const most = Math.min(MOST_SEGMENTS, customers?.description.customers ?? MOST_SEGMENTS);
  const numbers = Array.from({ length: Math.max(0, most - 1) }, (_, i) => i + 2);
  const recommended = found?.segmentation.choice.recommended;
  const chooseNumber = (text: string) => {
    const segments = text === "auto" ? "auto" : Number(text);
    if (found) void pane.find(segments);
    else pane.choose({ ...choices, segments });
  };
  return (
    <div className={styles.fields}>
      <Field label="Number of segments">
        <Select value={String(choices.segments)} disabled={work !== null} onChange={(_, data) => chooseNumber(data.value)}>
          <option value="auto">{recommended === undefined ? "Automatic" : `Automatic: ${recommended}`}</option>
          {numbers.map((n) => (
            <option key={n} value={n}>
              {n}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Preparation" hint={preparations[choices.preparation].explained}>
        <Select
          value={choices.preparation}
          disabled={work !== null}
          onChange={(_, data) =>
            pane.choose({ ...choices, preparation: presets.find((preset) => preset === data.value) ?? choices.preparation })
          }
        >
          {presets.map((preset) => (
            <option key={preset} value={preset}>
              {preparations[preset].title}
            </option>
          ))}
        </Select>
      </Field>
      <Accordion collapsible>
        <AccordionItem value="more">
          <AccordionHeader>More</AccordionHeader>
          <AccordionPanel style={{ margin: 0 }}>
            <MoreChoices pane={pane} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}
