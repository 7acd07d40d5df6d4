// What main and the console host's process say to each other. Pages do not come by here: each has a port of its own.
import { z } from "zod";
import { Sentence } from "../../../../shared/domain/index.ts";

export const ToHost = z.discriminatedUnion("kind", [
  /** The first message: open the files. */
  z.object({
    kind: z.literal("open"),
    dataFolder: z.string(),
    hubUrl: z.string().nullable(),
    secret: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("operating-system"), secret: z.base64() }),
      z.object({ kind: z.literal("file") }),
    ]),
  }),
  /** A port comes with it: serve the page at its other end. */
  z.object({ kind: z.literal("page") }),
  z.object({ kind: z.literal("close") }),
]);
export type ToHost = z.infer<typeof ToHost>;
export type OpenHost = Extract<ToHost, { kind: "open" }>;

export const FromHost = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  /** The process then ends. */
  z.object({ kind: z.literal("failed"), code: z.string(), sentence: Sentence }),
]);
export type FromHost = z.infer<typeof FromHost>;
