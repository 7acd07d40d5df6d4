// Queue and agents as the leads see them, made from what the telephone system tells and what the hub knows of its people.
import type { z } from "zod";
import type { AgentLive, Alarm, Live, managerPushes } from "../../shared/protocol/index.ts";

export type ManagerSnapshot = z.infer<typeof managerPushes.snapshot>;
export type ManagerAlarm = z.infer<typeof managerPushes.alarm>;

/** A person whose phone may register, by its extension. */
export interface PhonePerson {
  personId: string;
  staffNumber: string;
  name: string;
}

/** An alarm that no lead has seen stands until one has; a known one leaves the board after this time. */
const knownAlarmKeptMs = 10 * 60_000;

export interface LiveBoard {
  snapshot(snapshot: ManagerSnapshot): void;
  alarm(alarm: ManagerAlarm): void;
  /** False when there is no such alarm. */
  alarmKnown(alarmId: string, personId: string): boolean;
  /** The line is lost: figures are not shown as if they were current. */
  lost(): void;
  /** For shift lead and supervisor; null while the line is lost. */
  whole(now: number): Live | null;
}

/** `personOf` names whoever holds an extension; null for one that the hub does not know. */
export function liveBoard(personOf: (extension: string) => PhonePerson | null): LiveBoard {
  let last: ManagerSnapshot | null = null;
  // Who holds the extension may become known only after the alarm: right after the hub has come back.
  const alarms = new Map<string, Omit<Alarm, "personId"> & { readonly extension: string }>();

  function agentsNow(snapshot: ManagerSnapshot): AgentLive[] {
    const inEmergency = new Set(
      [...alarms.values()].filter(({ knownBy }) => knownBy === null).map(({ callId }) => callId),
    );
    return snapshot.agents.flatMap((agent) => {
      const person = personOf(agent.extension);
      if (person === null) return [];
      return [
        {
          ...person,
          state: agent.state,
          since: agent.since,
          lineId: agent.lineId,
          callId: agent.callId,
          emergency: agent.callId !== null && inEmergency.has(agent.callId),
        },
      ];
    });
  }

  function queueNow({ waiting, totals }: ManagerSnapshot, now: number): Live["queue"] {
    const longestWaitMs = waiting.reduce((longest, { since }) => Math.max(longest, now - since), 0);
    return { waiting: waiting.length, longestWaitMs, ...totals };
  }

  return {
    snapshot(snapshot) {
      last = snapshot;
    },
    alarm({ id, extension, callId, at }) {
      if (alarms.has(id)) return;
      alarms.set(id, { id, kind: "emergency", extension, callId, at, knownBy: null });
    },
    alarmKnown(alarmId, personId) {
      const alarm = alarms.get(alarmId);
      if (alarm === undefined) return false;
      if (alarm.knownBy === null) alarms.set(alarmId, { ...alarm, knownBy: personId });
      return true;
    },
    lost() {
      last = null;
    },
    whole(now) {
      for (const alarm of alarms.values()) {
        if (alarm.knownBy !== null && now - alarm.at > knownAlarmKeptMs) alarms.delete(alarm.id);
      }
      if (last === null) return null;
      return {
        at: now,
        training: last.training,
        queue: queueNow(last, now),
        agents: agentsNow(last),
        alarms: [...alarms.values()].map(({ extension, ...alarm }) => ({
          ...alarm,
          personId: personOf(extension)?.personId ?? extension,
        })),
      };
    },
  };
}
