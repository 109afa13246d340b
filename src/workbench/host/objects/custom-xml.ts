import type { CustomXmlPart as PartModel } from "../../book";
import type { ExcelState } from "../excel-state";
import { HostCollection, type Identity } from "../protocol/host-object";
import { invalidArgument, invalidOperation, itemNotFound, orNull } from "../rules/rich-error";
import { checkXml, rootNamespace } from "../rules/xml";
import { ExcelObject } from "./excel-object";

export class CustomXmlPart extends ExcelObject {
  readonly typeName = "CustomXmlPart";

  constructor(
    excel: ExcelState,
    private readonly part: PartModel,
  ) {
    super(excel);
  }

  override $identity(): Identity {
    return { Id: this.part.id };
  }

  get id(): string {
    return this.part.id;
  }

  get namespaceUri(): string {
    return rootNamespace(this.part.xml);
  }

  getXml(): string {
    return this.$part.xml;
  }

  setXml(xml: unknown): void {
    this.excel.assertWritable();
    this.$part.xml = checkXml(xml);
  }

  delete(): void {
    this.excel.assertWritable();
    const gone = this.$part;
    this.excel.book.customXmlParts = this.excel.book.customXmlParts.filter((part) => part !== gone);
  }

  private get $part(): PartModel {
    if (!this.excel.book.customXmlParts.includes(this.part)) throw itemNotFound("the custom XML part");
    return this.part;
  }
}

abstract class AnyParts extends HostCollection {
  constructor(protected readonly excel: ExcelState) {
    super();
  }

  abstract override $items(): readonly CustomXmlPart[];

  $item(key: unknown): CustomXmlPart {
    const found = this.$items().find((part) => part.id === key);
    if (!found) throw itemNotFound(`the custom XML part ${String(key)}`);
    return found;
  }

  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    return orNull(() => this.$item(id));
  }

  getCount(): number {
    return this.$items().length;
  }
}

export class CustomXmlPartCollection extends AnyParts {
  readonly typeName = "CustomXmlPartCollection";

  $items(): readonly CustomXmlPart[] {
    return this.excel.book.customXmlParts.map((part) => new CustomXmlPart(this.excel, part));
  }

  add(xml: unknown): CustomXmlPart {
    this.excel.assertWritable();
    const part: PartModel = { id: this.excel.newPartId(), xml: checkXml(xml) };
    this.excel.book.customXmlParts.push(part);
    return new CustomXmlPart(this.excel, part);
  }

  getByNamespace(namespaceUri: unknown): CustomXmlPartScopedCollection {
    if (typeof namespaceUri !== "string") throw invalidArgument("namespaceUri");
    return new CustomXmlPartScopedCollection(this.excel, namespaceUri);
  }
}

/** The parts of one namespace. */
class CustomXmlPartScopedCollection extends AnyParts {
  readonly typeName = "CustomXmlPartScopedCollection";

  constructor(
    excel: ExcelState,
    private readonly namespaceUri: string,
  ) {
    super(excel);
  }

  $items(): readonly CustomXmlPart[] {
    return this.excel.book.customXmlParts
      .filter((part) => rootNamespace(part.xml) === this.namespaceUri)
      .map((part) => new CustomXmlPart(this.excel, part));
  }

  getOnlyItem(): CustomXmlPart {
    const items = this.$items();
    if (items.length !== 1) throw invalidOperation(`there are ${items.length} parts`);
    return items[0]!;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.$items();
    return items.length === 1 ? items[0]! : null;
  }
}
