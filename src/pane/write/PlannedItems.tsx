import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentBulletListRegular, type FluentIcon, SaveRegular, TableInsertColumnRegular, TableRegular } from "@fluentui/react-icons";
import type { PlannedItem } from "../../actions/index";

const pictures: Readonly<Record<PlannedItem["key"], FluentIcon>> = {
  segmentColumn: TableInsertColumnRegular,
  segments: TableRegular,
  profile: TableRegular,
  about: DocumentBulletListRegular,
  model: SaveRegular,
};

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: { display: "flex", gap: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
  picture: { flexShrink: 0, fontSize: "24px", color: tokens.colorBrandForeground1 },
  words: { minWidth: 0, display: "flex", flexDirection: "column" },
  what: { "::first-letter": { textTransform: "uppercase" } },
  where: { color: tokens.colorNeutralForeground2 },
});

export function PlannedItems({ items }: { readonly items: readonly PlannedItem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ key, title, where, what }) => {
        const Picture = pictures[key];
        return (
          <li key={key} className={styles.item}>
            <Picture className={styles.picture} />
            <span className={styles.words}>
              <Body1Strong>{title}</Body1Strong>
              <Caption1 className={styles.what}>{what}</Caption1>
              <Caption1 className={styles.where}>{where}</Caption1>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
