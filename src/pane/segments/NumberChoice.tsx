import { Choice } from "../frame/index";
import type { Pane } from "../state/index";
import { NUMBER_FIELD } from "./number-field";

const MOST_SEGMENTS = 12;

/** How many segments. With an answer on screen or on its way, another number is found at once. */
export function NumberChoice({ pane }: { readonly pane: Pane }) {
  const { choices, customers, found, work } = pane.state;
  // Bands and a person's own segments are as many as they are.
  if (choices.method === "rules" || choices.method === "existing") return null;
  const most = Math.min(MOST_SEGMENTS, customers?.description.customers ?? MOST_SEGMENTS);
  const recommended = found?.segmentation.choice.recommended;
  const numbers = Array.from({ length: Math.max(0, most - 1) }, (_, i) => String(i + 2));
  const choose = (text: string) => {
    const segments = text === "auto" ? "auto" : Number(text);
    if (found || work?.task === "find") void pane.find(segments);
    else pane.choose({ ...choices, segments });
  };
  return (
    <Choice
      id={NUMBER_FIELD}
      label="Number of segments"
      value={String(choices.segments)}
      onChoose={choose}
      options={[
        { value: "auto", title: recommended === undefined ? "Automatic" : `Automatic: ${recommended}` },
        ...numbers.map((number) => ({ value: number, title: number })),
      ]}
    />
  );
}
