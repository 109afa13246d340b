import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnDescription, Family, Kind, TableDescription } from "../../table/index";
import { Choice } from "../frame/index";
import { kindOf, outcomeLevelOf, type Pane, proposalFor } from "../state/index";
import { columnNumbers } from "../words/column-numbers";
import { families } from "./families";
import type { groupTitles } from "./group-titles";
import { kinds } from "./kinds";
import { lookAnew, overruled } from "./look-anew";
import { SentinelSwitch } from "./SentinelSwitch";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
});

const kindOptions = (Object.keys(kinds) as Kind[]).map((value) => ({ value, title: kinds[value].title }));
const familyOptions = (Object.keys(families) as Family[]).map((value) => ({
  value,
  title: `${families[value].title} (${families[value].term})`,
}));
/** Offered where we were overruled. */
const guess = { value: "" as const, title: "Take our guess again" };

type Props = {
  readonly id: string;
  readonly pane: Pane;
  readonly table: TableDescription;
  readonly column: ColumnDescription;
  readonly role: keyof typeof groupTitles;
};

/** A column's numbers, and what we take it for, with the reason and the way to correct it. */
export function ColumnDetails({ id, pane, table, column, role }: Props) {
  const { choices } = pane.state;
  const { name, family, levels } = column;
  const proposed = proposalFor(table, choices).columns[name];
  const chooseKind = (kind: Kind | "") => lookAnew(pane, { ...choices, kinds: overruled(choices.kinds, name, kind === "" ? null : kind) });
  const chooseFamily = (chosen: Family | "") =>
    lookAnew(pane, { ...choices, families: overruled(choices.families, name, chosen === "" ? null : chosen) });
  return (
    <div id={id} className={useStyles().details}>
      <Caption1>{columnNumbers(column)}</Caption1>
      {proposed && proposed.role === role && proposed.role !== column.role && !(name in choices.roles) && (
        <Caption1>{proposed.reason}</Caption1>
      )}
      {role === "outcome" && (
        <Choice
          label={`Counts as happened in ${name}`}
          value={outcomeLevelOf(column, choices) ?? ""}
          options={levels.map(({ level }) => ({ value: level, title: level }))}
          onChoose={(level) => pane.choose({ ...choices, outcomeLevels: { ...choices.outcomeLevels, [name]: level } })}
        />
      )}
      <Choice
        label={`Kind of ${name}`}
        hint={column.reason}
        value={kindOf(column, choices)}
        options={name in choices.kinds ? [guess, ...kindOptions] : kindOptions}
        onChoose={chooseKind}
      />
      {family !== null && (
        <Choice
          label={`Family of ${name}`}
          hint={column.familyReason}
          value={choices.families[name] ?? family}
          options={name in choices.families ? [guess, ...familyOptions] : familyOptions}
          onChoose={chooseFamily}
        />
      )}
      <SentinelSwitch pane={pane} table={table} column={column} />
    </div>
  );
}
