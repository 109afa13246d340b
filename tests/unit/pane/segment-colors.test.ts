import { luminance } from "../../../src/pane/luminance";
import { segmentColors } from "../../../src/pane/segment-colors";
import { themeOf } from "../../../src/pane/theme-of";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (m: Matrix, [x, y, z]: Triple): Triple => [
  m[0][0] * x + m[0][1] * y + m[0][2] * z,
  m[1][0] * x + m[1][1] * y + m[1][2] * z,
  m[2][0] * x + m[2][1] * y + m[2][2] * z,
];

/** Severity 1 in linear RGB: Machado, Oliveira and Fernandes 2009, table 1. */
const sight: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Triple {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return [r!, g!, b!];
}

/** Oklab (Ottosson 2020), where equal distances look about equally different. */
function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map((c) => Math.cbrt(Math.max(0, c))) as unknown as Triple,
  );
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const numbers = Array.from({ length: 12 }, (_, i) => i + 1);

describe.each([
  ["light", "#ffffff"],
  ["dark", "#292929"],
] as const)("on the %s theme", (theme, background) => {
  const colors = segmentColors[theme];

  test("every colour stands out from the background and lets its number be read", () => {
    for (const number of numbers) {
      const fill = luminance(colors.fill(number));
      expect(contrast(fill, luminance(background))).toBeGreaterThanOrEqual(3);
      expect(contrast(fill, luminance(colors.text(number)))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.keys(sight))("any two differ with %s sight", (kind) => {
    const seen = numbers.map((number) => oklab(times(sight[kind]!, linear(colors.fill(number)))));
    const distances = seen.flatMap((a, i) => seen.slice(0, i).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])));
    expect(Math.min(...distances)).toBeGreaterThan(kind === "tritanopia" ? 0.045 : 0.058);
  });
});

test("the theme follows Office, then the browser", () => {
  expect(themeOf({ isDarkTheme: true }, false)).toBe("dark");
  expect(themeOf({ isDarkTheme: false, bodyBackgroundColor: "#000000" }, true)).toBe("light");
  expect(themeOf({ bodyBackgroundColor: "#262626" }, false)).toBe("dark");
  expect(themeOf({ bodyBackgroundColor: "#F3F3F3" }, true)).toBe("light");
  expect(themeOf(undefined, true)).toBe("dark");
  expect(themeOf({ bodyBackgroundColor: "black" }, false)).toBe("light");
});
