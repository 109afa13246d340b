import { Caption1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { CustomersRead } from "../../actions/index";
import type { Pane } from "../state/index";
import { cellsOf } from "./cells-of";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  problem: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "16px", marginTop: "1px", color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

type Props = { readonly pane: Pane; readonly customers: CustomersRead };

/** Each problem: how many, what we do about it, and where it is. */
export function NeedsAttention({ pane, customers }: Props) {
  const styles = useStyles();
  const { problems } = customers.description;
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="needs-attention">
      <Subtitle2 as="h2" id="needs-attention">
        Needs attention
      </Subtitle2>
      <ul className={styles.list}>
        {problems.map((problem, index) => {
          const address = cellsOf(problem, customers.place);
          return (
            <li key={index} className={styles.problem}>
              <WarningRegular className={styles.icon} />
              <Caption1 className={styles.words}>
                {problem.message}{" "}
                {address !== null && (
                  <Link inline as="button" onClick={() => void pane.showCells({ sheetName: customers.place.sheetName, address })}>
                    Show in sheet
                  </Link>
                )}
              </Caption1>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
