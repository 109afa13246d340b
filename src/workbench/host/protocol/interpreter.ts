import { invalidArgument, itemNotFound, notEmulated, RichError } from "../rules/rich-error";
import { TransportFault } from "./faults";
import { HostCollection, HostObject } from "./host-object";
import { membersOf } from "./members";
import { JSON_NAMING, loadTree, shape, WIRE_NAMING } from "./query";
import { ACTION, type Action, type ArgumentInfo, type ObjectPath, PATH, type Request, type Response } from "./wire";

/** What the interpreter asks of the host it serves. */
export type Desk = {
  readonly root: HostObject;
  /** A top-level object that is not the workbook, by its type name. */
  service(typeName: string): HostObject | null;
  readonly references: Map<string, HostObject>;
  newReference(): string;
  /** Called before each member is used, as `Range.values`; may throw the fault planned for it. */
  using(member: string): void;
  register(object: HostObject, event: string): void;
};

const HTTP_STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, AccessDenied: 403, ItemAlreadyExists: 409, Conflict: 409 };

/** One request of Office.js: its actions in order, each object path evaluated once, stopping at the first error; what was done stays done. */
export class Batch {
  /** The objects named so far, by path id; null is a null object. */
  readonly objects = new Map<number, HostObject | null>();
  private readonly referenced = new Map<HostObject, string>();
  private location = "";

  constructor(
    private readonly request: Request,
    private readonly desk: Desk,
  ) {}

  run(): Response {
    const response: Response = { Results: [], TraceIds: [] };
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.location = "";
        response.Results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      } catch (error) {
        if (error instanceof TransportFault) throw error;
        // Anything but a RichError is a mistake of the host: loud, but in the form the client understands.
        const { code, message } =
          error instanceof RichError ? error : { code: "GeneralException", message: `mistake in the emulated Excel: ${String(error)}` };
        response.Error = {
          Code: code,
          Message: message,
          Location: this.location,
          ActionIndex: index,
          HttpStatusCode: HTTP_STATUS[code] ?? 400,
        };
        return response;
      }
    }
    return response;
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return object && this.identity(object);
    if (object === null) {
      // The library itself tracks every range it is given, before it knows that there is none.
      if (action.ActionType === ACTION.query || action.Name === "_KeepReference") return null;
      throw new RichError("InvalidObjectPath", `The object is a null object: ${action.Name ?? ""} can't be used on it.`);
    }
    switch (action.ActionType) {
      case ACTION.query:
      case ACTION.queryAsJson: {
        const query = action.QueryInfo ?? {};
        const naming = action.ActionType === ACTION.query ? WIRE_NAMING : JSON_NAMING;
        const result = shape(object, loadTree(query), naming, (of, name) => this.read(of, name), query);
        const reference = this.referenced.get(object);
        return reference === undefined ? result : { _ReferenceId: reference, ...(result as object) };
      }
      case ACTION.method:
        return this.method(object, action.Name ?? "", this.args(action.ArgumentInfo));
      case ACTION.set: {
        const name = action.Name ?? "";
        const member = membersOf(object).get(name.toLowerCase());
        this.use(object, member?.name ?? name);
        if (!member?.set) throw notEmulated(`${object.typeName}.${name} (set)`);
        member.set(object, this.args(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw notEmulated(`action type ${action.ActionType}`);
    }
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new RichError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = this.evaluate(path);
    this.objects.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.desk.root;
      case PATH.nothing:
        return null;
      case PATH.service: {
        const service = this.desk.service(name);
        if (!service) throw notEmulated(name);
        return service;
      }
      case PATH.reference: {
        const object = this.desk.references.get(name);
        if (!object) throw itemNotFound(`no tracked object ${name}`);
        this.referenced.set(object, name);
        return object;
      }
      default:
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return this.expectObject(this.read(parent, name), parent, name);
      case PATH.indexer:
        this.use(parent, "getItem");
        if (!(parent instanceof HostCollection)) throw notEmulated(`${parent.typeName}[…]`);
        return parent.$item(this.args(path.ArgumentInfo)[0]);
      case PATH.method:
        return this.expectObject(this.method(parent, name, this.args(path.ArgumentInfo)), parent, name);
      default:
        throw notEmulated(`object path type ${path.ObjectPathType}`);
    }
  }

  private expectObject(value: unknown, parent: HostObject, name: string): HostObject | null {
    if (value === null || value instanceof HostObject) return value;
    throw notEmulated(`${parent.typeName}.${name} as an object`);
  }

  private identity(object: HostObject): unknown {
    const reference = this.referenced.get(object);
    const { Id, _Id } = object.$identity();
    const id = Id ?? _Id;
    return { ...(id !== undefined && { Id: id, _Id: id }), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  private use(object: HostObject, name: string): void {
    this.location = `${object.typeName}.${name}`;
    this.desk.using(this.location);
  }

  private read(object: HostObject, name: string): unknown {
    const member = membersOf(object).get(name.toLowerCase());
    this.use(object, member?.name ?? name);
    if (!member?.get) throw notEmulated(`${object.typeName}.${name}`);
    return member.get(object);
  }

  private method(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") {
      this.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.desk.references.delete(String(args[0]));
      return null;
    }
    const event = /^_(?:Un)?[Rr]egister(?:Event)?(\w+)$/.exec(name)?.[1];
    if (event !== undefined) {
      const known = event.replace(/Event$/, "");
      if (!object.$events().includes(known)) throw notEmulated(`${object.typeName}.${name}`);
      this.desk.register(object, known);
      return null;
    }
    const member = membersOf(object).get(name.toLowerCase());
    this.use(object, member?.name ?? name);
    if (!member?.call) throw notEmulated(`${object.typeName}.${name}`);
    return member.call(object, args);
  }

  private keep(object: HostObject): void {
    if (this.referenced.has(object)) return;
    const reference = this.desk.newReference();
    this.desk.references.set(reference, object);
    this.referenced.set(object, reference);
  }

  /** The arguments with objects in the place of their path ids; an omitted one, null on the wire, is undefined. */
  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, i) => this.argument(argument, ids[i]) ?? undefined);
  }

  private argument(argument: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.argumentObject(id);
    if (Array.isArray(argument) && Array.isArray(id)) return argument.map((item: unknown, i) => this.argument(item, id[i]));
    if (typeof argument === "object" && argument !== null && "_ObjectPathId" in argument)
      return this.argumentObject(Number(argument._ObjectPathId));
    return argument;
  }

  private argumentObject(id: number): HostObject {
    const object = this.object(id);
    if (object === null) throw invalidArgument("a null object as argument");
    return object;
  }
}
