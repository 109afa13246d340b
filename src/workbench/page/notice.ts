/** The bar under the header: one sentence at a time. */
export class Notice {
  constructor(private readonly bar: HTMLElement) {
    bar.querySelector("button")?.addEventListener("click", () => this.clear());
  }

  say(sentence: string): void {
    const text = this.bar.querySelector("span");
    if (text) text.textContent = sentence;
    this.bar.hidden = false;
  }

  clear(): void {
    this.bar.hidden = true;
  }
}
