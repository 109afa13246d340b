import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Read aloud when it changes. */
export function LiveRegion({ words }: { readonly words: string }) {
  return (
    <div className={useStyles().unseen} role="status" aria-live="polite">
      {words}
    </div>
  );
}
