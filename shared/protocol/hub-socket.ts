// The contract between a console host and the hub: Socket.IO, namespace "/console", every event acknowledged with an Answer.
// Commands go up, two feeds and live state come down.
import { z } from "zod";
import { Digest, Instant, OrderCommand, OrderEvent, ReferenceKind, Rejection } from "../domain/index.ts";
import type { CallTable } from "./call.ts";
import { Draft } from "./draft.ts";
import { Live } from "./live.ts";
import { Session } from "./session.ts";

/** Raised when a message changes its meaning; the hub serves the versions from minimumProtocol on. */
export const protocolVersion = 1;
export const minimumProtocol = 1;

/** An act with the signature of person and device (Ed25519 over canonicalJson of the command, base64). */
export const SignedCommand = z.object({ command: OrderCommand, signature: z.string() });
export type SignedCommand = z.infer<typeof SignedCommand>;

export const CommandResult = z.discriminatedUnion("outcome", [
  z.object({ commandId: z.uuid(), outcome: z.literal("accepted"), orderVersion: z.int(), lastSeq: z.int() }),
  z.object({ commandId: z.uuid(), outcome: z.literal("duplicate"), orderVersion: z.int(), lastSeq: z.int() }),
  z.object({ commandId: z.uuid(), outcome: z.literal("rejected"), rejection: Rejection }),
  /** Not decided and not remembered: an earlier act of the same order in this batch (`behind`) was rejected. Send it again later. */
  z.object({ commandId: z.uuid(), outcome: z.literal("held"), behind: z.uuid() }),
]);
export type CommandResult = z.infer<typeof CommandResult>;

/** A row of the work feed: what a person may hold of one order. */
export const WorkRow = z.discriminatedUnion("kind", [
  /** The order is new to this person, or is sent anew: all its events, projected for them. */
  z.object({ kind: z.literal("order"), orderId: z.uuid(), events: z.array(OrderEvent) }),
  /** What has been added since the person's cursor. */
  z.object({ kind: z.literal("events"), orderId: z.uuid(), events: z.array(OrderEvent) }),
  /** The person may no longer hold it. */
  z.object({ kind: z.literal("forget"), orderId: z.uuid() }),
]);
export type WorkRow = z.infer<typeof WorkRow>;

export const DigestRow = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("digest"), digest: Digest }),
  z.object({ kind: z.literal("forget"), orderId: z.uuid() }),
]);
export type DigestRow = z.infer<typeof DigestRow>;

/**
 * Rows of everything in (from, to]; a console applies it only if `from` equals its cursor, else it pulls. A pull that is
 * answered with `from` 0 although it asked for more is a snapshot: rights have changed, or the hub was restored from a
 * backup; the console starts again from nothing.
 */
export const WorkFrame = z.object({ from: z.int(), to: z.int(), rows: z.array(WorkRow), more: z.boolean() });
export type WorkFrame = z.infer<typeof WorkFrame>;
export const DigestFrame = z.object({
  from: z.int(),
  to: z.int(),
  rows: z.array(DigestRow),
  more: z.boolean(),
});
export type DigestFrame = z.infer<typeof DigestFrame>;

/** Order numbers that only this device may issue (ARCHITECTURE 4). */
export const NumberLease = z.object({
  id: z.string(),
  region: z.string(),
  /** YYMMDD of the day the block was cut. */
  day: z.string(),
  firstSerial: z.int(),
  /** One pick-up code for each serial, in order. */
  pickUpCodes: z.array(z.string()),
  training: z.boolean(),
});
export type NumberLease = z.infer<typeof NumberLease>;

export const ReferenceVersionRow = z.object({ kind: ReferenceKind, version: z.int() });

/** What the hub knows of a caller beyond the digests: fetched for the caller on the line, dropped with the day. */
export const CallerDetails = z.object({
  people: z.array(
    z.object({
      name: z.string(),
      address: z.enum(["mr", "ms", "none"]),
      homePlace: z.string(),
      orders: z.int(),
      why: z.string(),
    }),
  ),
  orders: z.array(
    z.object({
      orderId: z.uuid(),
      number: z.string(),
      title: z.string(),
      text: z.string(),
      state: z.string(),
      leadUnitId: z.string().nullable(),
      placeId: z.string().nullable(),
      recordedAt: Instant,
      dueAt: Instant.nullable(),
      satisfaction: z.string().nullable(),
      lastProgress: z.string().nullable(),
    }),
  ),
  nuisanceCount: z.int(),
});
export type CallerDetails = z.infer<typeof CallerDetails>;

export const hubCalls = {
  "session.login": {
    about:
      "Signs a person in on a device; registers the key with which that person's acts on this device are signed.",
    request: z.object({
      protocol: z.int(),
      staffNumber: z.string().min(1).max(64),
      password: z.string().min(1).max(256),
      deviceId: z.uuid(),
      /** Ed25519 public key of this person on this device, base64 SPKI. */
      publicKey: z.string(),
    }),
    response: Session,
  },
  "session.resume": {
    about:
      "Goes on with a session after a reconnect. Refused as session.over where it ran out or its owner ended it, as session.revoked where somebody else did.",
    request: z.object({ protocol: z.int(), token: z.string(), deviceId: z.uuid() }),
    response: Session,
  },
  "session.end": { about: "Signs out.", request: z.object({}), response: z.object({}) },
  "clock.probe": {
    about: "Measures the clock offset.",
    request: z.object({ sentAt: Instant }),
    response: z.object({ hubTime: Instant }),
  },
  "commands.submit": {
    about: "A batch of acts in the order they were done; may hold acts of several persons of this device.",
    request: z.object({ commands: z.array(SignedCommand).min(1).max(200) }),
    response: z.object({ results: z.array(CommandResult) }),
  },
  "work.pull": {
    about: "Work feed after a cursor; cursor 0 is the snapshot of everything this person may hold.",
    request: z.object({ after: z.int().nonnegative(), limit: z.int().positive().max(5000) }),
    response: WorkFrame,
  },
  "digest.pull": {
    about: "Digest feed after a cursor.",
    request: z.object({ after: z.int().nonnegative(), limit: z.int().positive().max(20000) }),
    response: DigestFrame,
  },
  "reference.versions": {
    about: "Newest version of each document.",
    request: z.object({}),
    response: z.object({ newest: z.array(ReferenceVersionRow) }),
  },
  "reference.pull": {
    about: "One document whole.",
    request: z.object({ kind: ReferenceKind, version: z.int().positive() }),
    response: z.object({ kind: ReferenceKind, version: z.int(), content: z.unknown() }),
  },
  "lease.take": {
    about: "A new block of order numbers for this device.",
    request: z.object({ count: z.int().min(1).max(2000), training: z.boolean() }),
    response: NumberLease,
  },
  "draft.put": {
    about: "Stores a revision of a draft; an older revision than the hub's own is answered with the hub's.",
    request: z.object({ draft: Draft }),
    response: z.object({ stored: z.boolean(), current: Draft.nullable() }),
  },
  "draft.drop": {
    about: "The draft became an order or was discarded.",
    request: z.object({ draftId: z.uuid() }),
    response: z.object({}),
  },
  "draft.list": {
    about: "The person's drafts on any device.",
    request: z.object({}),
    response: z.object({ drafts: z.array(Draft) }),
  },
  "caller.look-up": {
    about: "Details of the caller on the line; the hub writes down that they were read.",
    request: z.object({ phone: z.string(), callId: z.string() }),
    response: CallerDetails,
  },
  "order.read": {
    about:
      "One order whole, projected for this person; with `unmasked`, what they unmasked of late is whole, to be shown and never stored.",
    request: z.object({ orderId: z.uuid(), unmasked: z.boolean().default(false) }),
    response: z.object({ events: z.array(OrderEvent) }),
  },
  "order.search": {
    about: "Orders by number, phone, name or words over everything this person may see.",
    request: z.object({ text: z.string().max(200), limit: z.int().min(1).max(100) }),
    response: z.object({ digests: z.array(Digest) }),
  },
  "live.alarm-known": {
    about: "A lead has seen an alarm.",
    request: z.object({ alarmId: z.string() }),
    response: z.object({}),
  },
} as const satisfies CallTable;

/** What the hub pushes without being asked. */
export const hubPushes = {
  "work.frame": WorkFrame,
  "digest.frame": DigestFrame,
  "live.frame": Live,
  "reference.changed": z.object({ newest: z.array(ReferenceVersionRow) }),
  /** The session was revoked: unsent acts go to quarantine, then the store is wiped. */
  "session.revoked": z.object({ reason: z.string() }),
} as const;

export type HubCallName = keyof typeof hubCalls;
export type HubPushName = keyof typeof hubPushes;
