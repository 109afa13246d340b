/**
 * "25; 40; 60" → [25, 40, 60]: ascending, each once. Null where something is no number. Points are set apart by semicolons or blanks, and by commas unless a comma
 * is all that could be meant as a decimal sign: "1,5" is one and a half, "25,40,60" are three.
 */
export function cutPoints(text: string): readonly number[] | null {
  const parts = text.trim().split(/[;\s]+/);
  const commas = parts.length === 1 && (parts[0]!.match(/,/g)?.length ?? 0) > 1;
  const numbers = (commas ? parts[0]!.split(",") : parts.map((part) => part.replace(/,$/, ""))).map((part) =>
    /^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/.test(part) ? Number(part.replace(",", ".")) : NaN,
  );
  if (numbers.some((number) => !Number.isFinite(number))) return null;
  return [...new Set(numbers)].sort((a, b) => a - b);
}
