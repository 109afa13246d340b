/** Names for added columns that no other column has: "Visits", or "Visits (Web)" where the customers have such a column, then "Visits (Web 2)". */
export function addedNames(names: readonly string[], added: readonly string[], sheetName: string): readonly string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return added.map((wanted) => {
    let name = wanted;
    for (let n = 1; taken.has(name.toLowerCase()); n++) name = `${wanted} (${sheetName}${n === 1 ? "" : ` ${n}`})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
