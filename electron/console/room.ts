// What the parts of the console host share: the open files, who sits here, and whom to tell of a change.
import type { Sentence } from "../../shared/domain/index.ts";
import type { Live } from "../../shared/protocol/index.ts";
import type { ClockState } from "./acts/clock-state.ts";
import type { Seat } from "./acts/seat.ts";
import type { AskedBook } from "./search/asked.ts";
import type { KeyRing } from "./store/key-ring.ts";
import type { PersonFile } from "./store/person-file.ts";
import type { SharedFile } from "./store/shared-file.ts";
import type { Clock, Log, Random } from "./surroundings.ts";
import type { Watches } from "./watches.ts";

export interface Room {
  readonly folder: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly ring: KeyRing;
  readonly shared: SharedFile;
  readonly time: ClockState;
  readonly watches: Watches;
  readonly asked: AskedBook;
  seat: Seat | null;
  /** Files of persons who left with unsent acts; they are sent all the same. */
  readonly leftFiles: Map<string, PersonFile>;
  /** Why whoever sat here last was signed out, where it was not their own doing. */
  signedOutBecause: Sentence | null;
  live: Live | null;
  readonly keyKeptBy: "operating-system" | "file";
}
