import { VERSION } from "../../../src/actions/version";
import { version } from "../../../package.json";

test("the version told in the workbook is that of the package", () => {
  expect(VERSION).toBe(version);
});
