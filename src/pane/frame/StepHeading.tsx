import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.title3,
    margin: 0,
    outlineStyle: "none",
    // On Home it is the topmost line, where Office puts its own menu into the right corner.
    alignSelf: "flex-start",
    maxWidth: "calc(100% - 24px)",
  },
});

type Props = { readonly children: ReactNode; readonly takesFocus: boolean };

/** A step's title. It takes the focus when the person came to this step, so that reading and tabbing go on from here. */
export function StepHeading({ children, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={useStyles().heading}>
      {children}
    </h1>
  );
}
