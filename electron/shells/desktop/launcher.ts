// The launcher that started us, where there is one: it is told when the console is ready or finished, may ask for the desk, and
// ends us by closing the channel.
import { z } from "zod";
import type { ChildReport } from "../../../shared/protocol/index.ts";

/** The launcher wants the desk before the person. */
const ShellWish = z.object({ kind: z.literal("show") });

/** What is needed of this process. */
export interface LauncherProcess {
  readonly connected?: boolean;
  readonly send?: ((message: ChildReport, sent: () => void) => boolean) | undefined;
  on(event: "message", listener: (message: unknown) => void): unknown;
  on(event: "disconnect" | "SIGINT" | "SIGTERM", listener: () => void): unknown;
}

export interface Launcher {
  readonly present: boolean;
  /** Resolves once it is on its way; a process that ends before has told nothing. */
  report(message: ChildReport): Promise<void>;
}

export function launcherOf(
  own: LauncherProcess,
  on: { readonly show: () => void; readonly end: () => void },
): Launcher {
  own.on("message", (message) => {
    if (ShellWish.safeParse(message).success) on.show();
  });
  for (const event of ["disconnect", "SIGINT", "SIGTERM"] as const) own.on(event, on.end);
  return {
    present: own.send !== undefined,
    async report(message) {
      if (own.connected !== true || own.send === undefined) return;
      await new Promise<void>((sent) => own.send?.(message, () => sent()));
    },
  };
}
