/** The day and a 32-bit FNV-1a hash of the text, e.g. "2026-11-22-9f3a01bc". Not for secrets: only to tell models apart. */
export function stampOf(today: string, text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${today}-${(hash >>> 0).toString(16).padStart(8, "0")}`;
}
