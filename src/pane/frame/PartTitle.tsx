import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ title: { display: "block", margin: 0 } });

/** The heading of a part of a step. */
export function PartTitle({ children }: { readonly children: ReactNode }) {
  return (
    <Subtitle2 as="h2" className={useStyles().title}>
      {children}
    </Subtitle2>
  );
}
