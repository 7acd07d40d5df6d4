// F9 as a key of the whole machine, only while a call is up and another program has the keys: in our own window the page takes
// it, and it must never count twice.
import type { GlobalShortcut } from "electron";
import type { Log } from "../../console/shell-side.ts";

export interface EmergencyKey {
  callUp(up: boolean): void;
  /** Whether a window of ours has the keys. */
  focused(ours: boolean): void;
}

export const emergencyAccelerator = "F9";

export function emergencyKey(
  shortcuts: Pick<GlobalShortcut, "register" | "unregister">,
  press: () => void,
  log: Log,
): EmergencyKey {
  let up = false;
  let ours = false;
  let held = false;

  function settle(): void {
    const wanted = up && !ours;
    if (wanted === held) return;
    if (wanted) {
      held = shortcuts.register(emergencyAccelerator, press);
      // Another program has it: it then works in our window only.
      if (!held) log("warn", "emergency-key.taken");
    } else {
      shortcuts.unregister(emergencyAccelerator);
      held = false;
    }
  }

  return {
    callUp(next) {
      up = next;
      settle();
    },
    focused(next) {
      ours = next;
      settle();
    },
  };
}
