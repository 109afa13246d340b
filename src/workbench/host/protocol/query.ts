import { notEmulated } from "../rules/rich-error";
import { HostCollection, HostObject } from "./host-object";
import { membersOf } from "./members";
import type { QueryInfo } from "./wire";

/** The paths of a load as a tree; a node without children asks for all scalars. */
export type LoadTree = Map<string, LoadTree>;

export function loadTree(query: QueryInfo): LoadTree {
  const tree: LoadTree = new Map<string, LoadTree>();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = tree;
    for (const part of path.split("/")) {
      if (part === "" || part.toLowerCase() === "items") continue;
      let next = node.get(part.toLowerCase());
      if (!next) node.set(part.toLowerCase(), (next = new Map<string, LoadTree>()));
      node = next;
    }
  }
  return tree;
}

export type Naming = { readonly key: (name: string) => string; readonly items: string; readonly withIdentity: boolean };

/** As `load` wants its answer: Pascal case, `_Items`, ids to find the objects again. */
export const WIRE_NAMING: Naming = { key: (name) => name.charAt(0).toUpperCase() + name.slice(1), items: "_Items", withIdentity: true };
/** As `retrieve` wants its answer. */
export const JSON_NAMING: Naming = { key: (name) => name, items: "items", withIdentity: false };

export type Read = (object: HostObject, name: string) => unknown;

/** The answer to a load of `tree` on `object`; `read` gets one property, so that faults and counters see each. */
export function shape(object: HostObject, tree: LoadTree, naming: Naming, read: Read, page?: QueryInfo): unknown {
  return object instanceof HostCollection ? shapeCollection(object, tree, naming, read, page) : shapeObject(object, tree, naming, read);
}

function shapeCollection(collection: HostCollection, tree: LoadTree, naming: Naming, read: Read, page?: QueryInfo): unknown {
  const result: Record<string, unknown> = {};
  const own = [...tree.keys()].filter((name) => membersOf(collection).get(name)?.get !== undefined);
  for (const name of own) result[naming.key(membersOf(collection).get(name)!.name)] = read(collection, name);
  if (own.length > 0 && own.length === tree.size) return result;
  const forItems: LoadTree = new Map([...tree].filter(([name]) => !own.includes(name)));
  const from = page?.Skip ?? 0;
  const items = collection.$items().slice(from, page?.Top === undefined ? undefined : from + page.Top);
  result[naming.items] = items.map((item) => shapeObject(item, forItems, naming, read));
  return result;
}

function shapeObject(object: HostObject, tree: LoadTree, naming: Naming, read: Read): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (naming.withIdentity) {
    const { _Id, Id, _ReferenceId } = object.$identity();
    // `Id` is left out: reading `id` without loading it must fail, as we expect of Excel.
    if ((_Id ?? Id) !== undefined) result["_Id"] = _Id ?? Id;
    if (_ReferenceId !== undefined) result["_ReferenceId"] = _ReferenceId;
  }
  const members = membersOf(object);
  const all = tree.size === 0 || tree.has("*");
  if (all) {
    for (const [key, member] of members) {
      if (!member.get || tree.has(key)) continue;
      const value = read(object, key);
      if (!(value instanceof HostObject)) result[naming.key(member.name)] = value;
    }
  }
  for (const [name, below] of tree) {
    if (name === "*") continue;
    const member = members.get(name);
    if (!member?.get) throw notEmulated(`${object.typeName}.${name}`);
    const value = read(object, name);
    result[naming.key(member.name)] = value instanceof HostObject ? shape(value, below, naming, read) : value;
  }
  return result;
}
