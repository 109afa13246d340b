/** What went wrong, in words for the person: what happened and what is unharmed, then what to do. Keyed on `code`, never on the message. */
export type Trouble = {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  /** Whether trying the same again can help. */
  readonly retry: boolean;
  /** For "Copy details": never holds cell values. */
  readonly details?: string;
};

/** Expected trouble is a value. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail<T = never>(trouble: Trouble): Outcome<T> {
  return { ok: false, trouble };
}
