import { learnPreparation, proposeChoices } from "../../src/features/index";
import { describeNow, finish, tableOf } from "../unit/support/run";
import { withShared } from "./shared-data";

const SERVICES = ["DeviceProtection", "OnlineBackup", "OnlineSecurity", "StreamingMovies", "StreamingTV", "TechSupport"];

describe("telco churn as recommended", () => {
  withShared("telco_churn/Telco-Customer-Churn.csv", "the seven ways to say that there is no internet count once", ({ headers, rows }) => {
    const { columns } = describeNow(tableOf(headers, rows));
    const bases = columns.filter(({ name }) => [...SERVICES, "InternetService", "tenure"].includes(name));
    const asked = { preparation: "recommended", missing: "fill", today: "2026-11-22", weights: {}, without: {} } as const;
    const { preparation, problems } = finish(learnPreparation(bases, asked));
    const levels = preparation.columns.flatMap((part) => (part.form === "levels" ? [part] : []));
    const none = levels.flatMap((part) =>
      part.levels.filter((level) => level === "No internet service" || (part.column === "InternetService" && level === "No")),
    );
    expect(none).toHaveLength(1);
    expect(levels.flatMap(({ elsewhere }) => elsewhere)).toHaveLength(6);
    expect(problems).toContainEqual(expect.objectContaining({ kind: "sameAsOther", count: 6 }));
  });
  withShared("telco_churn/Telco-Customer-Churn.csv", "to retain customers, churn judges and the customer id names", ({ headers, rows }) => {
    const { description } = describeNow(tableOf(headers, rows));
    const { columns, outcomes } = proposeChoices(description, "retain");
    expect(outcomes).toEqual([{ column: "Churn", level: "Yes" }]);
    expect([columns["customerID"]!.role, columns["Churn"]!.role, columns["tenure"]!.role]).toEqual(["id", "outcome", "segmentBy"]);
  });
});
