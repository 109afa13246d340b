import { useEffect, useEffectEvent, useState } from "react";
import { Choice } from "../frame/index";
import type { Pane } from "../state/index";

type Props = { readonly pane: Pane; readonly sheetName: string; /** Empty where none was found. */ readonly value: string };

/** The column of another sheet that holds the customer ids; choosing one joins the sheet by it. */
export function IdColumnChoice({ pane, sheetName, value }: Props) {
  const [columns, setColumns] = useState<readonly string[]>([]);
  const columnsOn = useEffectEvent(pane.columnsOn);
  useEffect(() => {
    let wanted = true;
    void columnsOn(sheetName).then((names) => wanted && setColumns(names));
    return () => {
      wanted = false;
    };
  }, [sheetName]);
  const known = value === "" || columns.includes(value) ? columns : [value, ...columns];
  const none = value === "" ? [{ value: "", title: "Choose a column" }] : [];
  return (
    <Choice
      label={`Ids in ${sheetName}`}
      value={value}
      options={[...none, ...known.map((name) => ({ value: name, title: name }))]}
      onChoose={(name) => {
        if (name !== "") void pane.joinSheet(sheetName, name);
      }}
    />
  );
}
