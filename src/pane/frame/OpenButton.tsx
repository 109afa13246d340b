import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: "44px",
    paddingLeft: 0,
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
  },
});

type Props = {
  readonly open: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly disabled?: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** The name of a line that opens to tell more. */
export function OpenButton({ open, controls, disabled = false, onToggle, children }: Props) {
  return (
    <Button
      className={useStyles().button}
      appearance="transparent"
      size="small"
      icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      disabledFocusable={disabled}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
