// The numbers that citizens dial: the main line, lines merged into it, lines that ring in parallel, and branch desks.
import type { Line } from "../../../shared/domain/reference/index.ts";

type Row = [number: string, zh: string, en: string, unitId: string, queue?: string];

const generalQueue = "general";

/** 整体并入: the number only leads here; nobody else answers it any more. */
const whole: Row[] = [
  ["12301", "旅游投诉", "Tourism complaints", "city-culture"],
  ["12312", "商务举报投诉", "Commerce reports", "city-commerce"],
  ["12316", "三农服务", "Farm service", "city-farm", "farm"],
  ["12317", "防返贫监督", "Poverty relief oversight", "city-farm"],
  ["12318", "文化市场举报", "Culture market reports", "city-culture"],
  ["12319", "城建城管", "Urban construction and management", "city-urban", "urban"],
  ["12330", "知识产权维权", "Intellectual property", "city-market", "market"],
  ["12331", "食品药品投诉举报", "Food and drug reports", "city-market", "market"],
  ["12336", "自然资源违法举报", "Natural resources reports", "city-land"],
  ["12338", "妇女维权", "Women's rights", "city-women"],
  ["12349", "民政服务", "Civil affairs", "city-civil"],
  ["12350", "安全生产举报", "Work safety reports", "city-emergency"],
  ["12355", "青少年服务", "Youth service", "city-youth"],
  ["12356", "卫生计生咨询", "Family planning enquiries", "city-health"],
  ["12358", "价格监督举报", "Price reports", "city-market", "market"],
  ["12365", "质量监督举报", "Quality reports", "city-market", "market"],
  ["12369", "环保举报", "Environment reports", "city-environment", "urban"],
  ["12385", "残疾人服务", "Service for disabled persons", "city-disabled"],
  ["12390", "扫黄打非举报", "Illegal publications reports", "city-culture"],
  ["12396", "科技服务", "Science and technology service", "city-science"],
  ["12322", "防震减灾", "Earthquake and disaster relief", "city-emergency"],
  ["96119", "火灾隐患举报", "Fire hazard reports", "city-fire"],
];

/** 双号并行: the number stays known; its calls enter the same hall, to agents with its skill. */
const parallel: Row[] = [
  ["12315", "消费者投诉举报", "Consumer complaints", "city-market", "market"],
  ["12320", "卫生健康", "Health", "city-health", "health"],
  ["12328", "交通运输服务监督", "Transport service", "city-transport", "transport"],
  ["12329", "住房公积金", "Housing fund", "city-fund", "fund"],
  ["12333", "人力资源和社会保障", "Labour and social security", "city-human", "labour"],
  ["12348", "公共法律服务", "Public legal service", "city-justice", "legal"],
  ["12393", "医疗保障", "Medical insurance", "city-medical", "medical"],
];

/** 设分中心: run by a ministry's own desk; calls and orders are handed to and fro. */
const branch: Row[] = [
  ["12366", "纳税缴费服务", "Tax service", "branch-tax", "branch-tax"],
  ["12313", "烟草专卖举报", "Tobacco monopoly", "branch-tobacco", "branch-tobacco"],
  ["12367", "移民管理服务", "Immigration service", "branch-immigration", "branch-immigration"],
  ["12305", "邮政业申诉", "Postal service", "branch-postal", "branch-postal"],
];

function toLine(mode: Line["mode"], note: string, greeting: (zh: string) => string): (row: Row) => Line {
  return ([number, zh, en, unitId, queue]) => ({
    id: `line-${number}`,
    number,
    name: { zh: `${number} ${zh}`, en: `${number} ${en}` },
    mode,
    greeting: greeting(zh),
    queue: queue ?? generalQueue,
    unitId,
    note,
  });
}

const mainLine: Line = {
  id: "line-12345",
  number: "12345",
  name: { zh: "12345 主线", en: "12345 main line" },
  mode: "main",
  greeting: "您好，湘岚 12345，请讲。",
  queue: generalQueue,
  unitId: null,
  note: "24 小时人工接听。夜间 22:00 后先问是否有人身危险，再问事。",
};

const enterpriseLine: Line = {
  id: "line-enterprise",
  number: "12345-6",
  name: { zh: "12345 政企专席", en: "12345 enterprise desk" },
  mode: "main",
  greeting: "您好，湘岚 12345 政企专席，请讲。",
  queue: "enterprise",
  unitId: "city-business",
  note: "企业拨 12345 后按 6 进入；工作时间由专席接听，其余时间转主线。",
};

export const lines: Line[] = [
  mainLine,
  enterpriseLine,
  ...whole.map(
    toLine(
      "whole",
      "原号已并入 12345，拨打直接进入本台。",
      (zh) => `您好，湘岚 12345，${zh}事项由我为您登记，请讲。`,
    ),
  ),
  ...parallel.map(
    toLine(
      "parallel",
      "原号保留，与 12345 同台接听，数据共享。",
      (zh) => `您好，湘岚 12345，${zh}热线，请讲。`,
    ),
  ),
  ...branch.map(
    toLine("branch", "分中心自行接听，可与 12345 互转电话和工单。", (zh) => `您好，${zh}分中心，请讲。`),
  ),
];
