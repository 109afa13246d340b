import { Link } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Pane } from "../state/index";
import { count } from "../words/numbers";
import { rowAddress } from "./row-address";

const SHOWN = 5;

type Props = { readonly pane: Pane; readonly dataRows: readonly number[]; readonly of?: number };

/** Customers by their rows, each a link that selects it. `of`: how many there are in all. */
export function RowLinks({ pane, dataRows, of = dataRows.length }: Props) {
  const place = pane.state.customers?.place;
  if (!place) return null;
  const shown = dataRows.slice(0, SHOWN);
  return (
    <>
      {shown.map((dataRow, i) => (
        <Fragment key={dataRow}>
          {i > 0 && ", "}
          <Link
            inline
            as="button"
            style={{ fontSize: "inherit" }}
            onClick={() => void pane.show({ sheetName: place.sheetName, address: rowAddress(place, dataRow) })}
          >
            row {place.firstRow + dataRow + 1}
          </Link>
        </Fragment>
      ))}
      {of > shown.length && ` and ${count(of - shown.length)} more`}
    </>
  );
}
