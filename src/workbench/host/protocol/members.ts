import { HostObject } from "./host-object";

export type Member = {
  readonly name: string;
  readonly get?: (object: HostObject) => unknown;
  readonly set?: (object: HostObject, value: unknown) => void;
  readonly call?: (object: HostObject, args: readonly unknown[]) => unknown;
};

const known = new WeakMap<object, ReadonlyMap<string, Member>>();

function membersOfPrototype(prototype: object): ReadonlyMap<string, Member> {
  const found = known.get(prototype);
  if (found) return found;
  const members = new Map<string, Member>();
  for (let proto = prototype; proto !== HostObject.prototype; proto = Object.getPrototypeOf(proto) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(proto))) {
      if (name === "constructor" || name.startsWith("$") || members.has(name.toLowerCase())) continue;
      const { get, set, value } = descriptor as { get?: () => unknown; set?: (v: unknown) => void; value?: unknown };
      members.set(name.toLowerCase(), {
        name,
        ...(get && { get: (object: HostObject) => Reflect.apply(get, object, []) }),
        ...(set && { set: (object: HostObject, v: unknown) => Reflect.apply(set, object, [v]) }),
        ...(typeof value === "function" && {
          call: (object: HostObject, args: readonly unknown[]) => Reflect.apply(value, object, args) as unknown,
        }),
      });
    }
  }
  known.set(prototype, members);
  return members;
}

/** What a client may use of the object, by lower-case name (the wire writes Pascal case, with exceptions). */
export function membersOf(object: HostObject): ReadonlyMap<string, Member> {
  return membersOfPrototype(Object.getPrototypeOf(object) as object);
}
