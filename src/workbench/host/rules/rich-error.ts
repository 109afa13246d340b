/** An error as Excel answers it; `code` is one of `Excel.ErrorCodes`. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "RichError";
  }
}

export const invalidArgument = (detail: string): RichError =>
  new RichError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${detail})`);

export const itemNotFound = (detail: string): RichError =>
  new RichError("ItemNotFound", `The requested resource doesn't exist. (${detail})`);

export const invalidOperation = (detail: string): RichError =>
  new RichError("InvalidOperation", `The operation attempted is invalid on the object. (${detail})`);

export const accessDenied = (detail: string): RichError =>
  new RichError("AccessDenied", `You cannot perform the requested operation. (${detail})`);

/** A gap in the emulated Excel: never to be mistaken for an answer. */
export const notEmulated = (member: string): RichError => new RichError("ApiNotFound", `not emulated: ${member}`);

/** Runs `find`; what Excel would not have found is null, as the `…OrNullObject` members have it. */
export function orNull<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof RichError && error.code === "ItemNotFound") return null;
    throw error;
  }
}
