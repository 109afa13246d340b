import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import type { PreparationPreset } from "../../features/index";
import { Choice } from "../frame/index";
import type { Pane } from "../state/index";
import { MoreChoices } from "./MoreChoices";
import { NumberChoice } from "./NumberChoice";
import { preparations } from "./preparations";

const presets = (Object.keys(preparations) as PreparationPreset[]).map((preset) => ({ value: preset, title: preparations[preset].title }));

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  panel: { margin: 0 },
});

/** Number (until there is an answer to adjust) and preparation in sight, the rest under "More". */
export function RequestChoices({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { choices, found, work } = pane.state;
  return (
    <div className={styles.fields}>
      {!found && <NumberChoice pane={pane} />}
      <Choice
        label="Preparation"
        hint={preparations[choices.preparation].explained}
        value={choices.preparation}
        options={presets}
        disabled={work !== null}
        onChoose={(preparation) => pane.choose({ ...choices, preparation })}
      />
      <Accordion collapsible>
        <AccordionItem value="more">
          <AccordionHeader>More</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <MoreChoices pane={pane} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}
