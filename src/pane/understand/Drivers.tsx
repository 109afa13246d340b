import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Driver } from "../../profile/index";
import { DriverBar, useSegmentColors } from "../charts/index";
import { DriverTable } from "./DriverTable";

const SHOWN = 3;

const useStyles = makeStyles({
  title: { margin: 0, display: "block" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type Props = {
  /** Columns that formed a segment are not findings: they stand apart from those that were tested. */
  readonly title: string;
  readonly drivers: readonly Driver[];
  readonly number: number;
  readonly largest: number;
  readonly asTable: boolean;
};

/** What sets a segment apart, strongest first. */
export function Drivers({ title, drivers, number, largest, asTable }: Props) {
  const styles = useStyles();
  const colors = useSegmentColors();
  const shown = drivers.slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <section>
      <Caption1Strong as="h3" className={styles.title}>
        {title}
      </Caption1Strong>
      {asTable ? (
        <DriverTable drivers={shown} title={title} />
      ) : (
        <ul className={styles.list}>
          {shown.map((driver) => (
            <li key={driver.words}>
              <Caption1 block>{driver.words}</Caption1>
              <DriverBar effect={driver.effect} largest={largest} color={colors.fill(number)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
