// Duty hours of the sample city's units: office desks, night desks and desks that are staffed all day and night.
import type { Unit } from "../../../shared/domain/reference/index.ts";

/** The first entry that covers an instant counts, so an office desk stands before whoever is on call. */
type Duty = Unit["duty"];

const workingWeek = [1, 2, 3, 4, 5];
const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** A number of the invented block 5550, as it is printed. */
export function landline(serial: number): string {
  return `5550 ${String(serial).padStart(4, "0")}`;
}

/** Desk open on working days only. */
export function officeDuty(name: string, phone: string): Duty {
  return [
    { days: workingWeek, from: "09:00", to: "12:00", name, phone },
    { days: workingWeek, from: "13:30", to: "17:30", name, phone },
  ];
}

/** Desk open in office hours, and somebody on call at every other time: at noon, at night, at weekends, on holidays. */
export function nightDuty(name: string, phone: string, nightName: string, nightPhone: string): Duty {
  const onCall = { days: everyDay, name: nightName, phone: nightPhone };
  return [
    ...officeDuty(name, phone),
    { ...onCall, from: "17:30", to: "24:00" },
    { ...onCall, from: "00:00", to: "09:00" },
    { ...onCall, from: "09:00", to: "17:30" },
  ];
}

/** Dispatch centre that never closes. */
export function roundTheClockDuty(name: string, phone: string): Duty {
  return [{ days: everyDay, from: "00:00", to: "24:00", name, phone }];
}

/** Service window that is open on Saturdays as well. */
export function windowDuty(name: string, phone: string): Duty {
  return [...officeDuty(name, phone), { days: [6], from: "09:00", to: "12:00", name, phone }];
}
