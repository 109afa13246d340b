import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A long option must not make the field wider than the pane.
  box: { minWidth: 0, "> select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  field: { minWidth: 0 },
});

type Props<T extends string> = {
  /** Of the list itself, for a link that puts the focus there. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly title: string }[];
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
};

/** One of a few, by the platform's own list: works by touch, keyboard and screen reader alike. */
export function Choice<T extends string>({ id, label, hint, value, options, disabled = false, onChoose }: Props<T>) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={id === undefined ? label : { children: label, htmlFor: id }}
      {...(hint !== undefined && { hint })}
    >
      <Select
        {...(id !== undefined && { id })}
        className={styles.box}
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
