import type { DefinedName, Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { HostCollection, type HostObject, type Identity } from "../protocol/host-object";
import { formatArea, quoteSheetName } from "../rules/a1";
import { checkName, sameName } from "../rules/names";
import { invalidArgument, invalidOperation, itemNotFound, orNull, RichError } from "../rules/rich-error";
import { resolveArea } from "./addresses";
import { ExcelObject } from "./excel-object";
import { Range } from "./range";

function formulaOf(excel: ExcelState, name: DefinedName): string {
  if (name.reference.type === "formula") return name.reference.formula;
  const sheet = excel.sheetById(name.reference.sheetId);
  if (!sheet || !name.reference.area) return "=#REF!";
  return `=${quoteSheetName(sheet.name)}!${formatArea(name.reference.area, true)}`;
}

/** A formula that is nothing but a place, such as `='Our (new) list'!$A$1:$B$2`, stands for that place. */
function referenceOf(excel: ExcelState, formula: unknown): DefinedName["reference"] {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula.length < 2)
    throw invalidArgument("a name's formula begins with =");
  const isPlace = /^=('([^']|'')+'|[^'+*/(),!]+)![$A-Z0-9:]+$/i.test(formula);
  const place = isPlace ? orNull(() => resolveArea(excel, null, formula.slice(1))) : null;
  return place ? { type: "range", sheetId: place.sheet.id, area: place.area } : { type: "formula", formula };
}

export class NamedItem extends ExcelObject {
  readonly typeName = "NamedItem";

  constructor(
    excel: ExcelState,
    private readonly item: DefinedName,
  ) {
    super(excel);
  }

  override $identity(): Identity {
    return { _Id: this.item.name };
  }

  get name(): string {
    return this.item.name;
  }

  get type(): string {
    if (this.item.reference.type === "range") return formulaOf(this.excel, this.item) === "=#REF!" ? "Error" : "Range";
    const body = this.item.reference.formula.slice(1);
    if (/^-?\d+$/.test(body)) return "Integer";
    if (/^-?\d*\.\d+$/.test(body)) return "Double";
    return /^(TRUE|FALSE)$/i.test(body) ? "Boolean" : "String";
  }

  get value(): unknown {
    const formula = formulaOf(this.excel, this.item);
    if (formula === "=#REF!") return "#REF!";
    const body = formula.slice(1);
    if (this.type === "Range") return body.replaceAll("$", "");
    if (this.type === "Integer" || this.type === "Double") return Number(body);
    return this.type === "Boolean"
      ? body.toUpperCase() === "TRUE"
      : body.replace(/^"(.*)"$/s, (_, text: string) => text.replaceAll('""', '"'));
  }

  get formula(): string {
    return formulaOf(this.excel, this.item);
  }

  set formula(formula: unknown) {
    this.excel.assertWritable();
    this.item.reference = referenceOf(this.excel, formula);
  }

  get visible(): boolean {
    return this.item.visible;
  }

  set visible(visible: unknown) {
    this.excel.assertWritable();
    if (typeof visible !== "boolean") throw invalidArgument("visible is true or false");
    this.item.visible = visible;
  }

  get comment(): string {
    return this.item.comment;
  }

  set comment(comment: unknown) {
    this.excel.assertWritable();
    if (typeof comment !== "string") throw invalidArgument("a comment is a text");
    this.item.comment = comment;
  }

  get scope(): string {
    return this.item.sheetId === null ? "Workbook" : "Worksheet";
  }

  get worksheet(): HostObject {
    const sheet = this.item.sheetId === null ? undefined : this.excel.sheetById(this.item.sheetId);
    if (!sheet) throw invalidOperation("the name belongs to the workbook");
    return this.excel.objects.worksheet(sheet);
  }

  get worksheetOrNullObject(): HostObject | null {
    const sheet = this.item.sheetId === null ? undefined : this.excel.sheetById(this.item.sheetId);
    return sheet ? this.excel.objects.worksheet(sheet) : null;
  }

  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound(`${this.item.name} is not a range`);
    return range;
  }

  getRangeOrNullObject(): HostObject | null {
    const { reference } = this.item;
    const sheet = reference.type === "range" ? this.excel.sheetById(reference.sheetId) : undefined;
    return sheet && reference.type === "range" && reference.area ? this.excel.objects.range(sheet, reference.area) : null;
  }

  delete(): void {
    this.excel.assertWritable();
    this.excel.book.names = this.excel.book.names.filter((name) => name !== this.item);
    this.excel.changes.push({ type: "structure", sheetId: null });
  }
}

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection {
  readonly typeName = "NamedItemCollection";

  constructor(
    private readonly excel: ExcelState,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  $items(): readonly NamedItem[] {
    return this.$names().map((name) => new NamedItem(this.excel, name));
  }

  $item(key: unknown): NamedItem {
    const found = this.$names().find((name) => typeof key === "string" && sameName(name.name, key));
    if (!found) throw itemNotFound(`the name ${String(key)}`);
    return new NamedItem(this.excel, found);
  }

  getItemOrNullObject(key: unknown): NamedItem | null {
    return orNull(() => this.$item(key));
  }

  getCount(): number {
    return this.$names().length;
  }

  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    if (reference instanceof Range) return this.$put(name, { type: "range", sheetId: reference.sheet.id, area: reference.$area }, comment);
    if (typeof reference === "number") return this.$put(name, { type: "formula", formula: `=${reference}` }, comment);
    return this.addFormulaLocal(name, reference, comment);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    return this.$put(name, referenceOf(this.excel, formula), comment);
  }

  private $names(): DefinedName[] {
    return this.excel.book.names.filter((name) => name.sheetId === (this.sheet?.id ?? null));
  }

  private $put(name: unknown, reference: DefinedName["reference"], comment: unknown): NamedItem {
    this.excel.assertWritable();
    const checked = checkName(name);
    if (this.$names().some((other) => sameName(other.name, checked)))
      throw new RichError("ItemAlreadyExists", `The resource being created already exists. (the name ${checked})`);
    if (this.excel.book.sheets.some((sheet) => sheet.tables.some((table) => sameName(table.name, checked))))
      throw invalidArgument(`${checked} is the name of a table`);
    const item: DefinedName = {
      name: checked,
      reference,
      visible: true,
      comment: typeof comment === "string" ? comment : "",
      sheetId: this.sheet?.id ?? null,
    };
    this.excel.book.names.push(item);
    this.excel.changes.push({ type: "structure", sheetId: null });
    return new NamedItem(this.excel, item);
  }
}
