import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { manifestProblems, pngSize } from "./manifest-problems";

const BASE = "https://localhost:3000/";
const manifest = readFileSync("manifest.xml", "utf8");
const problems = (xml: string) => manifestProblems(xml, BASE, ".");

describe("the manifest", () => {
  test("has nothing wrong that a schema cannot see", () => {
    expect(problems(manifest)).toEqual([]);
  });

  test("asks for ExcelApi 1.9 and to read and write the document, no more", () => {
    expect(
      [...manifest.matchAll(/<(?:bt:)?Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => `${name!} ${version!}`),
    ).toEqual(["ExcelApi 1.9", "ExcelApi 1.9"]);
    expect(manifest).toContain("<Permissions>ReadWriteDocument</Permissions>");
  });

  test("opens the same pane from the Home tab and from a cell's context menu", () => {
    expect(manifest).toContain('<OfficeTab id="TabHome">');
    expect(manifest).toContain('<OfficeMenu id="ContextMenuCell">');
    expect(manifest.match(/<TaskpaneId>\w+<\/TaskpaneId>\s*<SourceLocation resid="Pane.Url" \/>/g)).toHaveLength(2);
  });

  test("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(manifest).toContain(`<Version>${version}</Version>`);
  });

  test.each([
    ['resid="Pane.Url"', 'resid="Nowhere.Url"', "resid Nowhere.Url points nowhere"],
    ["assets/icon-16.png", "assets/icon-20.png", `${BASE}assets/icon-20.png is not 16 pixels square`],
    [`${BASE}help.html`, "https://example.org/help.html", `https://example.org/help.html is not under ${BASE}`],
    ['Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.99"', "unknown requirement ExcelApi 1.99"],
    ["Customers", "C".repeat(126), `longer than 125: ${"C".repeat(126)}`],
    ['id="Segments.ContextButton"', 'id="Segments.Button"', "two controls share an id"],
    ['<bt:Image size="80" resid="Icon.80" />', "", "an icon lacks size 80"],
  ])("with %s as %s would be caught", (from, to, problem) => {
    expect(problems(manifest.replaceAll(from, to))).toContain(problem);
  });
});

describe("the icons", () => {
  test.each([16, 20, 24, 32, 40, 48, 64, 80, 128])("include one of %i pixels", (size) => {
    expect(pngSize(readFileSync(join("assets", `icon-${String(size)}.png`)))).toEqual({ width: size, height: size });
  });
});

/** Microsoft's schemas of the add-in-only manifest, kept outside the repository. */
const schemas = join(process.env["MANIFEST_XSD"] ?? join("..", "shared", "manifest-xsd"), "extended");

(existsSync(schemas) ? describe : describe.skip)("against Microsoft's schemas", () => {
  const validate = (xml: string) => {
    const files = readdirSync(schemas).map((fileName): XMLFileInfo => ({
      fileName,
      contents: readFileSync(join(schemas, fileName), "utf8"),
    }));
    const isMain = ({ fileName }: XMLFileInfo) => fileName === "OfficeAppManifestV1_1.xsd";
    return validateXML({
      xml: { fileName: "manifest.xml", contents: xml },
      schema: files.filter(isMain),
      preload: files.filter((file) => !isMain(file)),
    });
  };

  test("the manifest is valid", async () => {
    expect((await validate(manifest)).errors).toEqual([]);
  });

  test("elements out of order are not", async () => {
    const swapped = manifest
      .replace(/(<Permissions>.*<\/Permissions>)/, "")
      .replace("<Hosts>", "<Permissions>ReadWriteDocument</Permissions><Hosts>");
    expect((await validate(swapped)).valid).toBe(false);
  });
});
