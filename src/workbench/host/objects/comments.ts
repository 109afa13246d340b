import type { Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { HostCollection, type HostObject, type Identity } from "../protocol/host-object";
import { itemNotFound, orNull } from "../rules/rich-error";
import { ExcelObject } from "./excel-object";

class Comment extends ExcelObject {
  readonly typeName = "Comment";

  constructor(
    excel: ExcelState,
    private readonly sheet: Sheet,
    private readonly note: Sheet["notes"][number],
  ) {
    super(excel);
  }

  override $identity(): Identity {
    return { Id: this.id };
  }

  get id(): string {
    return `{${this.sheet.id}-${this.note.row}-${this.note.column}}`;
  }

  getLocation(): HostObject {
    return this.excel.objects.range(this.sheet, { row: this.note.row, column: this.note.column, rows: 1, columns: 1 });
  }
}

/** Where the sheet's comments stand; old-style notes are not among them, as in Excel, and the texts are not emulated. */
export class CommentCollection extends HostCollection {
  readonly typeName = "CommentCollection";

  constructor(
    private readonly excel: ExcelState,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  $items(): readonly Comment[] {
    return this.sheet.notes.filter((note) => note.threaded).map((note) => new Comment(this.excel, this.sheet, note));
  }

  $item(key: unknown): Comment {
    const found = this.$items().find((comment) => comment.id === key);
    if (!found) throw itemNotFound("comment");
    return found;
  }

  getItemOrNullObject(key: unknown): Comment | null {
    return orNull(() => this.$item(key));
  }

  getCount(): number {
    return this.$items().length;
  }
}
