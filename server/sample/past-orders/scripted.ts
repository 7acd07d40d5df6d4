// Earlier orders of the people whose calls are written by hand for the training line: Mr Zhang's, Ms Wu's, Mr Liu's and
// the shopkeeper's. Times are counted back from the end, so their stories fit whenever the sample city is made.
import type { Petitioner } from "../../../shared/domain/index.ts";
import type { Outcome } from "./plan.ts";
import { day, hour } from "./writer.ts";

export interface ScriptedOrder {
  readonly petitioner: Petitioner;
  readonly placeId: string;
  readonly categoryId: string;
  readonly kind: "help" | "complaint" | "consultation";
  readonly title: string;
  readonly text: string;
  readonly doorAddress: string;
  readonly beforeEnd: number;
  readonly outcome: Extract<Outcome, "handled" | "answered" | "open">;
  /** For "answered". */
  readonly articleId?: string;
}

function mobilePerson(
  name: string,
  address: Petitioner["address"],
  phone: string,
  homePlace: string,
): Petitioner {
  return { name, address, phones: [phone], organisation: "", homePlace };
}

const zhang = mobilePerson("张", "mr", "14000000417", "云麓区听泉街道锦澜花园 7 栋");
const wu = mobilePerson("吴", "ms", "14000000652", "云麓区听泉街道锦澜花园 3 栋");
const liu = mobilePerson("刘", "mr", "14000000331", "云麓区梧桐街道纺织厂宿舍 5 栋");
const shopkeeper: Petitioner = {
  name: "何",
  address: "mr",
  phones: ["074255500187"],
  organisation: "桃溪路便民便利店",
  homePlace: "澄江区桃溪街道桃溪路 62 号",
};
const jinlan = "zhuyuan-jinlanhuayuan";

export const scriptedOrders: readonly ScriptedOrder[] = [
  {
    petitioner: zhang,
    placeId: jinlan,
    categoryId: "environment.fumes.restaurant",
    kind: "complaint",
    title: "关于锦澜花园 7 栋楼下餐饮油烟扰民的投诉",
    text: "来电人住锦澜花园 7 栋，楼下新开的炒菜馆没有接烟道，油烟从二楼阳台冒上来，晾的衣服都是油味。和店主说过两回，没有改。希望加装净化器或者把排口移走。",
    doorAddress: "7 栋一楼",
    beforeEnd: 267 * day,
    outcome: "handled",
  },
  {
    petitioner: zhang,
    placeId: jinlan,
    categoryId: "education.enrolment.primary",
    kind: "consultation",
    title: "咨询：二孩入学材料",
    text: "来电人的小女儿今年上一年级，问能不能和姐姐上同一所小学，要交哪些材料。",
    doorAddress: "",
    beforeEnd: 163 * day,
    outcome: "answered",
    articleId: "k-second-child",
  },
  {
    petitioner: zhang,
    placeId: jinlan,
    categoryId: "construction.lighting.dark",
    kind: "help",
    title: "关于锦澜花园门口路灯连续三天不亮的求助",
    text: "锦澜花园东门外人行道的路灯已经三天不亮，晚上下班看不清台阶。来电人问过物业，说是市政路灯。希望尽快修好。",
    doorAddress: "东门外",
    beforeEnd: 86 * day,
    outcome: "handled",
  },
  {
    petitioner: zhang,
    placeId: jinlan,
    categoryId: "housing.lift.trapped",
    kind: "help",
    title: "关于锦澜花园 7 栋电梯困人后未检修的求助",
    text: "锦澜花园 7 栋电梯上个月困过人，之后没有看到维保人员来检修，电梯里的合格证也过期了。来电人每天要送老人上下楼，希望查一查维保记录。",
    doorAddress: "7 栋",
    beforeEnd: 47 * day,
    outcome: "handled",
  },
  {
    petitioner: zhang,
    placeId: jinlan,
    categoryId: "construction.site.night-noise",
    kind: "complaint",
    title: "关于锦澜花园东门对面工地夜间施工的投诉",
    text: "锦澜花园东门对面岚庭三期的工地夜里十点以后还在用电钻和打桩，吵得老人孩子睡不着。来电人希望查一下有没有夜间许可，要求夜里停工。",
    doorAddress: "东门对面 岚庭三期工地",
    beforeEnd: 2.2 * day,
    outcome: "open",
  },
  {
    petitioner: wu,
    placeId: jinlan,
    categoryId: "housing.second-supply.pressure",
    kind: "help",
    title: "关于锦澜花园 3 栋二次供水水压不足、夜间断水的求助",
    text: "锦澜花园 3 栋 14 层以上从 10 日起早晚水压不足，夜里十点以后经常断水，物业称加压泵故障但无人维修。楼内有透析病人需夜间用水。要求尽快修复，并说明何时恢复。",
    doorAddress: "3 栋",
    beforeEnd: 3.4 * day,
    outcome: "open",
  },
  {
    petitioner: liu,
    placeId: "fangzhi-fangzhichangsushe",
    categoryId: "housing.lift.trapped",
    kind: "help",
    title: "关于纺织厂宿舍 5 栋电梯频繁停运的求助",
    text: "纺织厂宿舍 5 栋加装的电梯本月停了四次，每次都要等两三天。楼上有行动不便的老人。希望查清原因，换掉老出毛病的零件。",
    doorAddress: "5 栋",
    beforeEnd: 1.5 * day,
    outcome: "open",
  },
  {
    petitioner: shopkeeper,
    placeId: "caichang-caichangxiang",
    categoryId: "urban.order.stalls",
    kind: "complaint",
    title: "关于桃溪路早市占道堵路的投诉",
    text: "来电人是桃溪路 62 号便利店店主，每天清早五点半到九点，早市摊位占满两侧车道，送货的车进不来，店里开不了门。希望划定时间和范围。",
    doorAddress: "桃溪路 62 号",
    beforeEnd: 2.6 * day,
    outcome: "open",
  },
  {
    petitioner: shopkeeper,
    placeId: "caichang-caichangxiang",
    categoryId: "urban.shared.parking",
    kind: "complaint",
    title: "关于桃溪路共享单车乱停放的投诉",
    text: "桃溪路菜场门口共享单车堆成一片，挡住便利店的卷闸门，来电人每天要先搬车才能营业。希望设停放线，多出的当天清走。",
    doorAddress: "桃溪路 62 号",
    beforeEnd: 139 * day + 3 * hour,
    outcome: "handled",
  },
];
