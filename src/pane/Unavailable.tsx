/** Instead of the pane, where it cannot work: why, and what to do. */
export function Unavailable({ why, advice }: { readonly why: string; readonly advice: string }) {
  return (
    <main style={{ padding: "16px", fontFamily: "'Segoe UI', system-ui, sans-serif" }}>
      <h1 style={{ fontSize: "20px", marginTop: 0 }}>Customer segments</h1>
      <p>{why}</p>
      <p>{advice}</p>
    </main>
  );
}
