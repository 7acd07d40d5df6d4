// How figures and times are written (DESIGN 8): city time, 24 hours, phone numbers in groups, limits in their own unit.
import type { Language, Sentence } from "../../../shared/domain/index.ts";

/** Minutes east of UTC: China keeps one time the year round; the calendar may set another. */
let cityOffsetMinutes = 480;
export function setCityOffset(minutes: number): void {
  cityOffsetMinutes = minutes;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const weekdays: Sentence[] = [
  { zh: "周日", en: "Sun" },
  { zh: "周一", en: "Mon" },
  { zh: "周二", en: "Tue" },
  { zh: "周三", en: "Wed" },
  { zh: "周四", en: "Thu" },
  { zh: "周五", en: "Fri" },
  { zh: "周六", en: "Sat" },
];

const two = (value: number) => String(value).padStart(2, "0");

function civil(at: number) {
  const date = new Date(at + cityOffsetMinutes * MINUTE_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    dayNumber: Math.floor((at + cityOffsetMinutes * MINUTE_MS) / DAY_MS),
  };
}

/** 23:04 */
export function clockTime(at: number): string {
  const { hour, minute } = civil(at);
  return `${two(hour)}:${two(minute)}`;
}

/** 23:04:11, for saved marks and event lists. */
export function clockSeconds(at: number): string {
  return `${clockTime(at)}:${two(civil(at).second)}`;
}

/** 11-24, with the year only when it is another year. */
export function dateText(at: number, now: number): string {
  const { year, month, day } = civil(at);
  const short = `${two(month)}-${two(day)}`;
  return year === civil(now).year ? short : `${year}-${short}`;
}

/** 11-24 周二 23:04 */
export function fullNow(at: number, language: Language): string {
  const { weekday } = civil(at);
  return `${dateText(at, at)} ${weekdays[weekday]?.[language] ?? ""} ${clockTime(at)}`;
}

/** 周二 */
export function weekdayText(at: number, language: Language): string {
  return weekdays[civil(at).weekday]?.[language] ?? "";
}

/** Today 23:04, next day 次日 00:04, else 11-24 23:04. */
export function whenText(at: number, now: number, language: Language): string {
  const days = civil(at).dayNumber - civil(now).dayNumber;
  if (days === 0) return clockTime(at);
  if (days === 1) return `${language === "zh" ? "次日" : "next day"} ${clockTime(at)}`;
  return `${dateText(at, now)} ${clockTime(at)}`;
}

/** Start of the city's day. */
export function dayStart(at: number): number {
  return civil(at).dayNumber * DAY_MS - cityOffsetMinutes * MINUTE_MS;
}

/** 02:14; from an hour 1:02:14. */
export function timer(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** 3 时 28 分 */
export function spanText(milliseconds: number): Sentence {
  const minutes = Math.floor(Math.abs(milliseconds) / MINUTE_MS);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  if (days >= 2) return { zh: `${days} 天 ${hours} 时`, en: `${days} d ${hours} h` };
  if (minutes >= 60) {
    const whole = Math.floor(minutes / 60);
    return {
      zh: rest === 0 ? `${whole} 时` : `${whole} 时 ${rest} 分`,
      en: rest === 0 ? `${whole} h` : `${whole} h ${rest} min`,
    };
  }
  return { zh: `${rest} 分`, en: `${rest} min` };
}

/** 1,386 */
export function countText(count: number): string {
  return count.toLocaleString("en-US");
}

/** 91.8%, or 7/9 below ten cases, or — for none. */
export function rateText(part: number, whole: number): string {
  if (whole === 0) return "—";
  return whole < 10 ? `${part}/${whole}` : `${((part / whole) * 100).toFixed(1)}%`;
}

/** 140 0000 0417, 5550 0142, 0731 5550 0142. */
export function phoneText(digits: string): string {
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
  if (/^\d{8}$/.test(digits)) return `${digits.slice(0, 4)} ${digits.slice(4)}`;
  const landline = /^(0\d{2,3})(\d{4})(\d{3,4})$/.exec(digits);
  return landline === null ? digits : landline.slice(1).join(" ");
}

/** Read out and searched: the last eight digits of the order number. */
export function tailOf(orderNumber: string): string {
  const digits = orderNumber.replaceAll("-", "").slice(-8);
  return `${digits.slice(0, 7)}-${digits.slice(7)}`;
}

export { DAY_MS, MINUTE_MS };
