import { cycle, look, many } from "./columns";

const numbers = many(60, (i) => 3 + ((i * 7) % 59));

describe("families", () => {
  it.each([
    [
      "demographic",
      [
        "Age",
        "Gender",
        "Household income",
        "Alter",
        "Familienstand",
        "Âge",
        "Sexe",
        "Edad",
        "Ingresos del hogar",
        "Età",
        "Idade",
        "Leeftijd",
        "Company size",
      ],
    ],
    ["geographic", ["City", "Region", "Bundesland", "Pays", "País", "Provincia", "Cidade", "Woonplaats stad", "Sales territory"]],
    [
      "psychographic",
      [
        "Satisfaction",
        "Lifestyle",
        "Kundenzufriedenheit",
        "Einstellung zur Umwelt",
        "Confiance",
        "Actitud",
        "Soddisfazione",
        "Satisfação",
        "Tevredenheid",
      ],
    ],
    [
      "needs",
      [
        "Needs",
        "Importance of price",
        "Wichtigkeit Service",
        "Bedürfnis",
        "Attentes",
        "Necesidades",
        "Esigenze",
        "Necessidades",
        "Behoeften",
      ],
    ],
    [
      "behavioural",
      [
        "Total spend",
        "Orders",
        "Days since last visit",
        "Umsatz",
        "Bestellungen",
        "Achats",
        "Compras",
        "Acquisti",
        "Pedidos",
        "Aankopen",
        "Xyz",
      ],
    ],
  ])("%s", (family, headers) => {
    for (const header of headers) expect([header, look(header, numbers).column.family]).toEqual([header, family]);
  });
  it("have a reason, can be chosen, and the choice taken back", () => {
    expect(look("Age", numbers).column.familyReason).toBe("The header speaks of who customers are.");
    expect(look("Age", numbers, { families: { Age: "needs" } }).column).toMatchObject({
      family: "needs",
      familyReason: "The family you chose.",
    });
    expect(look("Age", numbers, { families: {} }).column.family).toBe("demographic");
  });
  it("are none for ids, persons, free text, constants and segments made before", () => {
    const names = cycle("Ann Lee", "Bea Fox", "Cid Orr");
    expect(
      look(
        "Customer ID",
        many(60, (i) => `k${i}`),
      ).column.family,
    ).toBeNull();
    expect(look("Customer name", names).column.family).toBeNull();
    expect(look("Notes", names).column.family).toBeNull();
    expect(look("Country", cycle("DE")).column.family).toBeNull();
    expect(look("Segment", cycle("A", "B"), { families: { Segment: "needs" } }).column.family).toBeNull();
  });
  it("an amount in square metres is no place, interest paid no opinion", () => {
    expect(
      look(
        "Area",
        many(60, (i) => i + 0.25),
      ).column,
    ).toMatchObject({ kind: "number", family: "behavioural", role: "segmentBy" });
    expect(look("Interest rate", numbers).column.family).toBe("behavioural");
  });
});

describe("segments made before", () => {
  it.each([
    ["Segment", ["Gold", "Blue"]],
    ["Customer segment", ["A", "B", "C"]],
    ["Kundensegment", ["A", "B", "C"]],
    ["Cluster ID", [1, 2, 3]],
    ["Segmento de cliente", ["A", "B"]],
    ["Group of customers", ["Cluster 1", "Cluster 2", "Cluster 3"]],
    ["Result", ["Champions", "At Risk", "Hibernating", "Loyal Customers"]],
    ["Result", ["High Grocery & Milk", "Low overall", "Near average"]],
  ])("%s %j", (name, values) => {
    const { column, problems } = look(name, cycle(...values));
    expect(column).toMatchObject({ previousSegments: true, role: "ignore", usable: true, kind: "category" });
    expect(problems.map(({ kind }) => kind)).toContain("previousSegments");
  });
  it.each([
    ["Region", ["North", "South"]],
    ["Market segment", ["Online", "Direct", "Groups"]],
    ["Risk", ["High risk", "Low risk"]],
    ["Status", ["New customers", "Lost", "Active"]],
  ])("not %s %j", (name, values) => {
    expect(look(name, cycle(...values)).column.previousSegments).toBe(false);
  });
});

describe("overruling", () => {
  it("a kind is taken, a level column's role follows, and a constant stays useless", () => {
    expect(look("Region", cycle(1, 2, 3), { kinds: { Region: "number" } }).column).toMatchObject({
      kind: "number",
      usable: true,
      reason: "The kind you chose.",
    });
    expect(look("Country", cycle("DE"), { kinds: { Country: "category" } }).column).toMatchObject({ usable: false, role: "ignore" });
    expect(look("Churned", cycle("Yes", "No"), { kinds: { Churned: "category" } }).column.role).toBe("outcome");
  });
  it("few names may be no persons; e-mails, phones and many names stay personal", () => {
    const choose = (name: string, cells: Parameters<typeof look>[1]) => look(name, cells, { kinds: { [name]: "category" } }).column;
    expect(choose("Contact", cycle("Ralph Lauren", "Hugo Boss", "Tommy Hilfiger"))).toMatchObject({ personal: null, usable: true });
    expect(
      choose(
        "Contact",
        many(60, (i) => `u${i}@example.com`),
      ),
    ).toMatchObject({ personal: "email", usable: false });
    expect(
      choose(
        "Phone",
        many(60, (i) => `+49 30 ${100000 + i}`),
      ),
    ).toMatchObject({ personal: "phone", usable: false });
  });
});
