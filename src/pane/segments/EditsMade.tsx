import { Caption1, Link } from "@fluentui/react-components";
import type { Pane } from "../state/index";
import { counted } from "../words/numbers";

/** That segments were merged or split by hand, and the way back. */
export function EditsMade({ pane }: { readonly pane: Pane }) {
  const { found, work } = pane.state;
  const edits = found?.request.edits ?? [];
  const last = edits.at(-1);
  if (!last) return null;
  return (
    <Caption1>
      {`${counted(edits.length, "change")} made by hand; the last was a ${last.edit}. `}
      <Link inline as="button" style={{ fontSize: "inherit" }} disabled={work !== null} onClick={() => void pane.undoEdit()}>
        Undo the last
      </Link>
    </Caption1>
  );
}
