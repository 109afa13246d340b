import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { Problem } from "../../table/index";

const useStyles = makeStyles({
  problem: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "16px" },
  warning: { color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

type Props = { readonly problem: Problem; readonly handled: boolean; readonly onShow: (() => void) | null };

export function ProblemLine({ problem, handled, onShow }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.problem}>
      <span className={styles.icon}>{handled ? <InfoRegular /> : <WarningRegular className={styles.warning} />}</span>
      <Caption1 className={styles.words}>
        {problem.message}{" "}
        {onShow && (
          <Link inline as="button" className={styles.link} onClick={onShow}>
            Show in sheet
          </Link>
        )}
      </Caption1>
    </li>
  );
}
