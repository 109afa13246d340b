import { Caption1, makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CustomersRead, OtherList } from "../../actions/index";
import { PartTitle } from "../frame/index";
import type { Pane } from "../state/index";
import { counted } from "../words/numbers";
import { JoinedSheet } from "./JoinedSheet";
import { UnjoinedSheet } from "./UnjoinedSheet";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  size: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  add: { alignSelf: "flex-start", minHeight: "44px", maxWidth: "100%" },
});

type Props = { readonly pane: Pane; readonly customers: CustomersRead };

/** What more is known of the same customers on other sheets: survey answers, web visits, support calls. */
export function JoinSheets({ pane, customers: { description } }: Props) {
  const styles = useStyles();
  const { choices, work } = pane.state;
  const [lists, setLists] = useState<readonly OtherList[] | null>(null);
  /** The sheet last asked for; while it is not among the joined ones, it could not be joined. */
  const [asked, setAsked] = useState<string | null>(null);
  const joined = choices.joins.map(({ sheetName }) => sheetName);
  const list = () => {
    setLists(null);
    void pane.otherSheets().then(setLists);
  };
  const add = (sheetName: string) => {
    setAsked(sheetName);
    void pane.joinSheet(sheetName, null);
  };
  const free = lists?.filter(({ sheetName }) => !joined.includes(sheetName)) ?? null;
  return (
    <section className={styles.section} aria-label="Columns from other sheets">
      <PartTitle>Columns from other sheets</PartTitle>
      {choices.joins.map((join) => (
        <JoinedSheet key={join.sheetName} pane={pane} table={description} join={join} />
      ))}
      {asked !== null && !joined.includes(asked) && work === null && (
        <UnjoinedSheet key={asked} pane={pane} table={description} sheetName={asked} onDone={() => setAsked(null)} />
      )}
      {joined.length === 0 && <Caption1>A survey or web visits of the same customers, added by their id.</Caption1>}
      <Menu onOpenChange={(_, { open }) => open && list()}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.add} icon={<TableAddRegular />}>
            Add columns from a sheet
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {free === null && <MenuItem disabled>Looking at the sheets…</MenuItem>}
            {free?.length === 0 && <MenuItem disabled>No other sheet holds a list</MenuItem>}
            {free?.map(({ sheetName, rows, columns }) => (
              <MenuItem
                key={sheetName}
                subText={{ children: `${counted(rows - 1, "row")} · ${counted(columns, "column")}`, className: styles.size }}
                onClick={() => add(sheetName)}
              >
                {sheetName}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </section>
  );
}
