/** What the tests use of ml-cart, which has no types of its own. */
declare module "ml-cart" {
  export class DecisionTreeClassifier {
    constructor(options: { readonly maxDepth: number });
    train(rows: readonly (readonly number[])[], classes: readonly number[]): void;
    predict(rows: readonly (readonly number[])[]): number[];
  }
}
