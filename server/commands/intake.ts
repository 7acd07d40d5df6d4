// The queue of commands: at once when idle, in groups under load, one group at a time.
import type { Rejection } from "../../shared/domain/index.ts";
import type { CommandResult } from "../../shared/protocol/index.ts";
import type { CommittedBatch, Submission } from "../hub.ts";
import type { Clock, Log } from "../surroundings.ts";
import { appendGroup } from "./append.ts";
import type { Entry } from "./entry.ts";
import { type VettingRooms, vet } from "./vet.ts";
import type { AppendRooms } from "./write-group.ts";

export interface IntakeRooms extends VettingRooms, Omit<AppendRooms, "fault"> {
  readonly clock: Clock;
  readonly log: Log;
  /** Told of each commit before the senders are. */
  readonly committed: (batch: CommittedBatch) => void;
}

export interface Intake {
  submit(batch: readonly Submission[]): Promise<CommandResult[]>;
  /** Waits for what is under way; what is submitted later fails. */
  close(): Promise<void>;
}

const GROUP_MAX = 200;

export function createIntake(rooms: IntakeRooms): Intake {
  const queue: Entry[] = [];
  let running: Promise<void> | null = null;
  let closed = false;

  function run(): void {
    running ??= drain().finally(() => {
      running = null;
      if (queue.length > 0) run();
    });
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) await append(queue.splice(0, GROUP_MAX));
  }

  async function append(group: readonly Entry[]): Promise<void> {
    try {
      const { results, batch } = await appendGroup(
        { ...rooms, fault: (entry, error) => noteFault(entry, error) },
        group,
      );
      if (batch !== null) rooms.committed(batch);
      for (const { entry, result } of results) answer(entry, result);
    } catch (error) {
      rooms.store.forget(group.map(({ command }) => command.orderId));
      if (isOfItsValues(error)) return await withoutTheUnstorable(group, error);
      rooms.log.warn("commands.not-stored", { commands: group.length, error: nameOf(error) });
      for (const entry of group) entry.fail(error);
    }
  }

  /** One act that the database cannot hold must hold up neither the others nor its sender, who would send it for ever. */
  async function withoutTheUnstorable(group: readonly Entry[], error: unknown): Promise<void> {
    const [only, ...others] = group;
    if (only === undefined) return;
    if (others.length > 0) {
      for (const entry of group) await append([entry]);
      return;
    }
    noteFault(only, error);
    answer(only, { commandId: only.command.id, outcome: "rejected", rejection: unstorable });
  }

  function answer(entry: Entry, result: CommandResult): void {
    if (result.outcome === "rejected") entry.rejectedInBatch.set(entry.command.orderId, result.commandId);
    entry.answer(result);
  }

  function noteFault({ command }: Entry, error: unknown): void {
    rooms.log.warn("commands.fault", { type: command.type, command: command.id, error: nameOf(error) });
  }

  function enqueue(entry: Omit<Entry, "answer" | "fail">): Promise<CommandResult> {
    return new Promise((answer, fail) => queue.push({ ...entry, answer, fail }));
  }

  return {
    submit: async (batch) => {
      if (closed) throw new Error("the hub is closing");
      const now = rooms.clock.now();
      const rejectedInBatch = new Map<string, string>();
      const vetted = await Promise.all(batch.map(({ command, signature }) => vet(rooms, command, signature)));
      const refusedHere = new Map<string, string>();
      const results: Promise<CommandResult>[] = [];
      for (const [index, { command, signature, receivedAt }] of batch.entries()) {
        const verdict = vetted[index];
        if (verdict === undefined) continue;
        const behind = refusedHere.get(command.orderId);
        if (behind !== undefined) {
          results.push(Promise.resolve({ commandId: command.id, outcome: "held", behind }));
        } else if (verdict.ok) {
          const { person, reference, revokedAt } = verdict;
          const at = signature === null ? (receivedAt ?? now) : now;
          results.push(
            enqueue({ command, signature, receivedAt: at, person, reference, revokedAt, rejectedInBatch }),
          );
        } else {
          refusedHere.set(command.orderId, command.id);
          const { rejection } = verdict;
          results.push(Promise.resolve({ commandId: command.id, outcome: "rejected", rejection }));
        }
      }
      run();
      return Promise.all(results);
    },
    close: async () => {
      closed = true;
      while (running !== null) await running;
    },
  };
}

const unstorable: Rejection = {
  code: "command.unstorable",
  field: null,
  sentence: {
    zh: "内容里有存不了的字符：把粘贴来的部分改一改再办",
    en: "It holds a character that cannot be stored: change what was pasted and do it again",
  },
};

/** SQLSTATE class 22, data exceptions: the same values fail again however often they are sent. */
function isOfItsValues(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^22\w{3}$/.test(String(error.code));
}

/** A name or a database's code, never the message: it may quote a row. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error && typeof error.code === "string" ? `${error.name} ${error.code}` : error.name;
}
