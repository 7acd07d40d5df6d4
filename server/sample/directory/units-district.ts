// Units of the districts: governments, their bureaus and services, and one office for every street, town and township.
import type { Place, Unit } from "../../../shared/domain/reference/index.ts";
import { landline, nightDuty, officeDuty, windowDuty } from "./duty.ts";
import { placesOf } from "./places.ts";

/** Kinds of bureaus that every district has; a category names one of them as its lead. */
export type DistrictBureau =
  | "government"
  | "urban"
  | "housing"
  | "market"
  | "education"
  | "civil"
  | "environment"
  | "police"
  | "health"
  | "human"
  | "approval";

interface BureauPlan {
  readonly bureau: DistrictBureau;
  readonly kind: Unit["kind"];
  readonly name: (district: Place) => string;
  readonly shortName: (district: Place) => string;
  readonly hours: "office" | "window" | "night";
  readonly nightTitle: string;
}

/** 云麓区 → 云麓, as in 市公安局云麓分局. */
function stem(district: Place): string {
  return district.name.replace(/[区县]$/, "");
}

const inDistrict = (rest: string) => (district: Place) => `${district.name}${rest}`;
const cityBranch = (bureau: string) => (district: Place) => `湘岚市${bureau}${stem(district)}分局`;
const cityBranchShort = (bureau: string) => (district: Place) => `市${bureau}${stem(district)}分局`;

function plan(
  bureau: DistrictBureau,
  kind: Unit["kind"],
  name: BureauPlan["name"],
  shortName: BureauPlan["shortName"],
  hours: BureauPlan["hours"],
  nightTitle = "",
): BureauPlan {
  return { bureau, kind, name, shortName, hours, nightTitle };
}

const plans: BureauPlan[] = [
  plan("government", "district", inDistrict("人民政府"), inDistrict("政府"), "night", "总值班室"),
  plan("urban", "district-bureau", inDistrict("城市管理局"), inDistrict("城管局"), "night", "夜间值守"),
  plan("housing", "district-bureau", inDistrict("住房和城乡建设局"), inDistrict("住建局"), "office"),
  plan("market", "district-bureau", inDistrict("市场监督管理局"), inDistrict("市监局"), "night", "夜间值班"),
  plan("education", "district-bureau", inDistrict("教育局"), inDistrict("教育局"), "office"),
  plan("civil", "district-bureau", inDistrict("民政局"), inDistrict("民政局"), "office"),
  plan(
    "environment",
    "district-bureau",
    cityBranch("生态环境局"),
    cityBranchShort("生态环境局"),
    "night",
    "应急值守",
  ),
  plan("police", "district-bureau", cityBranch("公安局"), cityBranchShort("公安局"), "night", "值班长"),
  plan("health", "district-bureau", inDistrict("卫生健康局"), inDistrict("卫健局"), "office"),
  plan(
    "human",
    "district-bureau",
    inDistrict("人力资源和社会保障局"),
    inDistrict("人社局"),
    "night",
    "欠薪应急",
  ),
  plan("approval", "district-bureau", inDistrict("行政审批局"), inDistrict("行政审批局"), "window"),
];

const firstSerial = 3000;
const firstStreetSerial = 5000;
const firstExtraSerial = 6000;

/** Surnames of those on night duty; 云麓区城管局's is fixed: 罗队. */
const dutySurnames = "罗曹邓欧谢雷袁肖唐姜潘廖尹江戴夏石熊孟白崔康毛邱秦史顾侯武钱汤黎";

function nightName(title: string, index: number): string {
  const surname = dutySurnames[index % dutySurnames.length] ?? "罗";
  return `${title} ${surname}${title === "夜间值守" || title === "欠薪应急" ? "队" : "科"}`;
}

function bureauUnit(district: Place, districtIndex: number, bureauPlan: BureauPlan, planIndex: number): Unit {
  const serial = firstSerial + districtIndex * 100 + planIndex * 4;
  const phone = landline(serial);
  const shortName = bureauPlan.shortName(district);
  return {
    id: `${district.id}-${bureauPlan.bureau}`,
    name: bureauPlan.name(district),
    shortName,
    kind: bureauPlan.kind,
    districtId: district.id,
    parentId: bureauPlan.bureau === "government" ? null : `${district.id}-government`,
    phone,
    duty: bureauDuty(bureauPlan, shortName, phone, serial + 1, districtIndex * 5 + planIndex - 1),
    active: true,
  };
}

function bureauDuty(
  bureauPlan: BureauPlan,
  shortName: string,
  phone: string,
  nightSerial: number,
  surnameIndex: number,
): Unit["duty"] {
  const desk = `${shortName}值班电话`;
  if (bureauPlan.hours === "office") return officeDuty(desk, phone);
  if (bureauPlan.hours === "window") return windowDuty(`${shortName}咨询窗口`, phone);
  const name = nightName(bureauPlan.nightTitle, Math.max(0, surnameIndex));
  return nightDuty(desk, phone, name, landline(nightSerial));
}

type Extra = [id: string, districtId: string, name: string, shortName: string, nightName: string | null];

/** Bureaus and services that only some districts have. */
const extras: Extra[] = [
  ["chengjiang-farm", "chengjiang", "澄江区农业农村局", "澄江区农业农村局", null],
  ["qingyan-farm", "qingyan", "青砚县农业农村局", "青砚县农业农村局", null],
  ["songling-farm", "songling", "松陵县农业农村局", "松陵县农业农村局", null],
  ["qingyan-transport", "qingyan", "青砚县交通运输局", "青砚县交通局", "路政值守 宋队"],
  ["songling-transport", "songling", "松陵县交通运输局", "松陵县交通局", "路政值守 郭队"],
  ["chengjiang-roads", "chengjiang", "澄江区市政工程维护处", "澄江区市政处", "抢险班 梁工"],
  ["chengjiang-sanitation", "chengjiang", "澄江区环境卫生管理所", "澄江区环卫所", null],
  ["wangshu-parks", "wangshu", "望舒区园林绿化中心", "望舒区园林中心", null],
  ["qingyan-postal", "qingyan", "青砚县邮政分局", "青砚县邮政分局", null],
];

function extraUnit([id, districtId, name, shortName, night]: Extra, index: number): Unit {
  const serial = firstExtraSerial + index * 4;
  const phone = landline(serial);
  const desk = `${shortName}值班电话`;
  return {
    id,
    name,
    shortName,
    kind: "district-bureau",
    districtId,
    parentId: `${districtId}-government`,
    phone,
    duty: night === null ? officeDuty(desk, phone) : nightDuty(desk, phone, night, landline(serial + 1)),
    active: true,
  };
}

/** The unit id of a street's office. */
export function streetOfficeId(streetPlaceId: string): string {
  return `${streetPlaceId}-office`;
}

function streetOffice(street: Place, index: number): Unit {
  const serial = firstStreetSerial + index * 4;
  const phone = landline(serial);
  const isStreet = street.name.endsWith("街道");
  const districtId = street.parentId ?? "";
  return {
    id: streetOfficeId(street.id),
    name: `${street.name}${isStreet ? "办事处" : "人民政府"}`,
    shortName: isStreet ? street.name : `${street.name}政府`,
    kind: "street",
    districtId,
    parentId: `${districtId}-government`,
    phone,
    duty: nightDuty(
      `${street.name}便民服务中心`,
      phone,
      nightName("带班领导", index + 7),
      landline(serial + 1),
    ),
    active: true,
  };
}

/** All units below the city. */
export const districtUnits: Unit[] = [
  ...placesOf("district").flatMap((district, districtIndex) =>
    plans.map((bureauPlan, planIndex) => bureauUnit(district, districtIndex, bureauPlan, planIndex)),
  ),
  ...extras.map(extraUnit),
  ...placesOf("street").map(streetOffice),
];
