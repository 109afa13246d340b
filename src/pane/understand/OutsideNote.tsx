import { Caption1 } from "@fluentui/react-components";
import type { Found, Pane } from "../state/index";
import { counted } from "../words/numbers";
import { RowLinks } from "./RowLinks";

const SHOWN = 5;

type Props = { readonly pane: Pane; readonly found: Found };

/** Customers unlike everybody: they have the nearest segment, but are not described by it. */
export function OutsideNote({ pane, found }: Props) {
  const first: number[] = [];
  let all = 0;
  found.segmentation.outside.forEach((outside, dataRow) => {
    if (outside === 0) return;
    all += 1;
    if (first.length < SHOWN) first.push(dataRow);
  });
  if (all === 0) return null;
  return (
    <Caption1>
      {`${counted(all, "customer")} ${all === 1 ? "is" : "are"} unlike the customers of any segment: read their segment with care. `}
      <RowLinks pane={pane} dataRows={first} of={all} />
    </Caption1>
  );
}
