// First schema: the log, the views that follow from it, accounts, reference documents, leases and drafts.
// Whatever a citizen or officer typed stands only in bytea columns, encrypted.
export const first = `
create table events (
  seq bigint primary key,
  order_id uuid not null,
  version int not null,
  command_id uuid not null,
  type text not null,
  payload jsonb not null,
  sealed bytea,
  actor jsonb not null,
  place text not null,
  acted_at bigint not null,
  hub_time bigint not null,
  prev_hash bytea,
  hash bytea not null,
  unique (order_id, version),
  unique (command_id, version)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create trigger events_append_only before update or delete or truncate on events
  for each statement execute function refuse_change();

create table commands (
  command_id uuid primary key,
  order_id uuid not null,
  person_id text not null,
  device_id text not null,
  outcome text not null,
  result jsonb not null,
  signature text,
  received_at bigint not null
);
create index on commands (order_id);

create table chain_seals (
  to_seq bigint primary key,
  from_seq bigint not null,
  digest bytea not null,
  signature bytea not null,
  sealed_at bigint not null
);
create trigger chain_seals_append_only before update or delete or truncate on chain_seals
  for each statement execute function refuse_change();

create table order_keys (order_id uuid primary key, wrapped bytea not null);

create table orders (
  order_id uuid primary key,
  version int not null,
  number text unique,
  state text not null,
  open jsonb not null,
  sealed bytea,
  lead_unit_id text,
  place_id text,
  category_id text,
  kind text,
  urgency text,
  agent_id text not null,
  training boolean not null,
  opened_at bigint not null,
  recorded_at bigint,
  due_at bigint,
  closed_at bigint,
  last_seq bigint not null,
  last_hash bytea not null,
  reprojected_seq bigint not null
);
create index on orders (state, due_at);
create index on orders (lead_unit_id, state);
create index on orders (agent_id, recorded_at);
create index on orders (recorded_at);
create index on orders (reverse(replace(number, '-', '')) text_pattern_ops);

create table audience (
  order_id uuid not null,
  principal text not null,
  since_seq bigint not null,
  until_seq bigint,
  primary key (order_id, principal, since_seq)
);
create index on audience (principal, until_seq);

create table digests (order_id uuid primary key, seq bigint not null, digest jsonb);
create index on digests (seq);

create table order_phones (
  phone_hash bytea not null,
  order_id uuid not null,
  primary key (phone_hash, order_id)
);
create index on order_phones (order_id);

create table people (
  person_id text primary key,
  staff_number text not null unique,
  name text not null,
  roles text[] not null,
  unit_id text,
  password_hash text not null,
  active boolean not null,
  access_seq bigint not null
);
create table credentials (
  device_id uuid not null,
  person_id text not null references people,
  public_key text not null,
  registered_at bigint not null,
  revoked_at bigint,
  primary key (device_id, person_id, public_key)
);
create table sessions (
  token_hash bytea primary key,
  person_id text not null references people,
  device_id uuid not null,
  created_at bigint not null,
  expires_at bigint not null,
  ended_at bigint
);
create index on sessions (person_id);

create table reference_documents (
  kind text not null,
  version int not null,
  content jsonb not null,
  published_at bigint not null,
  published_by text not null,
  primary key (kind, version)
);

create table lease_counters (
  region text not null,
  day text not null,
  next_serial int not null,
  primary key (region, day)
);
create table leases (
  id uuid primary key,
  region text not null,
  day text not null,
  first_serial int not null,
  count int not null,
  device_id text not null,
  person_id text not null,
  training boolean not null,
  sealed_codes bytea not null,
  issued_at bigint not null,
  unique (region, day, first_serial)
);

create table drafts (
  draft_id uuid not null,
  device_id text not null,
  person_id text not null,
  revision int not null,
  sealed bytea not null,
  changed_at bigint not null,
  primary key (draft_id, device_id)
);
create index on drafts (person_id);

create table reads (
  id bigint generated always as identity primary key,
  person_id text not null,
  what text not null,
  order_id uuid,
  details jsonb not null,
  at bigint not null
);
create index on reads (order_id);

grant usage on schema public to lianxin_hub;
grant select, insert on events, commands, chain_seals, reads to lianxin_hub;
grant select, insert, update, delete on order_keys, orders, audience, digests, order_phones, people, credentials, sessions,
  reference_documents, lease_counters, leases, drafts to lianxin_hub;
grant truncate on orders, audience, digests, order_phones to lianxin_hub;
`;
