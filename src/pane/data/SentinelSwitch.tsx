import { Caption1, Switch } from "@fluentui/react-components";
import type { ColumnDescription, TableDescription } from "../../table/index";
import type { Pane } from "../state/index";
import { listed } from "../words/listed";
import { counted } from "../words/numbers";
import { keepSentinels, lookAnew } from "./look-anew";

type Props = { readonly pane: Pane; readonly table: TableDescription; readonly column: ColumnDescription };

/** Values that look as if they stood for none, such as 999: whether they do. */
export function SentinelSwitch({ pane, table, column: { name, sentinels } }: Props) {
  const { choices } = pane.state;
  const kept = choices.keepSentinels.includes(name);
  if (sentinels.length === 0 && !kept) return null;
  const cells = table.problems.find(({ kind, column }) => kind === "sentinels" && column === name)?.count;
  const values = `${listed(sentinels)} ${sentinels.length === 1 ? "is" : "are"} read as missing`;
  return (
    <div>
      <Caption1 block>
        {kept ? "All values are taken as they stand." : `${values}${cells === undefined ? "" : ` (${counted(cells, "cell")})`}.`}
      </Caption1>
      <Switch
        label={`All values of ${name} are real`}
        checked={kept}
        onChange={(_, { checked }) => lookAnew(pane, { ...choices, keepSentinels: keepSentinels(choices, name, checked) })}
      />
    </div>
  );
}
