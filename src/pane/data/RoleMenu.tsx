import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { ColumnDescription, TableDescription } from "../../table/index";
import { giveRole, type Pane } from "../state/index";
import { groupTitles } from "./group-titles";

type GroupRole = keyof typeof groupTitles;
const roles = Object.keys(groupTitles) as GroupRole[];

type Props = { readonly pane: Pane; readonly table: TableDescription; readonly column: ColumnDescription; readonly role: GroupRole };

/** What a column is used for. */
export function RoleMenu({ pane, table, column, role }: Props) {
  const { choices } = pane.state;
  const possible: Readonly<Record<GroupRole, boolean>> = {
    segmentBy: column.usable,
    describeWith: true,
    outcome: column.outcomeLevel !== null,
    ignore: true,
  };
  return (
    <Menu
      checkedValues={{ role: [role] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const next = roles.find((name) => name === checkedItems[0]);
        if (next) pane.choose(giveRole(choices, table, column.name, next));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          style={{ minHeight: "44px" }}
          aria-label={`Use of ${column.name}: ${groupTitles[role].title}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {roles.map((name) => (
            <MenuItemRadio key={name} name="role" value={name} disabled={name !== role && !possible[name]}>
              {groupTitles[name].title}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
