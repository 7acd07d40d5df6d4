// The reference documents: what an administrator edits and every decision reads. A document is published whole under a
// version that never changes again; a command names the versions under which it was decided (ARCHITECTURE 3).
import { z } from "zod";
import { Sentence } from "../sentence.ts";
import { DeclineGround, RequestKind, Urgency } from "./vocabulary.ts";

/** "HH:MM" in the city's own time; "24:00" is the end of the day. */
export const ClockTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
/** "YYYY-MM-DD" in the city's own time. */
export const CivilDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const OpenHours = z.object({ from: ClockTime, to: ClockTime });
export type OpenHours = z.infer<typeof OpenHours>;

export const NamedDay = z.object({ date: CivilDate, name: Sentence });

/** 工作日历: weekends, public holidays, make-up working days (调休), office hours. */
export const Calendar = z.object({
  /** Minutes east of UTC; China keeps 480 the year round. */
  utcOffsetMinutes: z.int(),
  /** Days of the week that are off, 0 = Sunday. */
  weekend: z.array(z.int().min(0).max(6)),
  officeHours: z.array(OpenHours),
  holidays: z.array(NamedDay),
  makeUpDays: z.array(NamedDay),
  /** Working days with hours of their own, such as a half day before a festival. */
  specialHours: z.array(NamedDay.extend({ officeHours: z.array(OpenHours) })),
});
export type Calendar = z.infer<typeof Calendar>;

/** A length of time with the unit it is counted in. minutes, hours and days run on the clock; working-* on the calendar. */
export const Duration = z.object({
  amount: z.number().positive(),
  unit: z.enum(["minutes", "hours", "days", "working-hours", "working-days"]),
});
export type Duration = z.infer<typeof Duration>;

export const LimitTable = z.object({
  dispatch: Duration,
  sign: Duration,
  replyConsultation: Duration,
  replyOther: Duration,
  replyComplex: Duration,
  review: Duration,
  callback: Duration,
});
export type LimitTable = z.infer<typeof LimitTable>;

export const DeclineScript = z.object({
  ground: DeclineGround,
  title: Sentence,
  /** Words read to the caller (您). */
  words: z.string(),
  /** Where the caller goes instead: body, address or number. */
  whereToGo: z.string(),
});
export type DeclineScript = z.infer<typeof DeclineScript>;

/** 规则: limits, extension and return policy, decline scripts. Source of the defaults: DOMAIN 6. */
export const Rules = z.object({
  limits: z.record(Urgency, LimitTable),
  /** Shares of a limit at which those concerned are warned, ascending, 1 = over. */
  warnAt: z.array(z.number().positive()),
  extension: z.object({ timesAtMost: z.int().min(0) }),
  /** A return is asked within this time of the dispatch. */
  returnWindow: Duration,
  /** From this return on the shift lead or supervisor names the unit. */
  returnsToLeadFrom: z.int().min(1),
  callbackTries: z.int().min(1),
  undoSeconds: z.int().min(0),
  declineScripts: z.array(DeclineScript),
  acceptGrounds: z.array(z.object({ ground: z.int().min(1).max(4), title: Sentence })),
  /** Words that make the desk suggest emergency linkage before anything else. */
  dangerWords: z.array(z.string()),
});
export type Rules = z.infer<typeof Rules>;

export const DutyHours = z.object({
  /** Days of the week, 0 = Sunday. All seven mean every day of the year; fewer leave out public holidays and, with a
   * weekday among them, take in make-up days. `to` at or before `from` is on the next day. */
  days: z.array(z.int().min(0).max(6)),
  from: ClockTime,
  to: ClockTime,
  /** What the desk shows: "夜间值守 罗队". */
  name: z.string(),
  phone: z.string(),
});

export const Unit = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(["bureau", "district", "district-bureau", "street", "utility", "service", "branch-desk"]),
  districtId: z.string().nullable(),
  parentId: z.string().nullable(),
  phone: z.string(),
  duty: z.array(DutyHours),
  active: z.boolean(),
});
export type Unit = z.infer<typeof Unit>;

/** Who leads a category: one unit for the city, the unit of that kind in the place's district, or the street office. */
export const LeadRule = z.discriminatedUnion("by", [
  z.object({ by: z.literal("city"), unitId: z.string() }),
  z.object({ by: z.literal("district"), unitByDistrict: z.record(z.string(), z.string()) }),
  z.object({ by: z.literal("street"), unitByStreet: z.record(z.string(), z.string()) }),
]);

export const Category = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  level: z.literal([1, 2, 3]),
  name: z.string(),
  /** Words that speak for this category; only level 3 carries them. */
  keywords: z.array(z.string()),
  lead: LeadRule.nullable(),
  coUnitIds: z.array(z.string()),
  /** A limit set by law for replies in this category; null = the rules' own. */
  replyLimit: Duration.nullable(),
  usualKind: RequestKind.nullable(),
});
export type Category = z.infer<typeof Category>;

export const Place = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  level: z.enum(["district", "street", "community", "estate"]),
  name: z.string(),
  /** Names that people say instead. */
  aliases: z.array(z.string()),
  /** Schematic position, 0–1000 in both directions from the city's north-west corner. */
  x: z.number(),
  y: z.number(),
});
export type Place = z.infer<typeof Place>;

/** A number that citizens dial. Modes: 主线, 整体并入, 双号并行, 设分中心. */
export const Line = z.object({
  id: z.string(),
  number: z.string(),
  name: Sentence,
  mode: z.enum(["main", "whole", "parallel", "branch"]),
  greeting: z.string(),
  /** Queue of the PBX that its calls enter. */
  queue: z.string(),
  unitId: z.string().nullable(),
  note: z.string(),
});
export type Line = z.infer<typeof Line>;

/** 目录: units, categories, places, lines. */
export const Directory = z.object({
  cityName: Sentence,
  /** Region code that begins every order number; practice calls have a code of their own. */
  regionCode: z.string().regex(/^\d{4}$/),
  trainingRegionCode: z.string().regex(/^\d{4}$/),
  units: z.array(Unit),
  categories: z.array(Category),
  places: z.array(Place),
  lines: z.array(Line),
});
export type Directory = z.infer<typeof Directory>;

export const KnowledgeArticle = z.object({
  id: z.string(),
  title: z.string(),
  answer: z.string(),
  keywords: z.array(z.string()),
  /** Document, article or notice that the answer stands on. */
  source: z.string(),
  ownerUnitId: z.string(),
  validFrom: CivilDate,
  validUntil: CivilDate,
  categoryIds: z.array(z.string()),
});
export type KnowledgeArticle = z.infer<typeof KnowledgeArticle>;

export const Knowledge = z.object({ articles: z.array(KnowledgeArticle) });
export type Knowledge = z.infer<typeof Knowledge>;

/** The documents by name. Commands name the first three; knowledge decides nothing. */
export const referenceDocuments = {
  rules: Rules,
  calendar: Calendar,
  directory: Directory,
  knowledge: Knowledge,
} as const;
export type ReferenceKind = keyof typeof referenceDocuments;
export const ReferenceKind = z.enum(["rules", "calendar", "directory", "knowledge"]);

/** The versions under which a command was decided. */
export const ReferenceVersions = z.object({
  rules: z.int().positive(),
  calendar: z.int().positive(),
  directory: z.int().positive(),
});
export type ReferenceVersions = z.infer<typeof ReferenceVersions>;

/** What those versions say, looked up. */
export interface Reference {
  readonly rules: Rules;
  readonly calendar: Calendar;
  readonly directory: Directory;
}
