import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { WrittenResults } from "../../actions/index";
import type { Pane } from "../state/index";

const useStyles = makeStyles({
  done: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  icon: { flexShrink: 0, fontSize: "24px", color: tokens.colorStatusSuccessForeground1 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  link: { minHeight: "44px", display: "flex", alignItems: "center", textAlign: "left", overflowWrap: "anywhere" },
});

type Props = { readonly pane: Pane; readonly written: WrittenResults };

/** What was written, each a link to it. */
export function WrittenWords({ pane, written }: Props) {
  const styles = useStyles();
  const places = [
    ...written.columns.map(({ title, sheetName }) => ({ words: `Column ${title} in ${sheetName}`, own: "segmentColumn" as const })),
    ...written.sheets.map(({ key, sheetName }) => ({ words: `Sheet ${sheetName}`, own: key })),
  ];
  return (
    <>
      <div className={styles.done}>
        <CheckmarkCircleRegular className={styles.icon} />
        <Body1>Your customers have their segments. They are saved with the workbook once you save it.</Body1>
      </div>
      <ul className={styles.list}>
        {places.map(({ words, own }) => (
          <li key={words}>
            <Link as="button" className={styles.link} onClick={() => void pane.show({ own })}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
