import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import type { TableDescription } from "../../table/index";
import { giveUpRoles, ownRoles, type Pane, proposalFor } from "../state/index";
import { listed } from "../words/listed";
import { AlternativeOffer } from "./AlternativeOffer";
import { proposedChanges } from "./proposed-changes";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  missing: { display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: "16px" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** What the objective changed, what it would need, and what else could be done. */
export function ProposalWords({ pane, table }: Props) {
  const styles = useStyles();
  const { choices } = pane.state;
  const { missing, alternative } = proposalFor(table, choices);
  const own = choices.objective === "explore" ? [] : ownRoles(choices, table).map(({ name }) => name);
  const changes = proposedChanges(table, choices);
  return (
    <div className={styles.lines} aria-live="polite">
      {changes !== "" && <Caption1>{changes}</Caption1>}
      {own.length > 0 && (
        <Caption1>
          You chose what {listed(own)} {own.length === 1 ? "is" : "are"} used for.{" "}
          <Link inline as="button" className={styles.link} onClick={() => pane.choose(giveUpRoles(choices))}>
            Use our proposal instead
          </Link>
        </Caption1>
      )}
      {missing.map((words) => (
        <span key={words} className={styles.missing}>
          <InfoRegular className={styles.icon} />
          <Caption1>{words}</Caption1>
        </span>
      ))}
      {alternative && <AlternativeOffer pane={pane} alternative={alternative} />}
    </div>
  );
}
