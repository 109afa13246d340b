import { cutPoints } from "../../../src/pane/segments/cut-points";

test.each([
  ["25; 40; 60", [25, 40, 60]],
  ["60 25 40 40", [25, 40, 60]],
  ["25,40,60", [25, 40, 60]],
  ["25, 40, 60", [25, 40, 60]],
  ["1,5; 2.5", [1.5, 2.5]],
  ["1,5", [1.5]],
  ["-3", [-3]],
  ["", null],
  ["25; forty", null],
  ["1e9", null],
])("%j are the points %j", (text, points) => {
  expect(cutPoints(text)).toEqual(points);
});
