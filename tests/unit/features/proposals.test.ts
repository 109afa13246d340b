import { OBJECTIVES, proposeChoices, type Objective } from "../../../src/features/index";
import { columnsOf, describeNow } from "../support/run";

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));

const SHOP = {
  "Customer ID": many(120, (i) => `C-${1000 + i}`),
  Age: many(120, (i) => 20 + ((i * 7) % 50)),
  City: many(120, (i) => ["Bonn", "Köln", "Trier", "Essen"][(i * 5) % 4]!),
  Orders: many(120, (i) => (i * 11) % 37),
  "Days since last order": many(120, (i) => (i * 13) % 301),
  Revenue: many(120, (i) => 10.25 * ((i * 17) % 83)),
  "Discount share": many(120, (i) => ((i * 3) % 61) / 100),
  "Average order": many(120, (i) => 20.5 + ((i * 19) % 71)),
  Churned: many(120, (i) => (i % 4 === 0 ? "yes" : "no")),
};
const table = describeNow(columnsOf(SHOP)).description;
const propose = (objective: Objective, without: readonly string[] = []) =>
  proposeChoices({ ...table, columns: table.columns.filter(({ name }) => !without.includes(name)) }, objective);
const bases = ({ columns }: ReturnType<typeof propose>): readonly string[] =>
  Object.keys(columns).filter((name) => columns[name]!.role === "segmentBy");

describe("what an objective proposes", () => {
  it.each(OBJECTIVES.map(({ objective }) => objective))(
    "%s: each column has a role and a reason, and judges never segment",
    (objective) => {
      const proposal = propose(objective);
      expect(Object.keys(proposal.columns)).toEqual(Object.keys(SHOP));
      for (const { reason } of Object.values(proposal.columns)) expect(reason.length).toBeGreaterThan(5);
      expect(proposal.columns["Customer ID"]!.role).toBe("id");
      expect(proposal.columns["Churned"]!.role).toBe("outcome");
      expect(proposal.outcomes).toEqual([{ column: "Churned", level: "yes" }]);
      expect(bases(proposal).length).toBeGreaterThanOrEqual(2);
      expect(proposal.method.reason).toMatch(/[.]$/);
    },
  );
  it("to retain: by what customers do; without an outcome it says what one would show", () => {
    expect(bases(propose("retain"))).toEqual(expect.arrayContaining(["Orders", "Days since last order"]));
    expect(bases(propose("retain"))).not.toContain("Age");
    expect(propose("retain").missing).toEqual([]);
    expect(propose("retain", ["Churned"]).missing).toEqual([expect.stringMatching(/who left/)]);
  });
  it("to grow value: revenue ranks segments and does not form them", () => {
    expect(propose("grow").columns["Revenue"]!.role).toBe("value");
    expect(bases(propose("grow"))).not.toContain("Revenue");
    expect(propose("grow", ["Revenue"]).missing).toEqual([expect.stringMatching(/worth/)]);
  });
  it("to price: by discounts and baskets", () => {
    expect([...bases(propose("price"))].sort()).toEqual(["Average order", "Discount share"]);
    expect(propose("price", ["Discount share"]).missing).toEqual([expect.stringMatching(/stays as it was/)]);
  });
  it("to find look-alikes: by what is known of prospects, too", () => {
    expect([...bases(propose("lookalikes"))].sort()).toEqual(["Age", "City"]);
  });
  it("to set service levels: tiers by value are offered as another method", () => {
    expect(propose("serve").alternative).toMatchObject({
      method: "rules",
      rules: [{ column: "Revenue", cut: { by: "quantiles", bands: 3 } }],
    });
    expect(propose("explore").alternative).toBeNull();
  });
  it("to develop products without any answers: the guesses stand, and a survey is advised", () => {
    expect(propose("develop").missing).toEqual([expect.stringMatching(/survey/)]);
    expect(bases(propose("develop"))).toEqual(bases(propose("explore")));
  });
});
