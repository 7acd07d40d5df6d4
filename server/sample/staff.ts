// The people of the sample city: the hotline's own staff by number, and a handler and a lead for every unit that leads a
// category. No passwords stand here: the hub makes them at its first start. The role "scheduler" is the hub's own.
import type { Role } from "../../shared/domain/reference/index.ts";
import { categories } from "./directory/categories/index.ts";
import { units } from "./directory/units.ts";

export interface SampleStaff {
  /** What the person signs in with: four digits, or u-<unit>-<n> at a unit. */
  readonly number: string;
  readonly name: string;
  /** The first is the one in which the person usually acts. */
  readonly roles: Role[];
  readonly unitId: string | null;
}

const agentNames = `1003 宋时雨 1004 严若水 1007 葛星河 1008 陆远舟 1010 丁南乔 1013 卢照野 1016 程思远 1017 尹听雨
1019 顾南星 1020 侯雪见 1022 苏景行 1023 孟长安 1025 龙小满 1027 林晓澜 1028 段书遥 1029 梁书言 1031 何知微 1032 雷初晴
1034 汤砚之 1035 叶知秋 1037 袁听澜 1038 倪可心 1040 牛向晚 1041 韩松年 1043 樊越溪 1044 许青禾 1046 殷落尘 1048 罗星野
1049 施半夏 1052 沈予安 1053 洪子衿 1055 江映雪 1056 翟青崖 1058 方以宁 1059 安如初 1061 温如故 1062 颜拾光 1063 秦语桐
1064 伍春和 1066 唐若谷 1067 柳疏影 1070 白若溪 1072 钟雨棠 1075 范知行 1078 姚静川 1081 薛明远 1084 郝佳期 1087 龚亦舟
1090 邵清和 1093 万思齐 1096 贺兰汀 1099 傅云起`;

const otherNames: [Role[], string][] = [
  [["dispatcher"], "2004 贺知行 2006 季明川 2008 阮书禾 2009 康平野"],
  [["reviewer"], "2011 骆闻溪 2013 汪若川 2015 景初霁"],
  [["callback-agent"], "3005 葛清野 3007 童安然 3009 项南枝 3012 乔木青"],
  [["shift-lead"], "4001 陈砚秋 4002 周映川 4003 佟远山"],
  [["supervisor"], "5001 马未晞 5003 关澜生"],
  [["quality-assessor"], "5101 喻听松 5103 祝晚晴"],
  [["knowledge-editor"], "6001 文知夏 6003 管仲言"],
  [["leader"], "7001 高行简 7003 易望岳"],
  [["analyst"], "8001 简明舒 8003 郁思存"],
  [["administrator"], "9001 石安澜"],
];

function listed(names: string, roles: Role[]): SampleStaff[] {
  const parts = names.split(/\s+/);
  return Array.from({ length: parts.length / 2 }, (_, index) => ({
    number: parts[index * 2] ?? "",
    name: parts[index * 2 + 1] ?? "",
    roles,
    unitId: null,
  }));
}

/** Units to whose desk orders are dispatched: those that lead at least one category. */
export function leadingUnitIds(): string[] {
  const leading = new Set(categories.flatMap((category) => unitsOf(category.lead)));
  return units.map(({ id }) => id).filter((id) => leading.has(id));
}

function unitsOf(lead: (typeof categories)[number]["lead"]): string[] {
  if (lead === null) return [];
  if (lead.by === "city") return [lead.unitId];
  return Object.values(lead.by === "district" ? lead.unitByDistrict : lead.unitByStreet);
}

const surnames =
  "李王张刘陈杨黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余";
const givenFirst = "文志建国海春明晓永立德永子家俊思雨佳静慧丽红玉小新云天远方正清";
const givenSecond = "华军平强勇辉斌波敏芳娟燕霞玲莉宁欣怡涵然泽轩昊航毅峰林松柏川";

/** Names given by hand where the pictures of the console show them. */
const knownNames: Record<string, string> = {
  "u-lanjiang-water-1": "周宁",
  "u-yunlu-urban-1": "罗振岳",
  "u-yunlu-urban-2": "申屠川",
};

function inventedName(index: number): string {
  const surname = surnames[(index * 7) % surnames.length] ?? "李";
  const first = givenFirst[(index * 11 + 3) % givenFirst.length] ?? "";
  const second = givenSecond[(index * 5 + Math.floor(index / 31)) % givenSecond.length] ?? "";
  return index % 6 === 4 ? `${surname}${second}` : `${surname}${first}${second}`;
}

function unitPerson(unitId: string, serial: 1 | 2, index: number): SampleStaff {
  const number = `u-${unitId}-${serial}`;
  return {
    number,
    name: knownNames[number] ?? inventedName(index),
    roles: [serial === 1 ? "unit-handler" : "unit-lead"],
    unitId,
  };
}

/** Everybody who may sign in to the sample city. */
export const sampleStaff: SampleStaff[] = [
  ...listed(agentNames, ["agent"]),
  ...otherNames.flatMap(([roles, names]) => listed(names, roles)),
  ...leadingUnitIds().flatMap((unitId, index) => [
    unitPerson(unitId, 1, index * 2),
    unitPerson(unitId, 2, index * 2 + 1),
  ]),
];
