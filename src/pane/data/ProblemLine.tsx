import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular, WarningRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  problem: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "16px" },
  warning: { color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit", marginRight: tokens.spacingHorizontalS },
});

export type ProblemWords = {
  readonly words: string;
  /** What can be done about it, by its name. */
  readonly ways: readonly { readonly title: string; readonly onClick: () => void }[];
};

type Props = { readonly problem: ProblemWords; readonly handled: boolean };

export function ProblemLine({ problem: { words, ways }, handled }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.problem}>
      <span className={styles.icon}>{handled ? <InfoRegular /> : <WarningRegular className={styles.warning} />}</span>
      <Caption1 className={styles.words}>
        {words}{" "}
        {ways.map(({ title, onClick }) => (
          <Link key={title} inline as="button" className={styles.link} onClick={onClick}>
            {title}
          </Link>
        ))}
      </Caption1>
    </li>
  );
}
