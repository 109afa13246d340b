/** As long as a sheet's or a segment's name may be. */
const LONGEST = 31;

/** Names of at most 31 characters that differ in more than case: cut short, and numbered where they would be the same. Blank ones become "(blank)". */
export function uniqueNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base = name.trim() === "" ? "(blank)" : name.trim();
    let found = shortened(base, LONGEST);
    for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${shortened(base, LONGEST - 1 - String(n).length)} ${n}`;
    taken.add(found.toLowerCase());
    return found;
  });
}

function shortened(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}
