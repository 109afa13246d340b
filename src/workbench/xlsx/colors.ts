import type { XmlElement } from "./xml";

/** Excel's palette of indexed colours 0–63 (ECMA-376 18.8.27). */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** Theme colours by the index that cells use: light 1, dark 1, light 2, dark 2, six accents, links. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = theme?.child("themeElements")?.child("clrScheme");
  const order = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
  return order.map((name) => {
    const color = scheme?.child(name)?.elements[0];
    return color?.get("lastClr") ?? color?.get("val") ?? (name === "lt1" ? "FFFFFF" : "000000");
  });
}

/** A colour element as `#RRGGBB`; null for automatic, absent and (for text) the theme's own dark 1. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | null {
  if (!element) return null;
  const rgb = element.get("rgb");
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  const tint = Number(element.get("tint") ?? 0);
  const themed = element.get("theme");
  if (themed === "1" && tint === 0) return null;
  const base = themed === undefined ? INDEXED[Number(element.get("indexed") ?? 64)] : theme[Number(themed)];
  return base === undefined ? null : tinted(base, tint);
}

/** Excel lightens (tint > 0) or darkens a colour by its HSL lightness (ECMA-376 18.8.19); hue and saturation stay. */
function tinted(hex: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = 1 - Math.abs(2 * lightness - 1);
  const scale = spread === 0 ? 0 : (1 - Math.abs(2 * target - 1)) / spread;
  const part = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, target + (value - lightness) * scale)) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${part(red)}${part(green)}${part(blue)}`.toUpperCase();
}
