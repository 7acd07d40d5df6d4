// While F9 counts and as long as the emergency panel is up; and the keys of a practice call.
import type { Command } from "../definition.ts";

export const emergencyCommands: readonly Command[] = [
  ...(["110", "119", "120", "122"] as const).map(
    (service, index): Command => ({
      id: `emergency.call-${service}`,
      title: { zh: `呼叫 ${service}`, en: `Call ${service}` },
      keys: [`Alt ${index + 1}`],
      when: "emergency",
      group: "emergency",
      duringComposition: "while-counting",
    }),
  ),
  {
    id: "emergency.next-paragraph",
    title: { zh: "话术下一段", en: "Next paragraph" },
    keys: ["Alt ArrowDown"],
    when: "emergency",
    group: "emergency",
  },
  {
    id: "emergency.previous-paragraph",
    title: { zh: "话术上一段", en: "Previous paragraph" },
    keys: ["Alt ArrowUp"],
    when: "emergency",
    group: "emergency",
  },
  {
    id: "practice.next-line",
    title: { zh: "练习：下一句", en: "Practice: next line" },
    keys: ["Alt ArrowDown"],
    when: "practice",
    group: "emergency",
  },
  {
    id: "practice.call",
    title: { zh: "练习来电", en: "Practice call" },
    keys: [],
    when: "always",
    group: "emergency",
  },
];
