// A command on its way through the intake, and what is decided about it.
import type { Order, OrderCommand, OrderEvent, Reference, Rejection } from "../../shared/domain/index.ts";
import type { CommandResult, Person } from "../../shared/protocol/index.ts";

export interface Entry {
  readonly command: OrderCommand;
  readonly signature: string | null;
  /** Hub time of the receipt, ms. */
  readonly receivedAt: number;
  readonly person: Person;
  /** Under the versions that the command names. */
  readonly reference: Reference;
  /** Since when acts signed with its key no longer count. */
  readonly revokedAt: number | null;
  /** Orders of the batch it came in of which an act was rejected in an earlier group, with that act's id. */
  readonly rejectedInBatch: Map<string, string>;
  readonly answer: (result: CommandResult) => void;
  /** The hub cannot say what became of it; the sender sends it again. */
  readonly fail: (error: unknown) => void;
}

export interface Accepted {
  readonly kind: "accepted";
  readonly entry: Entry;
  readonly before: Order | null;
  readonly after: Order;
  /** Not yet in the log: seq is null. */
  readonly events: readonly OrderEvent[];
}

export type Verdict =
  | Accepted
  | {
      readonly kind: "rejected";
      readonly entry: Entry;
      readonly rejection: Rejection;
      readonly remember: boolean;
    }
  | { readonly kind: "held"; readonly entry: Entry; readonly behind: string }
  | { readonly kind: "known"; readonly entry: Entry; readonly result: CommandResult };
