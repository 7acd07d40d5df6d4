// How a call across a socket is described: a request with an answer, both schemas. Tables of calls are the contracts; servers
// parse every request by them and docs/protocol.md is generated from them.
import { z } from "zod";
import { Rejection } from "../domain/index.ts";

export interface CallSchema {
  readonly about: string;
  readonly request: z.ZodType;
  readonly response: z.ZodType;
}
export type CallTable = Readonly<Record<string, CallSchema>>;

export type RequestOf<T extends CallTable, K extends keyof T> = z.infer<T[K]["request"]>;
export type ResponseOf<T extends CallTable, K extends keyof T> = z.infer<T[K]["response"]>;

/** Every answer is one of these two; a refusal is a value with a sentence for people. */
export type Answer<V> = { ok: true; value: V } | { ok: false; rejection: Rejection };

export function answerSchema<V extends z.ZodType>(value: V) {
  return z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), rejection: Rejection }),
  ]);
}

export function accepted<V>(value: V): Answer<V> {
  return { ok: true, value };
}

export function refused(
  code: string,
  zh: string,
  en: string,
  field: string | null = null,
): { ok: false; rejection: Rejection } {
  return { ok: false, rejection: { code, field, sentence: { zh, en } } };
}
