// What the process at the desk tells the one that watches it, over Node's IPC channel, and what it is asked.

export interface ActTold {
  readonly orderId: string;
  readonly commandIds: readonly string[];
}

export interface HeldOrder {
  readonly orderId: string;
  /** Command ids of its events, in order. */
  readonly commandIds: readonly string[];
}

export type DeskTold =
  /** Somebody sits there; `kept`: the last key that the draft still holds. */
  | { readonly kind: "seated"; readonly kept: number }
  | { readonly kind: "typed"; readonly key: number }
  | { readonly kind: "saved"; readonly key: number }
  /** Not yet answered. */
  | ({ readonly kind: "asked" } & ActTold)
  | ({ readonly kind: "confirmed" } & ActTold)
  | { readonly kind: "refused"; readonly code: string }
  | {
      readonly kind: "at-rest";
      readonly rejected: number;
      readonly held: number;
      readonly orders: readonly HeldOrder[];
    };

export type DeskAsked = { readonly kind: "rest"; readonly orderIds: readonly string[] };
