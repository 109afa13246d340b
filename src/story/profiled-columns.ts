import type { ChosenColumns } from "../features/index";
import type { ProfiledColumn } from "../profile/index";
import type { Column, Role } from "../table/index";
import { only } from "./rows";

/** Every column that says something about the segments, once, for the customers that take part. `formed` are the names of those that made them. */
export function profiledColumns(
  { bases, value, descriptors, outcomes, rules, existing, echoes }: ChosenColumns,
  formed: ReadonlySet<string>,
  customers: Int32Array,
): readonly ProfiledColumn[] {
  const known = new Map<string, { readonly column: Column; readonly role: Role }>();
  const add = (columns: readonly Column[], role: Role): void => {
    for (const column of columns) if (!known.has(column.name)) known.set(column.name, { column, role });
  };
  add(value === null ? [] : [value], "value");
  add(
    outcomes.map(({ column }) => column),
    "outcome",
  );
  add([...bases, ...rules.map(({ column }) => column)], "segmentBy");
  add(descriptors, "describeWith");
  const told = [...known.values()].filter(({ column }) => column.name !== existing?.name);
  return told.map(({ column, role }) => {
    const used = formed.has(column.name);
    const tested = !used && !(echoes.has(column.name) && bases.some(({ name }) => formed.has(name)));
    return { column: only([column], customers)[0]!, role: role === "segmentBy" && !used ? "describeWith" : role, used, tested };
  });
}
