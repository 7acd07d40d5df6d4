// The job room's own tables, made at start where they are not there yet. They hold ids, codes and times only; what is due is
// worked out again from the log when they are lost.
import type { Pool } from "pg";
import { makeTables } from "../db/own-tables.ts";

/**
 * hub_jobs.cursor: how far the log has been read for duties. hub_jobs.duty: what must be done once because of an event, under a
 * key of its own. hub_jobs.limit_warning: when each running limit of an open order reaches each of its warning shares.
 * hub_jobs.rating_question: which order a petitioner's answer by SMS means, by the keyed hash of the phone.
 */
const tables = `
create table if not exists hub_jobs.cursor (
  name text primary key,
  seq bigint not null
);
create table if not exists hub_jobs.duty (
  key text primary key,
  kind text not null,
  order_id uuid not null,
  seq bigint not null,
  due_at bigint not null,
  tries integer not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'dropped', 'failed')),
  ended_at bigint
);
create index if not exists duty_due on hub_jobs.duty (due_at) where state = 'waiting';
create table if not exists hub_jobs.limit_warning (
  order_id uuid not null,
  step text not null,
  share double precision not null,
  at bigint not null,
  primary key (order_id, step, share)
);
create index if not exists limit_warning_at on hub_jobs.limit_warning (at);
create table if not exists hub_jobs.rating_question (
  order_id uuid primary key,
  phone_hash text not null,
  asked_at bigint not null,
  answered_at bigint
);
create index if not exists rating_question_phone on hub_jobs.rating_question (phone_hash) where answered_at is null;
`;

/** Safe to repeat, also by several hubs at once. */
export function makeJobTables(pool: Pool): Promise<void> {
  return makeTables(pool, "hub_jobs", tables);
}
