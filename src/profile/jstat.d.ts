/** What we use of jStat, which has no types of its own. */
declare module "jstat" {
  type Distribution<Shape extends readonly number[]> = { cdf(x: number, ...shape: Shape): number };
  const jstat: {
    readonly chisquare: Distribution<[degrees: number]>;
    readonly centralF: Distribution<[above: number, below: number]>;
  };
  export default jstat;
}
