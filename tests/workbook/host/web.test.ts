import { bookOf } from "../office";
import { hear, inExcel, member } from "./member";

member("Worksheet.onNameChanged, WorksheetCollection.onNameChanged", async () => {
  await inExcel(
    bookOf({ Data: [["id"]] }),
    async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const heard: unknown[] = [];
      sheet.onNameChanged.add(hear((event) => heard.push([event.nameBefore, event.nameAfter])));
      context.workbook.worksheets.onNameChanged.add(hear((event) => heard.push(event.nameAfter)));
      await context.sync();
      sheet.name = "Customers";
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toEqual(expect.arrayContaining([["Data", "Customers"], "Customers"]));
    },
    { profile: "web" },
  );
});
