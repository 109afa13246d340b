import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SegmentSwatch } from "../charts/index";
import { nameTrouble } from "../state/index";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  swatch: { paddingTop: "2px" },
  field: { flexGrow: 1, minWidth: 0 },
  input: {
    fontSize: tokens.fontSizeBase300,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    width: "100%",
    "> input": { padding: 0 },
  },
});

type Props = { readonly number: number; readonly names: readonly string[]; readonly onRename: (name: string) => void };

/** Number, colour and name; the name is the person's to change, and goes wherever the segment is named. */
export function SegmentName({ number, names, onRename }: Props) {
  const styles = useStyles();
  const trouble = nameTrouble(names, number - 1);
  return (
    <div className={styles.row}>
      <span className={styles.swatch}>
        <SegmentSwatch number={number} />
      </span>
      <Field className={styles.field} validationState={trouble === null ? "none" : "error"} validationMessage={trouble}>
        <Input
          className={styles.input}
          aria-label={`Name of segment ${number}`}
          value={names[number - 1] ?? ""}
          onChange={(_, data) => onRename(data.value)}
        />
      </Field>
    </div>
  );
}
