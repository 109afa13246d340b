import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { display: "flex", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground2 },
});

/** Worth knowing, but in nobody's way. */
export function PlanNotes({ notes }: { readonly notes: readonly string[] }) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Worth knowing">
      {notes.map((note) => (
        <li key={note} className={styles.note}>
          <InfoRegular className={styles.icon} />
          <Caption1>{note}</Caption1>
        </li>
      ))}
    </ul>
  );
}
