import { type Area, intersect, type Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { HostCollection, type HostObject } from "../protocol/host-object";
import { formatAddress, isEntireColumn, isEntireRow } from "../rules/a1";
import { invalidArgument, itemNotFound, orNull } from "../rules/rich-error";
import { followArea, type StructureChange } from "../rules/structure-change";
import { ExcelObject } from "./excel-object";
import { Range } from "./range";

class RangeCollection extends HostCollection {
  readonly typeName = "RangeCollection";

  constructor(private readonly ranges: readonly HostObject[]) {
    super();
  }

  $items(): readonly HostObject[] {
    return this.ranges;
  }

  $item(key: unknown): HostObject {
    const item = typeof key === "number" ? this.ranges[key] : undefined;
    if (!item) throw itemNotFound("range");
    return item;
  }

  getItemAt(index: unknown): HostObject {
    return this.$item(index);
  }

  getCount(): number {
    return this.ranges.length;
  }
}

/** Several areas of one sheet. */
export class RangeAreas extends ExcelObject {
  readonly typeName = "RangeAreas";

  constructor(
    excel: ExcelState,
    private readonly sheet: Sheet,
    private places: readonly Area[],
  ) {
    super(excel);
  }

  get $areas(): readonly Area[] {
    if (!this.excel.book.sheets.includes(this.sheet)) throw itemNotFound("the sheet was deleted");
    return this.places;
  }

  override $follow(change: StructureChange): void {
    this.places = this.places.flatMap((area) => followArea(area, this.sheet.id, change) ?? []);
  }

  get address(): string {
    return this.$areas.map((area) => formatAddress(this.sheet.name, area)).join(",");
  }

  get areaCount(): number {
    return this.$areas.length;
  }

  get cellCount(): number {
    return this.$areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }

  get isEntireColumn(): boolean {
    return this.$areas.every(isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.$areas.every(isEntireRow);
  }

  get areas(): HostObject {
    return new RangeCollection(this.$areas.map((area) => this.excel.objects.range(this.sheet, area)));
  }

  get worksheet(): HostObject {
    return this.excel.objects.worksheet(this.sheet);
  }

  get format(): HostObject {
    return this.excel.objects.rangeFormat(this.sheet, () => this.$areas);
  }

  getTables(fullyContained?: unknown): HostObject {
    return this.excel.objects.tables(this.sheet, this.$areas, fullyContained === true);
  }

  getIntersection(another?: unknown): HostObject {
    if (!(another instanceof Range)) throw invalidArgument("a range");
    const areas = this.$areas.flatMap((area) => (another.sheet === this.sheet ? (intersect(area, another.$area) ?? []) : []));
    if (areas.length === 0) throw itemNotFound("the ranges do not meet");
    return this.excel.objects.rangeAreas(this.sheet, areas);
  }

  getIntersectionOrNullObject(another?: unknown): HostObject | null {
    return orNull(() => this.getIntersection(another));
  }

  clear(applyTo?: unknown): void {
    for (const area of this.$areas) new Range(this.excel, this.sheet, area).clear(applyTo);
  }
}
