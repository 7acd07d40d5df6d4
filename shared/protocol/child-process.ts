// What a child process (hub, training line, console shell) tells the launcher over Node's IPC channel while it starts.
import { z } from "zod";
import { Sentence } from "../domain/index.ts";

export const ChildReport = z.discriminatedUnion("kind", [
  /** A step that may take over a second has begun; share 0–1 where known. */
  z.object({ kind: z.literal("progress"), sentence: Sentence, share: z.number().nullable() }),
  z.object({ kind: z.literal("ready"), url: z.string(), details: z.record(z.string(), z.string()) }),
  /** It cannot start: what is wrong and what to do. The process then exits with code 1. */
  z.object({ kind: z.literal("failed"), code: z.string(), sentence: Sentence }),
  /** A window that is needed has gone (the desk while a call is up, the phone beside a desk): open it at this address. */
  z.object({ kind: z.literal("window-wanted"), page: z.enum(["desk", "phone"]), url: z.string() }),
  /** The last window closed with no call up for 10 s: the launcher should stop everything. */
  z.object({ kind: z.literal("finished") }),
]);
export type ChildReport = z.infer<typeof ChildReport>;
