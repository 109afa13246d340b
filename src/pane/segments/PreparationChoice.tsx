import type { PreparationPreset } from "../../features/index";
import { Choice } from "../frame/index";
import type { Pane } from "../state/index";
import { preparations } from "./preparations";

const presets = (Object.keys(preparations) as PreparationPreset[]).map((preset) => ({ value: preset, title: preparations[preset].title }));

/** How all columns are made comparable; single steps are switched off column by column. */
export function PreparationChoice({ pane }: { readonly pane: Pane }) {
  const { choices, work } = pane.state;
  return (
    <Choice
      label="Make columns comparable"
      hint={preparations[choices.preparation].explained}
      value={choices.preparation}
      options={presets}
      disabled={work !== null}
      onChoose={(preparation) => pane.choose({ ...choices, preparation })}
    />
  );
}
