import { RichError } from "../rules/rich-error";

/** Trouble on demand. The first that fits is met. */
export type Fault = {
  /** One of `Excel.ErrorCodes`, or the number of a transport failure such as 5004, which loses the whole request. */
  readonly error: string | number;
  /** Only when this member is used, e.g. `Range.values`. */
  readonly member?: string;
  /** At the n-th request or, with `unit: "call"`, the n-th use of a member, counted from 1 since the fault was planned. Default 1. */
  readonly at?: number;
  readonly unit?: "sync" | "call";
  /** Not once, but from then on. */
  readonly onwards?: boolean;
};

type Planned = { readonly fault: Fault; count: number };

/** The faults planned, and a count of what the client does. */
export class Faults {
  private planned: Planned[] = [];
  /** Members used, in order, as `Range.values`. */
  readonly log: string[] = [];
  syncs = 0;

  /** Plans a fault; the answer takes it back. */
  plan(fault: Fault): () => void {
    const planned = { fault, count: 0 };
    this.planned.push(planned);
    return () => void (this.planned = this.planned.filter((each) => each !== planned));
  }

  clear(): void {
    this.planned = [];
  }

  /** A request begins: the transport failure planned for it, or null. A Rich API error planned for it is met at its first use of a member. */
  sync(): number | null {
    this.syncs++;
    for (const planned of this.planned) {
      if (planned.fault.member !== undefined || planned.fault.unit === "call") continue;
      planned.count++;
      if (typeof planned.fault.error === "number" && this.isDue(planned)) return planned.fault.error;
    }
    return null;
  }

  /** A member is used: throws the Rich API error planned for it. */
  call(member: string): void {
    this.log.push(member);
    for (const planned of [...this.planned]) {
      const { fault } = planned;
      const bySync = fault.member === undefined && fault.unit !== "call";
      if (fault.member !== undefined && fault.member !== member) continue;
      if (!bySync) planned.count++;
      if (!this.isDue(planned)) continue;
      if (typeof fault.error === "number") throw new TransportFault(fault.error);
      throw new RichError(fault.error, `fault on demand at ${member}`);
    }
  }

  private isDue(planned: Planned): boolean {
    const at = planned.fault.at ?? 1;
    if (planned.fault.onwards) return planned.count >= at;
    if (planned.count !== at) return false;
    this.planned = this.planned.filter((each) => each !== planned);
    return true;
  }
}

/** The request is lost on its way: what it did so far stays done. */
export class TransportFault extends Error {
  constructor(readonly status: number) {
    super(`transport failure ${status}`);
  }
}
