import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Trouble } from "../../table/index";
import { CopyDetails } from "./CopyDetails";

const useStyles = makeStyles({
  // Sentences, not headlines: they wrap instead of being cut off.
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  advice: { display: "block" },
});

type Props = {
  readonly trouble: Trouble;
  readonly intent?: "error" | "warning";
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: () => void;
};

/** What happened, what to do, and a way to do it. */
export function TroubleBar({ trouble, intent = "error", onRetry, onDismiss }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{trouble.message}</MessageBarTitle>
        <span className={styles.advice}>{trouble.advice}</span>
      </MessageBarBody>
      <MessageBarActions
        {...(onDismiss && {
          containerAction: <Button appearance="transparent" icon={<DismissRegular />} aria-label="Dismiss" onClick={onDismiss} />,
        })}
      >
        {onRetry && trouble.retry && <Button onClick={onRetry}>Retry</Button>}
        <CopyDetails trouble={trouble} />
      </MessageBarActions>
    </MessageBar>
  );
}
