/**
 * What is guessed of real tables. Expected are the meanings given by the data's own descriptions: UCI Statlog German Credit (A-codes, class 2 = bad),
 * UCI Online Shoppers (codes for browser, region and so on; -1 in two durations), UCI Wholesale customers (Channel and Region are codes), IBM Telco churn,
 * Chinook and Northwind sample databases, scikit-learn's breast cancer.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Cell, ColumnDescription, TableDescription } from "../../src/table/index";
import { joinTable, likelyIdColumn, type Table } from "../../src/table/index";
import { describeNow, must, tableOf } from "../unit/support/tables";

const FOLDER = process.env["SHARED_DATA"] ?? join(__dirname, "../../../shared/data");

function readTable(file: string): Table {
  const { data } = Papa.parse<string[]>(readFileSync(join(FOLDER, file), "utf8").trim());
  const [headers, ...rows] = data;
  return tableOf(
    headers!,
    rows.map((row) => row.map(toCell)),
  );
}

/** As Excel opens a CSV file: numbers and truth values as such, codes with leading zeros kept. */
function toCell(text: string): Cell {
  if (text === "") return null;
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return /^-?(0|[1-9]\d*)(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : text;
}

function withTable(
  file: string,
  title: string,
  run: (described: TableDescription, column: (name: string) => ColumnDescription) => void,
): void {
  const test = existsSync(join(FOLDER, file)) ? it : it.skip;
  test(`${title} (${file})`, () => {
    const { description } = describeNow(readTable(file));
    run(description, (name) => description.columns.find((column) => column.name === name)!);
  });
}

const named = ({ columns }: TableDescription, test: (column: ColumnDescription) => boolean): readonly string[] =>
  columns.filter(test).map(({ name }) => name);

describe("guesses on real tables", () => {
  withTable("telco_churn/Telco-Customer-Churn.csv", "telco", (described, column) => {
    expect(column("customerID").role).toBe("id");
    expect(column("Churn")).toMatchObject({ kind: "yesNo", role: "outcome", outcomeLevel: "Yes" });
    expect(column("SeniorCitizen")).toMatchObject({ kind: "yesNo", family: "demographic" });
    expect(column("TotalCharges")).toMatchObject({ role: "value", missing: 11 });
    expect(column("OnlineSecurity")).toMatchObject({ kind: "category", outcomeLevel: "Yes", family: "behavioural" });
    expect(named(described, ({ family }) => family === "demographic")).toEqual(["gender", "SeniorCitizen", "Partner", "Dependents"]);
    expect(named(described, ({ sentinels }) => sentinels.length > 0)).toEqual([]);
  });
  withTable("german_credit/german_credit.csv", "german credit", (described, column) => {
    expect(column("class")).toMatchObject({ role: "outcome", outcomeLevel: "2" });
    expect(column("installment_rate").kind).toBe("number");
    expect(column("job")).toMatchObject({ kind: "category", family: "demographic" });
    expect(named(described, ({ kind, role }) => kind === "number" && role === "segmentBy")).toEqual([
      "duration",
      "credit_amount",
      "installment_rate",
      "residence_since",
      "age",
      "existing_credits",
    ]);
    expect(described.problems.map(({ kind }) => kind)).not.toContain("correlated");
  });
  withTable("online_shoppers/online_shoppers_intention.csv", "online shoppers", (described, column) => {
    expect(column("Revenue")).toMatchObject({ kind: "yesNo", role: "outcome", outcomeLevel: "TRUE" });
    for (const code of ["OperatingSystems", "Browser", "Region", "TrafficType"]) {
      expect(column(code)).toMatchObject({ kind: "category", role: "describeWith" });
      expect(column(code).reason).toContain("codes");
    }
    expect(named(described, ({ sentinels }) => sentinels.includes("-1"))).toEqual(["Administrative_Duration", "ProductRelated_Duration"]);
    expect(column("BounceRates").reason).toContain("ExitRates (r = 0.91)");
  });
  withTable("wholesale_customers/Wholesale_customers_data.csv", "wholesale", (described, column) => {
    expect(named(described, ({ kind }) => kind === "category")).toEqual(["Channel", "Region"]);
    expect(column("Region").family).toBe("geographic");
    expect(column("Detergents_Paper")).toMatchObject({ role: "describeWith" });
    expect(named(described, ({ role }) => role === "segmentBy")).toEqual(["Fresh", "Milk", "Grocery", "Frozen", "Delicassen"]);
  });
  withTable("wholesale_customers/wholesale_customers_with_notes_block.csv", "wholesale with notes beside it", (described) => {
    expect(named(described, ({ role }) => role === "segmentBy")).toEqual(["Fresh", "Milk", "Grocery", "Frozen", "Delicassen"]);
  });
  withTable("chinook/customers.csv", "chinook", (described, column) => {
    expect(named(described, ({ personal }) => personal !== null)).toEqual([
      "FirstName",
      "LastName",
      "Company",
      "Address",
      "PostalCode",
      "Phone",
      "Fax",
      "Email",
    ]);
    expect(column("CustomerId").role).toBe("id");
    expect(column("SupportRepId").kind).toBe("category");
  });
  withTable("northwind/customers.csv", "northwind", (described, column) => {
    expect(column("customer_id").role).toBe("id");
    expect(column("contact_name").personal).toBe("name");
    expect(column("contact_title")).toMatchObject({ personal: null });
    expect(named(described, ({ role }) => role === "segmentBy")).not.toContain("city");
  });
  withTable("bench_sklearn/breast_cancer.csv", "breast cancer", (described, column) => {
    expect(column("mean_perimeter").reason).toContain("Goes with mean_area (r = 0.99)");
    expect(column("mean_area").role).toBe("segmentBy");
    expect(described.problems.filter(({ kind }) => kind === "correlated").length).toBeGreaterThan(0);
  });
  withTable("rfm_r/rfm_data_customer.csv", "rfm", (described, column) => {
    expect(column("most_recent_visit").kind).toBe("date");
    expect(column("customer_id").role).toBe("id");
    expect(named(described, ({ personal }) => personal !== null)).toEqual(["first_name", "last_name", "email"]);
  });
  const pair = ["chinook/customers.csv", "chinook/invoices.csv"];
  (pair.every((file) => existsSync(join(FOLDER, file))) ? it : it.skip)("invoices join customers by their id", () => {
    const [customers, invoices] = pair.map(readTable);
    const likely = must(likelyIdColumn(customers!, invoices!));
    expect(likely).toMatchObject({
      idColumn: "CustomerId",
      otherIdColumn: "CustomerId",
      matched: 59,
      unmatched: 0,
      extra: 0,
      doubled: 353,
    });
    const joined = must(joinTable(customers!, invoices!, { ...likely, sheetName: "Invoices" }));
    expect(describeNow(joined.table).description.columns.find(({ name }) => name === "Total")).toMatchObject({
      from: "Invoices",
      missing: 0,
    });
  });
});
