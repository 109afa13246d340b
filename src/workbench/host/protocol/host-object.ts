import type { StructureChange } from "../rules/structure-change";

/** What the client needs to find an object again in a later request. */
export type Identity = { Id?: string | number; _Id?: string | number; _ReferenceId?: string };

/**
 * An object the client can name. Getters, setters and methods of its class, under their public camelCase names, are what the client may use;
 * names that begin with `$` and own fields are ours alone.
 */
export abstract class HostObject {
  abstract readonly typeName: string;

  $identity(): Identity {
    return {};
  }

  /** The events a client may register for, by the name after `_Register`. */
  $events(): readonly string[] {
    return [];
  }

  /** Cells were inserted or deleted, or a sheet was: objects that stand for cells move along. */
  $follow?(change: StructureChange): void;
}

/** A collection: its items are loaded by `load`, and found one by one by key. */
export abstract class HostCollection extends HostObject {
  abstract $items(): readonly HostObject[];
  abstract $item(key: unknown): HostObject;
}
