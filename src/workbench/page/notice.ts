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

  /** Says it, and waits until it can be read: the work that follows holds up the page. */
  async busy(sentence: string): Promise<void> {
    this.say(sentence);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }

  clear(): void {
    this.bar.hidden = true;
  }
}
