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
  | "fee"
  | "sum"
  | "eatery"
  | "club"
  | "firm"
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
  "蓝湾",
  "好邻居",
  "蓝莓",
  "小城",
  "阿嬷家",
  "金鼎",
  "小满",
  "丰收",
  "云上",
  "百家",
  "知味",
];
const shopKinds = ["超市", "家电城", "家居馆", "手机店", "生活馆", "母婴店"];
const eateryKinds = ["粉店", "火锅店", "家常菜馆", "烧烤店", "早餐店", "小炒店"];
const clubKinds = ["健身房", "美容店", "理发店", "游泳馆", "洗车行", "瑜伽馆"];
const firmStems = ["鼎正", "云帆", "宏泰", "锦程", "恒安", "新源", "联创", "海川", "卓越", "天成"];
const firmKinds = ["建设公司", "劳务公司", "装饰公司", "园林公司", "科技公司"];
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
    fee: `${random.between(3, 36) * 5} 元`,
    sum: `${random.between(12, 1800) / 10} 万元`,
    shop: named(random, shopKinds),
    eatery: named(random, eateryKinds),
    club: named(random, clubKinds),
    firm: `湘岚${random.pick(firmStems)}${random.pick(firmKinds)}`,
    road: roadOf(random, path),
    route: random.pick(routes),
  };
}

function named(random: Random, kinds: readonly string[]): string {
  return `${random.pick(shopStems)}${random.pick(kinds)}`;
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

/** One blank between Chinese and figures, none between Chinese and Chinese; the caller is named once. */
function setApart(text: string): string {
  return text
    .replace(/(\p{Script=Han}) +(?=\p{Script=Han})/gu, "$1")
    .replace(/(\p{Script=Han})(?=\d)/gu, "$1 ")
    .replace(/(\d)(?=\p{Script=Han})/gu, "$1 ")
    .replace(/(来电人(?:反映|称)，|据来电人讲，|市民来电称：|诉求人说)来电人/u, "$1本人")
    .replace(/(说|一起反映：|情况是这样：)来电人/u, "$1本人");
}
