import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { chromiumPath, launch } from "../tests/end-to-end/chromium";

// `npm run icons` draws the mark at each size Office asks for: a customer within a ring of three segments.
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Blue, orange and green near Okabe and Ito's, safe for colour blindness and on a light or dark ribbon; shares of the ring. */
const SEGMENTS = [
  { color: "#1580c8", share: 0.44 },
  { color: "#e07b00", share: 0.32 },
  { color: "#009e73", share: 0.24 },
];
const CUSTOMER = "#1580c8";

type Point = { readonly x: number; readonly y: number };

/** Geometry in whole pixels where it decides sharpness; small sizes get a heavier ring, a wider gap and a plain dot for the customer. */
function mark(size: number): string {
  const middle = size / 2;
  const outer = middle - Math.round(size / 40);
  const width = Math.round(size * (size < 24 ? 0.21 : size < 40 ? 0.19 : 0.16));
  const inner = outer - width;
  const gap = 2 * Math.max(1, Math.round(size / 40)); // even, so that the upright gap covers whole pixels
  let turn = 0;
  const ring = SEGMENTS.map(({ color, share }) => {
    const path = arc(middle, inner, outer, turn, turn + share, gap);
    turn += share;
    return `<path d="${path}" fill="${color}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${ring.join("")}${customer(size, inner)}</svg>\n`;
}

/** A piece of the ring between two turns (0 at the top, clockwise), its ends cut parallel so that the gap is equally wide inside and outside. */
function arc(middle: number, inner: number, outer: number, from: number, to: number, gap: number): string {
  const at = (radius: number, turn: number, shift: number): Point => {
    const angle = turn * 2 * Math.PI + Math.asin((shift * gap) / 2 / radius);
    return { x: middle + radius * Math.sin(angle), y: middle - radius * Math.cos(angle) };
  };
  const [a, b, c, d] = [at(outer, from, 1), at(outer, to, -1), at(inner, to, -1), at(inner, from, 1)].map(
    ({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`,
  );
  const long = to - from > 0.5 ? 1 : 0;
  return `M${a} A${outer} ${outer} 0 ${long} 1 ${b} L${c} A${inner} ${inner} 0 ${long} 0 ${d}Z`;
}

function customer(size: number, inner: number): string {
  const middle = size / 2;
  if (size < 24) return `<circle cx="${middle}" cy="${middle}" r="${Math.round(inner * 0.5)}" fill="${CUSTOMER}"/>`;
  const head = inner * 0.33;
  const body = inner * 0.58;
  const top = middle - inner * 0.34;
  const shoulders = middle + inner * 0.62;
  return (
    `<circle cx="${middle}" cy="${top}" r="${head}" fill="${CUSTOMER}"/>` +
    `<path d="M${middle - body} ${shoulders} A${body} ${body} 0 0 1 ${middle + body} ${shoulders}Z" fill="${CUSTOMER}"/>`
  );
}

const browser = await launch(await chromiumPath());
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${mark(size)}`);
  await page.screenshot({ path: join(import.meta.dirname, `icon-${String(size)}.png`), omitBackground: true });
}
writeFileSync(join(import.meta.dirname, "icon.svg"), mark(128));
await browser.close();
