import { bookOf } from "../office";
import { codeOf, hear, inExcel, member } from "./member";

const one = () =>
  bookOf({
    Data: [
      ["id", "spend"],
      ["a", 1],
    ],
    Other: [],
  });

member(
  "Workbook.names, NamedItemCollection.add, NamedItemCollection.addFormulaLocal, NamedItemCollection.getItem, NamedItemCollection.getItemOrNullObject, NamedItemCollection.getCount, NamedItem.name, NamedItem.formula, NamedItem.value, NamedItem.type, NamedItem.comment, NamedItem.visible, NamedItem.scope, NamedItem.delete, NamedItem.getRange, NamedItem.getRangeOrNullObject, Worksheet.names",
  async () => {
    await inExcel(one(), async (context, host) => {
      const { names, worksheets } = context.workbook;
      const range = names.add("customers", worksheets.getItem("Data").getRange("A1:B2"), "ours");
      const rate = names.add("rate", "=0.19");
      const local = names.addFormulaLocal("spot", "=Other!$C$3");
      const own = worksheets.getItem("Data").names.add("customers", "=1");
      range.visible = false;
      range.comment = "changed";
      [range, rate, local, own].forEach((each) => each.load("name,formula,value,type,comment,visible,scope"));
      const area = range.getRange().load("address");
      const nothing = rate.getRangeOrNullObject().load("address");
      const count = names.getCount();
      await context.sync();
      expect([range.formula, range.value, range.type, range.comment, range.visible, range.scope]).toEqual([
        "=Data!$A$1:$B$2",
        "Data!A1:B2",
        "Range",
        "changed",
        false,
        "Workbook",
      ]);
      expect([rate.value, rate.type, local.formula, local.type, own.value, own.scope]).toEqual([
        0.19,
        "Double",
        "=Other!$C$3",
        "Range",
        1,
        "Worksheet",
      ]);
      expect([area.address, nothing.isNullObject, count.value]).toEqual(["Data!A1:B2", true, 3]);
      expect(await codeOf(context, () => names.add("CUSTOMERS", "=1"))).toBe("ItemAlreadyExists");
      for (const wrong of ["A1", "two words", "1st", "R1C1", ""])
        expect(await codeOf(context, () => names.add(wrong, "=1"))).toBe("InvalidArgument");
      expect(await codeOf(context, () => rate.getRange().load("address"))).toBe("ItemNotFound");
      local.formula = "=Data!$B$1";
      local.load("value");
      await context.sync();
      expect(local.value).toBe("Data!B1");
      names.getItem("rate").delete();
      const gone = names.getItemOrNullObject("rate").load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(host.book.names.map((name) => name.name)).toEqual(["customers", "spot", "customers"]);
      expect(await codeOf(context, () => names.getItem("rate").load("name"))).toBe("ItemNotFound");
    });
  },
);

member(
  "Workbook.customXmlParts, CustomXmlPartCollection.add, CustomXmlPartCollection.getByNamespace, CustomXmlPartCollection.getItem, CustomXmlPartCollection.getItemOrNullObject, CustomXmlPartScopedCollection.getOnlyItemOrNullObject, CustomXmlPartScopedCollection.getOnlyItem, CustomXmlPartScopedCollection.getCount, CustomXmlPart.id, CustomXmlPart.namespaceUri, CustomXmlPart.getXml, CustomXmlPart.setXml, CustomXmlPart.delete",
  async () => {
    await inExcel(one(), async (context, host) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<?xml version="1.0"?><m:model xmlns:m="urn:ours"><a>1 &amp; 2</a></m:model>').load("id,namespaceUri");
      parts.add("<plain/>");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:ours");
      parts.getItem(part.id).setXml('<model xmlns="urn:ours" version="2"/>');
      const ours = parts.getByNamespace("urn:ours");
      ours.load("items/id");
      const count = ours.getCount();
      const xml = ours.getOnlyItem().getXml();
      const none = parts.getByNamespace("urn:other").getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect([ours.items.map((item) => item.id), count.value, xml.value, none.isNullObject]).toEqual([
        [part.id],
        1,
        '<model xmlns="urn:ours" version="2"/>',
        true,
      ]);
      for (const wrong of ["<a>", "<a/><b/>", "no xml", "<a x=1/>", "<a>&</a>"])
        expect(await codeOf(context, () => parts.add(wrong))).toBe("InvalidArgument");
      part.delete();
      const gone = parts.getItemOrNullObject(part.id).load("id");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(host.book.customXmlParts.map((each) => each.xml)).toEqual(["<plain/>"]);
      expect(await codeOf(context, () => parts.getItem(part.id).getXml())).toBe("ItemNotFound");
    });
  },
);

member(
  "Workbook.settings, SettingCollection.add, SettingCollection.getItem, SettingCollection.getItemOrNullObject, SettingCollection.getCount, Setting.key, Setting.value, Setting.delete",
  async () => {
    await inExcel(one(), async (context, host) => {
      const { settings } = context.workbook;
      settings.add("journal", { step: 1 });
      settings.add("journal", { step: 2 });
      const item = settings.getItem("journal").load("key,value");
      const none = settings.getItemOrNullObject("nothing").load("value");
      const count = settings.getCount();
      await context.sync();
      expect([item.key, item.value, none.isNullObject, count.value]).toEqual(["journal", { step: 2 }, true, 1]);
      expect(host.book.settings.get("journal")).toBe('{"step":2}');
      item.delete();
      await context.sync();
      expect(host.book.settings.size).toBe(0);
      expect(await codeOf(context, () => settings.getItem("journal").load("value"))).toBe("ItemNotFound");
    });
  },
);

member("Workbook.protection, WorkbookProtection.protected, WorkbookProtection.protect, WorkbookProtection.unprotect", async () => {
  await inExcel(one(), async (context, host) => {
    const { protection, worksheets } = context.workbook;
    protection.protect();
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    const sheet = worksheets.getItem("Data");
    for (const act of [
      () => worksheets.add("New"),
      () => sheet.delete(),
      () => (sheet.name = "New"),
      () => (sheet.visibility = "Hidden"),
      () => (sheet.position = 1),
    ]) {
      expect(await codeOf(context, act)).toBe("AccessDenied");
    }
    sheet.getRange("A1").values = [["cells stay open"]];
    protection.unprotect();
    worksheets.add("New");
    await context.sync();
    expect(host.book.sheets.map((each) => each.name)).toEqual(["Data", "Other", "New"]);
  });
});

member("Workbook.readOnly, Workbook.name, Workbook.isDirty", async () => {
  await inExcel(
    one(),
    async (context, host) => {
      const { workbook } = context;
      workbook.load("name,readOnly,isDirty");
      await context.sync();
      expect([workbook.name, workbook.readOnly, workbook.isDirty]).toEqual(["customers.xlsx", false, false]);
      workbook.worksheets.getItem("Data").getRange("A1").values = [["changed"]];
      await context.sync();
      workbook.load("isDirty");
      await context.sync();
      expect(workbook.isDirty).toBe(true);
      host.book.readOnly = true;
      workbook.load("readOnly");
      await context.sync();
      expect(workbook.readOnly).toBe(true);
      const sheet = workbook.worksheets.getItem("Data");
      const refused: (() => unknown)[] = [
        () => (sheet.getRange("A1").values = [["no"]]),
        () => workbook.worksheets.add("New"),
        () => workbook.customXmlParts.add("<a/>"),
        () => workbook.settings.add("a", 1),
        () => workbook.names.add("a_name", "=1"),
        () => sheet.tables.add("A1:B2", true),
      ];
      for (const act of refused) expect(await codeOf(context, act)).toBe("AccessDenied");
    },
    { fileName: "customers.xlsx" },
  );
});

member(
  "Workbook.application, Application.cultureInfo, CultureInfo.name, CultureInfo.numberFormat, CultureInfo.datetimeFormat, NumberFormatInfo.numberDecimalSeparator, NumberFormatInfo.numberGroupSeparator, DatetimeFormatInfo.shortDatePattern, DatetimeFormatInfo.dateSeparator, Application.decimalSeparator, Application.thousandsSeparator, Application.useSystemSeparators",
  async () => {
    await inExcel(
      one(),
      async (context) => {
        const { application } = context.workbook;
        application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
        const culture = application.cultureInfo.load(
          "name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator,datetimeFormat/shortDatePattern,datetimeFormat/dateSeparator",
        );
        await context.sync();
        expect([culture.name, culture.numberFormat.numberDecimalSeparator, culture.numberFormat.numberGroupSeparator]).toEqual([
          "de-DE",
          ",",
          ".",
        ]);
        expect([culture.datetimeFormat.shortDatePattern, culture.datetimeFormat.dateSeparator]).toEqual(["d.M.yyyy", "."]);
        expect([application.decimalSeparator, application.thousandsSeparator, application.useSystemSeparators]).toEqual([",", ".", true]);
      },
      { locale: "de-DE" },
    );
  },
);

member(
  "Application.calculationMode, Application.calculationState, Application.suspendApiCalculationUntilNextSync, Application.suspendScreenUpdatingUntilNextSync, Runtime.enableEvents",
  async () => {
    await inExcel(one(), async (context, host) => {
      const { application } = context.workbook;
      let changes = 0;
      context.workbook.worksheets.getItem("Data").onChanged.add(hear(() => changes++));
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = Excel.CalculationMode.manual;
      application.load("calculationMode,calculationState");
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [["silent"]];
      await context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual(["Manual", "Done"]);
      expect(host.faults.log).toContain("Application.suspendScreenUpdatingUntilNextSync");
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(changes).toBe(0);
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [["heard"]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(changes).toBe(1);
    });
  },
);
