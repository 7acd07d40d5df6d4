// The tables as kysely sees them; migrations/ makes them.
import type { Generated, JSONColumnType } from "kysely";
import type { Digest, Order } from "../../shared/domain/index.ts";

type Json<T extends object> = JSONColumnType<T, string, string>;

export interface Database {
  events: EventTable;
  commands: {
    command_id: string;
    order_id: string;
    person_id: string;
    device_id: string;
    outcome: string;
    result: Json<object>;
    signature: string | null;
    received_at: number;
  };
  chain_seals: { to_seq: number; from_seq: number; digest: Buffer; signature: Buffer; sealed_at: number };
  /** The order's own key, wrapped by the hub's master key; its row is deleted when the order is erased. */
  order_keys: { order_id: string; wrapped: Buffer };
  orders: OrderTable;
  audience: { order_id: string; principal: string; since_seq: number; until_seq: number | null };
  digests: { order_id: string; seq: number; digest: JSONColumnType<Digest, string, string> | null };
  order_phones: { phone_hash: Buffer; order_id: string };
  people: {
    person_id: string;
    staff_number: string;
    name: string;
    roles: string[];
    unit_id: string | null;
    password_hash: string;
    active: boolean;
    /** Position in the log when the person's rights last changed: feeds from before it begin anew. */
    access_seq: number;
  };
  credentials: {
    device_id: string;
    person_id: string;
    public_key: string;
    registered_at: number;
    revoked_at: number | null;
  };
  sessions: {
    token_hash: Buffer;
    person_id: string;
    device_id: string;
    created_at: number;
    expires_at: number;
    ended_at: number | null;
    revoked: Generated<boolean>;
  };
  reference_documents: {
    kind: string;
    version: number;
    content: Json<object>;
    published_at: number;
    published_by: string;
  };
  lease_counters: { region: string; day: string; next_serial: number };
  leases: {
    id: string;
    region: string;
    day: string;
    first_serial: number;
    count: number;
    device_id: string;
    person_id: string;
    training: boolean;
    sealed_codes: Buffer;
    issued_at: number;
  };
  drafts: {
    draft_id: string;
    device_id: string;
    person_id: string;
    revision: number;
    sealed: Buffer;
    changed_at: number;
  };
  /** Who read what of citizens' data, and when. */
  reads: {
    id: Generated<number>;
    person_id: string;
    what: string;
    order_id: string | null;
    details: Json<object>;
    at: number;
  };
}

export interface EventTable {
  seq: number;
  order_id: string;
  version: number;
  command_id: string;
  type: string;
  payload: Json<object>;
  sealed: Buffer | null;
  actor: Json<object>;
  place: string;
  acted_at: number;
  hub_time: number;
  prev_hash: Buffer | null;
  hash: Buffer;
}

/** The order as it stands: `open` without any personal value, `sealed` the whole of it under the order's own key. */
export interface OrderTable {
  order_id: string;
  version: number;
  number: string | null;
  state: string;
  open: JSONColumnType<Order, string, string>;
  sealed: Buffer | null;
  lead_unit_id: string | null;
  place_id: string | null;
  category_id: string | null;
  kind: string | null;
  urgency: string | null;
  agent_id: string;
  training: boolean;
  opened_at: number;
  recorded_at: number | null;
  due_at: number | null;
  closed_at: number | null;
  last_seq: number;
  last_hash: Buffer;
  /** Since when what people may see of earlier events is different: feeds from before it get the order anew. */
  reprojected_seq: number;
}
