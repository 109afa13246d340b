import {
  Caption1,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { OBJECTIVES } from "../../actions/index";
import type { TableDescription } from "../../table/index";
import { PartTitle } from "../frame/index";
import type { Pane } from "../state/index";
import { ProposalWords } from "./ProposalWords";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { width: "100%", maxWidth: "none", minHeight: "44px", justifyContent: "space-between", textAlign: "left" },
  chosen: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  explained: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** What the segments are for, and what is proposed for that. */
export function ObjectiveChoice({ pane, table }: Props) {
  const styles = useStyles();
  const { choices } = pane.state;
  const chosen = OBJECTIVES.find(({ objective }) => objective === choices.objective)!;
  return (
    <section className={styles.section} aria-label="Objective">
      <PartTitle>What are the segments for?</PartTitle>
      <Menu
        checkedValues={{ objective: [chosen.objective] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const next = OBJECTIVES.find(({ objective }) => objective === checkedItems[0]);
          if (next) pane.choose({ ...choices, objective: next.objective });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.button}>
            <span className={styles.chosen}>
              {chosen.title}
              <Caption1 className={styles.words}>{chosen.words}</Caption1>
            </span>
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {OBJECTIVES.map(({ objective, title, words }) => (
              <MenuItemRadio key={objective} name="objective" value={objective} subText={{ children: words, className: styles.explained }}>
                {title}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <ProposalWords pane={pane} table={table} />
    </section>
  );
}
