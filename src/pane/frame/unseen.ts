import { makeStyles } from "@fluentui/react-components";

/** Heard by a screen reader, not seen. */
export const useUnseen = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
