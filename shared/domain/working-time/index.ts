// Door of the working-time room: the city's calendar as arithmetic, and the limits that stand on it.

export * from "./limit.ts";
export { limitFor } from "./limit-for.ts";
export { isWorkingDay, nextOpenMinute, workingMinutesBetween } from "./open-time.ts";
export { addDuration, limitEnd } from "./reckoning.ts";
