// A small invented city for the domain's tests: the rules of DOMAIN 6 as a fresh install has them, one calendar, a few units.
import type {
  Calendar,
  Category,
  Directory,
  Reference,
  Rules,
  Unit,
} from "../../../../shared/domain/index.ts";

export const calendar: Calendar = {
  utcOffsetMinutes: 480,
  weekend: [0, 6],
  officeHours: [
    { from: "09:00", to: "12:00" },
    { from: "13:30", to: "17:30" },
  ],
  holidays: ["01", "02", "05", "06", "07"].map((day) => ({
    date: `2026-10-${day}`,
    name: { zh: "国庆节", en: "National Day" },
  })),
  makeUpDays: [{ date: "2026-10-10", name: { zh: "调休上班", en: "Make-up day" } }],
  specialHours: [],
};

export const rules: Rules = {
  limits: {
    normal: {
      dispatch: { amount: 30, unit: "minutes" },
      sign: { amount: 4, unit: "working-hours" },
      replyConsultation: { amount: 1, unit: "working-days" },
      replyOther: { amount: 5, unit: "working-days" },
      replyComplex: { amount: 15, unit: "working-days" },
      review: { amount: 1, unit: "working-days" },
      callback: { amount: 1, unit: "working-days" },
    },
    urgent: {
      dispatch: { amount: 15, unit: "minutes" },
      sign: { amount: 1, unit: "hours" },
      replyConsultation: { amount: 4, unit: "hours" },
      replyOther: { amount: 1, unit: "days" },
      replyComplex: { amount: 1, unit: "days" },
      review: { amount: 4, unit: "hours" },
      callback: { amount: 1, unit: "days" },
    },
    critical: {
      dispatch: { amount: 1, unit: "minutes" },
      sign: { amount: 15, unit: "minutes" },
      replyConsultation: { amount: 1, unit: "hours" },
      replyOther: { amount: 2, unit: "hours" },
      replyComplex: { amount: 2, unit: "hours" },
      review: { amount: 1, unit: "hours" },
      callback: { amount: 4, unit: "hours" },
    },
  },
  warnAt: [0.5, 0.8, 1],
  extension: { timesAtMost: 1 },
  returnWindow: { amount: 1, unit: "working-days" },
  returnsToLeadFrom: 2,
  callbackTries: 3,
  undoSeconds: 10,
  declineScripts: [],
  acceptGrounds: [1, 2, 3, 4].map((ground) => ({
    ground,
    title: { zh: `第 15 条（${ground}）`, en: `Article 15 (${ground})` },
  })),
  dangerWords: ["跳楼", "着火"],
};

function unit(id: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    id,
    name,
    shortName: name,
    kind: "bureau",
    districtId: null,
    parentId: null,
    phone: "28001234",
    duty: [],
    active: true,
    ...more,
  };
}

const night = { from: "18:00", to: "08:00", name: "夜间值守 罗队", phone: "14000000417" };
const everyDay = [0, 1, 2, 3, 4, 5, 6];

export const units = {
  cityManagement: "unit-city-management",
  housing: "unit-housing",
  labour: "unit-labour",
  closed: "unit-closed",
} as const;

function category(
  id: string,
  parentId: string | null,
  level: Category["level"],
  more: Partial<Category> = {},
): Category {
  return {
    id,
    parentId,
    level,
    name: id,
    keywords: [],
    lead: null,
    coUnitIds: [],
    replyLimit: null,
    usualKind: null,
    ...more,
  };
}

export const directory: Directory = {
  cityName: { zh: "松澜市", en: "Songlan" },
  regionCode: "4399",
  trainingRegionCode: "9999",
  units: [
    unit(units.cityManagement, "云麓城管", {
      duty: [
        { days: everyDay, ...night },
        { days: everyDay, from: "08:00", to: "18:00", name: "指挥中心", phone: "28001111" },
      ],
    }),
    unit(units.housing, "市住建局"),
    unit(units.labour, "市人社局", {
      duty: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "17:30", name: "监察支队", phone: "28002222" }],
    }),
    unit(units.closed, "旧路灯处", { active: false }),
  ],
  categories: [
    category("environment", null, 1),
    category("noise", "environment", 2),
    category("night-building", "noise", 3, {
      lead: { by: "district", unitByDistrict: { yunlu: units.cityManagement } },
      coUnitIds: [units.housing, units.closed],
    }),
    category("wages", null, 1, { lead: { by: "city", unitId: units.labour } }),
    category("arrears", "wages", 2),
    category("arrears-building", "arrears", 3),
    category("street-light", "environment", 3, { lead: { by: "city", unitId: units.closed } }),
    category("sewage-law", "environment", 3, {
      lead: { by: "city", unitId: units.housing },
      replyLimit: { amount: 7, unit: "working-days" },
    }),
  ],
  places: [
    { id: "yunlu", parentId: null, level: "district", name: "云麓区", aliases: [], x: 1, y: 1 },
    { id: "gaoxin", parentId: null, level: "district", name: "高新区", aliases: [], x: 9, y: 9 },
    { id: "shuyuan", parentId: "yunlu", level: "street", name: "书院街道", aliases: [], x: 1, y: 1 },
    { id: "fenghe", parentId: "shuyuan", level: "estate", name: "枫禾苑", aliases: [], x: 1, y: 1 },
  ],
  lines: [
    {
      id: "line-12345",
      number: "12345",
      name: { zh: "主线", en: "Main" },
      mode: "main",
      greeting: "",
      queue: "main",
      unitId: null,
      note: "",
    },
  ],
};

export const reference: Reference = { rules, calendar, directory };

/** "2026-11-24 14:10" in the city's time as epoch ms. */
export function cityTime(text: string): number {
  return Date.parse(`${text.replace(" ", "T")}:00+08:00`);
}
