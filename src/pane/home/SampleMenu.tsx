import { makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import type { Pane } from "../state/index";

const samples = [
  { kind: "customers", title: "Customer list", words: "What 240 customers spend, and who they are." },
  { kind: "survey", title: "Survey", words: "What the same customers think, to be added by their id." },
] as const;

const useStyles = makeStyles({
  button: { minHeight: "44px", paddingLeft: 0, justifyContent: "flex-start" },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Made-up lists to try the add-in on. */
export function SampleMenu({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.button} appearance="transparent" icon={<TableAddRegular />}>
          Insert sample data
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map(({ kind, title, words }) => (
            <MenuItem key={kind} subText={{ children: words, className: styles.words }} onClick={() => void pane.insertSample(kind)}>
              {title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
