// The people and firms who call: some once, some often, some sharing one number, some behind a landline.
import type { Petitioner } from "../../../shared/domain/index.ts";
import { placesOf } from "../directory/places.ts";
import type { Random } from "./random.ts";

export interface SamplePetitioner {
  readonly petitioner: Petitioner;
  /** The estate or hamlet where they live or trade. */
  readonly estateId: string;
}

const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
const givenNames =
  "建国 志强 丽华 秀英 桂芳 海燕 晓东 俊杰 雅琴 文斌 小红 春梅 立军 玉兰 国平 思远 佳怡 子豪 雨欣 浩然 金莲 运来 冬生 美玲 少华 德明 满香 友谊 新民 菊香 凤英 永红 亚平 嘉宁 梓萱 宇航 诗涵 一鸣 静 敏 勇 涛 磊 霞 军 倩".split(
    " ",
  );
const firmStems = "鼎正 云帆 宏泰 锦程 百顺 金穗 恒安 新源 瑞丰 联创 万和 兴旺 德润 海川 卓越 天成".split(
  " ",
);
const firmKinds = [
  "建设有限公司",
  "商贸有限公司",
  "餐饮管理有限公司",
  "物流有限公司",
  "电子科技有限公司",
  "农业专业合作社",
];

const households = 1_250;
const firms = 50;
/** Numbers kept for the people whose stories are written by hand and for the practice callers. */
const firstFreeNumber = 8_000;

function mobile(serial: number): string {
  return `1400000${String(serial % 10_000).padStart(4, "0")}`;
}

/** Everyone who may call, households first. */
export function makePetitioners(random: Random): SamplePetitioner[] {
  const estates = placesOf("estate");
  const people = Array.from({ length: households }, (_, index): SamplePetitioner[] => {
    const estateId = random.pick(estates).id;
    const phone = mobile(firstFreeNumber + index);
    const sharing = random.chance(0.1) ? random.between(2, 3) : 1;
    return Array.from({ length: sharing }, () => ({ estateId, petitioner: person(random, phone) }));
  });
  const trades = Array.from({ length: firms }, (_, index) => ({
    estateId: random.pick(estates).id,
    petitioner: {
      ...person(random, `07425550${String(index * 7 + 500).padStart(4, "0")}`),
      organisation: `湘岚${random.pick(firmStems)}${random.pick(firmKinds)}`,
    },
  }));
  return [...people.flat(), ...trades];
}

function person(random: Random, phone: string): Petitioner {
  const surname = random.pick([...surnames]);
  return {
    name: random.chance(0.55) ? `${surname}${random.pick(givenNames)}` : surname,
    address: random.chance(0.5) ? "mr" : "ms",
    phones: [phone],
    organisation: "",
    homePlace: "",
  };
}

/** Nobody's number and nobody's name: withheld. */
export const anonymous: Petitioner = {
  name: "",
  address: "none",
  phones: [],
  organisation: "",
  homePlace: "",
};

/** Somebody calls: a few call far more often than most. */
export function pickPetitioner(random: Random, petitioners: readonly SamplePetitioner[]): SamplePetitioner {
  const favoured = Math.floor(petitioners.length * random.next() ** 1.9);
  return petitioners[favoured] ?? random.pick(petitioners);
}
