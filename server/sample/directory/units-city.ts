// Units of the city itself: bureaus, their services, public utilities and the desks of nationally run lines.
import type { Unit } from "../../../shared/domain/reference/index.ts";
import { landline, nightDuty, officeDuty, roundTheClockDuty, windowDuty } from "./duty.ts";

type Hours = "office" | "window" | "all-day" | { night: string };
type Row = [id: string, name: string, shortName: string, hours: Hours, parentId?: string];

const bureaus: Row[] = [
  ["city-housing", "湘岚市住房和城乡建设局", "市住建局", { night: "夜间值守 谭科" }],
  ["city-urban", "湘岚市城市管理和综合执法局", "市城管局", { night: "夜间值守 彭队" }],
  ["city-environment", "湘岚市生态环境局", "市生态环境局", { night: "应急值守 许队" }],
  ["city-market", "湘岚市市场监督管理局", "市市监局", { night: "投诉举报夜班 周科" }],
  ["city-human", "湘岚市人力资源和社会保障局", "市人社局", "office"],
  ["city-medical", "湘岚市医疗保障局", "市医保局", "office"],
  ["city-health", "湘岚市卫生健康委员会", "市卫健委", { night: "总值班室 易科" }],
  ["city-education", "湘岚市教育局", "市教育局", "office"],
  ["city-civil", "湘岚市民政局", "市民政局", "office"],
  ["city-police", "湘岚市公安局", "市公安局", "all-day"],
  ["city-transport", "湘岚市交通运输局", "市交通局", { night: "运管夜班 向队" }],
  ["city-land", "湘岚市自然资源和规划局", "市自规局", "office"],
  ["city-commerce", "湘岚市商务局", "市商务局", "office"],
  ["city-culture", "湘岚市文化旅游广电体育局", "市文旅广体局", { night: "文化执法夜班 阳队" }],
  ["city-farm", "湘岚市农业农村局", "市农业农村局", "office"],
  ["city-river", "湘岚市水利局", "市水利局", { night: "防汛值班 邹工" }],
  ["city-forest", "湘岚市林业局", "市林业局", { night: "防火值班 贺科" }],
  ["city-emergency", "湘岚市应急管理局", "市应急管理局", "all-day"],
  ["city-industry", "湘岚市工业和信息化局", "市工信局", "office"],
  ["city-finance", "湘岚市财政局", "市财政局", "office"],
  ["city-development", "湘岚市发展和改革委员会", "市发改委", "office"],
  ["city-justice", "湘岚市司法局", "市司法局", "office"],
  ["city-veterans", "湘岚市退役军人事务局", "市退役军人局", "office"],
  ["city-approval", "湘岚市行政审批服务局", "市审批局", "window"],
  ["city-data", "湘岚市数据局", "市数据局", "office"],
  ["city-science", "湘岚市科学技术局", "市科技局", "office"],
  ["city-petition", "湘岚市信访局", "市信访局", "office"],
  ["city-financial-office", "湘岚市地方金融管理局", "市金融局", "office"],
  ["city-women", "湘岚市妇女联合会", "市妇联", "office"],
  ["city-youth", "共青团湘岚市委员会", "团市委", "office"],
  ["city-disabled", "湘岚市残疾人联合会", "市残联", "office"],
  ["city-union", "湘岚市总工会", "市总工会", "office"],
];

const services: Row[] = [
  [
    "city-housing-permits",
    "湘岚市住房和城乡建设局施工许可科",
    "市住建局施工许可科",
    "office",
    "city-housing",
  ],
  ["city-traffic-police", "湘岚市公安局交通警察支队", "市交警支队", "all-day", "city-police"],
  [
    "city-labour-inspection",
    "湘岚市劳动保障监察支队",
    "市劳动监察支队",
    { night: "欠薪应急 龚队" },
    "city-human",
  ],
  ["city-insurance", "湘岚市社会保险服务中心", "市社保中心", "window", "city-human"],
  ["city-registry", "湘岚市不动产登记中心", "市不动产登记中心", "window", "city-land"],
  ["city-fund", "湘岚市住房公积金管理中心", "市公积金中心", "window"],
  ["city-lamps", "湘岚市路灯管理所", "市路灯管理所", { night: "抢修班 石师傅" }, "city-urban"],
  ["city-roads", "湘岚市市政工程维护处", "市市政处", { night: "抢险班 文工" }, "city-urban"],
  ["city-sanitation", "湘岚市环境卫生中心", "市环卫中心", { night: "夜班调度 蒋班" }, "city-urban"],
  ["city-parks", "湘岚市园林绿化中心", "市园林中心", "office", "city-urban"],
  ["city-highway", "湘岚市公路建设养护中心", "市公路中心", { night: "路网值守 曾工" }, "city-transport"],
  ["city-business", "湘岚市优化营商环境服务中心", "政企专席", "office", "city-development"],
  ["city-fire", "湘岚市消防救援支队", "市消防支队", "all-day"],
  ["city-communications", "湘岚市通信发展管理办公室", "市通管办", "office", "city-industry"],
  [
    "city-disease-control",
    "湘岚市疾病预防控制中心",
    "市疾控中心",
    { night: "疾控值班 柳医生" },
    "city-health",
  ],
];

const utilities: Row[] = [
  ["lanjiang-water", "岚江水务集团有限公司", "岚江水务集团", "all-day"],
  ["qingyan-water", "青砚县水务有限公司", "青砚县水务公司", { night: "抢修班 卢师傅" }],
  ["songling-water", "松陵县水务有限公司", "松陵县水务公司", { night: "抢修班 毛师傅" }],
  ["lanxiang-power", "岚湘供电公司", "岚湘供电公司", "all-day"],
  ["lanxi-gas", "岚溪燃气有限公司", "岚溪燃气公司", "all-day"],
  ["lantong-bus", "岚通公共交通集团有限公司", "岚通公交集团", { night: "调度夜班 方调度" }],
  ["lanbo-parking", "岚泊停车管理有限公司", "岚泊停车公司", { night: "车场监控 何班" }],
  ["lanxin-broadband", "岚信广电网络有限公司", "岚信广电网络", "office"],
  ["lanjing-sewage", "岚净排水有限公司", "岚净排水公司", { night: "排水抢险 丁工" }],
];

const branchDesks: Row[] = [
  ["branch-tax", "国家税务总局湘岚市税务局纳税服务分中心", "12366 税务分中心", "office"],
  ["branch-tobacco", "湘岚市烟草专卖局举报分中心", "12313 烟草分中心", "office"],
  ["branch-immigration", "湘岚移民管理服务分中心", "12367 移民分中心", "all-day"],
  ["branch-postal", "湘岚市邮政管理局申诉分中心", "12305 邮政分中心", "office"],
];

const firstSerial = 2000;
const serialsPerUnit = 4;

function toUnit(kind: Unit["kind"], row: Row, index: number): Unit {
  const [id, name, shortName, hours, parentId] = row;
  const serial = firstSerial + index * serialsPerUnit;
  const phone = landline(serial);
  return {
    id,
    name,
    shortName,
    kind,
    districtId: null,
    parentId: parentId ?? null,
    phone,
    duty: dutyOf(hours, shortName, phone, landline(serial + 1)),
    active: true,
  };
}

function dutyOf(hours: Hours, shortName: string, phone: string, nightPhone: string): Unit["duty"] {
  if (hours === "office") return officeDuty(`${shortName}值班电话`, phone);
  if (hours === "window") return windowDuty(`${shortName}咨询窗口`, phone);
  if (hours === "all-day") return roundTheClockDuty(`${shortName} 24 小时调度`, phone);
  return nightDuty(`${shortName}值班电话`, phone, hours.night, nightPhone);
}

const kinds: [Unit["kind"], Row[]][] = [
  ["bureau", bureaus],
  ["service", services],
  ["utility", utilities],
  ["branch-desk", branchDesks],
];

/** Units that serve the whole city, and the water companies of the two counties. */
export const cityUnits: Unit[] = kinds
  .flatMap(([kind, rows]) => rows.map((row): [Unit["kind"], Row] => [kind, row]))
  .map(([kind, row], index) => toUnit(kind, row, index));
