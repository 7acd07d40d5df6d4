// Fills the slots of clauses with a place, times and figures of one story, and sets Chinese and figures apart.
import type { Place } from "../../../shared/domain/index.ts";
import { pathOf } from "../directory/places.ts";
import type { Random } from "./random.ts";

export type Slots = Record<
  | "place"
  | "building"
  | "since"
  | "days"
  | "clock"
  | "count"
  | "money"
  | "months"
  | "shop"
  | "road"
  | "route",
  string
>;

const days = ["两天", "三天", "四天", "一个星期", "十来天", "半个月", "快二十天"];
const clocks = ["晚上十点", "夜里十一点", "晚上十点半", "半夜十二点", "凌晨一点", "深夜十一点半"];
const months = ["两个月", "三个月", "四个月", "半年", "七个月"];
const shopStems = [
  "老街坊",
  "湘味轩",
  "好邻居",
  "蓝莓",
  "一品香",
  "阿嬷家",
  "金鼎",
  "小满",
  "丰收",
  "云上",
  "百家",
  "知味",
];
const shopKinds = ["餐馆", "超市", "健身房", "家电城", "美容店", "装饰公司", "粉店", "生活馆"];
const routes = ["2", "3", "5", "8", "12", "17", "21", "26", "31", "105", "夜 2"];
const roadKinds = ["路", "东路", "西路", "大道", "街", "巷"];

/** The values of one story at one place, told at this instant (city time = UTC + 8 h). */
export function makeSlots(random: Random, estateId: string, at: number): Slots {
  const path = pathOf(estateId);
  const estate = path.at(-1);
  const since = new Date(at + 8 * 3_600_000 - random.between(2, 20) * 86_400_000);
  return {
    place: estate?.name ?? "",
    building: `${random.between(1, 26)} 栋`,
    since: `${since.getUTCMonth() + 1} 月 ${since.getUTCDate()} 日起`,
    days: random.pick(days),
    clock: random.pick(clocks),
    count: String(random.between(3, 40)),
    money: `${(random.between(3, 260) * 50).toLocaleString("en-US")} 元`,
    months: random.pick(months),
    shop: `${random.pick(shopStems)}${random.pick(shopKinds)}`,
    road: roadOf(random, path),
    route: random.pick(routes),
  };
}

function roadOf(random: Random, path: readonly Place[]): string {
  const place = random.pick(path.filter(({ level }) => level === "street" || level === "community"));
  return `${place.name.replace(/(街道|社区|镇|乡|村)$/, "")}${random.pick(roadKinds)}`;
}

/** The clause with its slots filled. */
export function fill(clause: string, slots: Slots): string {
  const filled = clause.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(slots, name) ? slots[name as keyof Slots] : whole,
  );
  return setApart(filled);
}

/** One blank between Chinese and figures, none between Chinese and Chinese. */
function setApart(text: string): string {
  return text
    .replace(/(\p{Script=Han}) +(?=\p{Script=Han})/gu, "$1")
    .replace(/(\p{Script=Han})(?=\d)/gu, "$1 ")
    .replace(/(\d)(?=\p{Script=Han})/gu, "$1 ");
}
