// Who may give which command (DOMAIN 7). A grant is a role, with the tie to the order that it needs after a colon. What
// depends on more than role and tie (own dispatch at review, a second return) stands with the command itself.
import type { Role } from "../reference/index.ts";
import { type Sentence, sentence } from "../sentence.ts";
import { unreachable } from "../unreachable.ts";
import type { OrderCommandType } from "./commands.ts";
import type { DecisionContext, Rejection } from "./decision.ts";
import type { Order } from "./order.ts";
import { rejection } from "./rejection.ts";

type Person = DecisionContext["person"];

/** own: the person holds the draft or recorded the order; lead, co: the person's unit is its lead or co-handling unit. */
type Grant = Role | `${"agent" | "dispatcher" | "leader" | "scheduler"}:own` | "unit:lead" | "unit:co";

/** Who takes requests: agents, a dispatcher who splits one off, a leader on an answering day. */
const takers = ["agent:own", "dispatcher:own", "leader:own"] as const satisfies readonly Grant[];

// The shift lead stands in no list of agent, dispatcher, reviewer or callback agent: "all of the above" is added below.
// biome-ignore format: one line for each command
const grants: Record<OrderCommandType, readonly Grant[]> = {
  "order.open": ["agent", "dispatcher", "leader", "scheduler"],
  "order.hand-over": [...takers, "scheduler:own"],
  "order.discard": [...takers, "scheduler:own"],
  "order.record": [...takers, "scheduler:own"],
  "order.answer": takers,
  "order.accept": takers,
  "order.decline": takers,
  "order.review-decline": ["shift-lead"],
  "order.transfer": takers,
  "order.dispatch": ["agent:own", "dispatcher"],
  "order.send-back": ["dispatcher"],
  "order.sign": ["unit:lead"],
  "order.progress": ["unit:lead", "unit:co"],
  "order.record-contact": ["unit:lead", "unit:co"],
  "order.assign-inside": ["unit:lead"],
  "order.ask-return": ["unit:lead"],
  "order.rule-on-return": ["dispatcher", "supervisor"],
  "order.escalate-return": ["dispatcher"],
  "order.ask-extension": ["unit:lead"],
  "order.rule-on-extension": ["dispatcher"],
  "order.reply": ["unit:lead"],
  "order.co-reply": ["unit:co"],
  "order.review": ["reviewer"],
  "order.callback": ["callback-agent"],
  "order.rate": ["scheduler"],
  "order.close": ["callback-agent", "scheduler"],
  "order.rework": ["callback-agent"],
  "order.merge": ["dispatcher"],
  "order.split": ["dispatcher"],
  "order.follow-up": ["agent", "dispatcher", "callback-agent", "leader", "scheduler"],
  "order.remind": ["dispatcher", "supervisor", "scheduler"],
  "order.supervise": ["supervisor", "scheduler"],
  "order.instruct": ["supervisor", "leader"],
  "order.answer-supervision": ["unit:lead"],
  "order.link-emergency": [...takers, "dispatcher", "callback-agent", "scheduler"],
  "order.correct": ["agent:own", "leader:own", "dispatcher", "callback-agent"],
  "order.mark-complex": ["dispatcher"],
  "order.hold": ["dispatcher", "supervisor", "unit:lead"],
  "order.resume": ["dispatcher", "supervisor", "unit:lead"],
  "order.exclude": ["supervisor", "shift-lead"],
  "order.unmask": ["agent", "dispatcher", "reviewer", "callback-agent", "supervisor", "quality-assessor"],
  "order.note": [
    "agent:own", "dispatcher", "reviewer", "callback-agent", "supervisor", "quality-assessor", "leader", "unit:lead", "unit:co", "scheduler",
  ],
  "order.undo": [
    "agent", "dispatcher", "reviewer", "callback-agent", "supervisor", "quality-assessor", "leader", "unit:lead", "unit:co", "scheduler",
  ],
  "order.archive": ["scheduler", "shift-lead"],
  "order.pass-limit": ["scheduler"],
  "order.erase": ["administrator"],
};

// biome-ignore format: a list read at a glance
const shiftLeadStandsInFor: ReadonlySet<Grant> = new Set([
  "agent", "agent:own", "dispatcher", "dispatcher:own", "reviewer", "callback-agent",
] as const);

/** Null when the person may give this command on this order; else the refusal, which names who may. */
export function permissionFault(
  type: OrderCommandType,
  order: Order | null,
  person: Person,
): Rejection | null {
  const wanted = grants[type];
  if (wanted.some((grant) => holds(grant, order, person))) return null;
  const nearest = wanted.find((grant) => hasRole(grant, person));
  return nearest === undefined ? notGranted(wanted) : tieMissing(nearest);
}

function holds(grant: Grant, order: Order | null, person: Person): boolean {
  if (person.roles.includes("shift-lead") && shiftLeadStandsInFor.has(grant)) return true;
  if (!hasRole(grant, person)) return false;
  switch (grant) {
    case "agent:own":
    case "dispatcher:own":
    case "leader:own":
    case "scheduler:own":
      return order?.agentId === person.id;
    case "unit:lead":
      return person.unitId !== null && order?.handling?.leadUnitId === person.unitId;
    case "unit:co":
      return person.unitId !== null && order?.handling?.coUnitIds.includes(person.unitId) === true;
    default:
      return true;
  }
}

function hasRole(grant: Grant, person: Person): boolean {
  if (grant.startsWith("unit:")) return isUnitStaff(person);
  return person.roles.some((role) => role === grant.split(":")[0]);
}

/** Whether the person works at a unit's desk. */
export function isUnitStaff(person: { roles: readonly Role[]; unitId: string | null }): boolean {
  return (
    person.unitId !== null && (person.roles.includes("unit-handler") || person.roles.includes("unit-lead"))
  );
}

function tieMissing(grant: Grant): Rejection {
  if (grant === "unit:lead") {
    return rejection(
      "order.not-unit",
      null,
      sentence("不是本单位主办的工单：由主办单位办", "Another unit leads this order: the lead unit acts"),
    );
  }
  if (grant === "unit:co") {
    return rejection(
      "order.not-unit",
      null,
      sentence("本单位不是协办单位", "This unit is not a co-handling unit of the order"),
    );
  }
  return rejection(
    "order.not-own",
    null,
    sentence(
      "不是本人的工单：由经手人或班长办",
      "Another person's order: the one who took it or the shift lead acts",
    ),
  );
}

function notGranted(wanted: readonly Grant[]): Rejection {
  const names = [...new Map(wanted.map((grant) => [nameOf(grant).en, nameOf(grant)])).values()];
  return rejection(
    "order.permission",
    null,
    sentence(
      `无权办理：由${names.map(({ zh }) => zh).join("、")}办`,
      `Not permitted: for ${names.map(({ en }) => en).join(", ")}`,
    ),
  );
}

function nameOf(grant: Grant): Sentence {
  if (grant === "unit:lead") return sentence("主办单位", "the lead unit");
  if (grant === "unit:co") return sentence("协办单位", "a co-handling unit");
  return roleName(grant.split(":")[0] as Role);
}

/** A role as people call it. */
export function roleName(role: Role): Sentence {
  switch (role) {
    case "agent":
      return sentence("坐席", "the agent");
    case "dispatcher":
      return sentence("派单员", "the dispatcher");
    case "reviewer":
      return sentence("审核员", "the reviewer");
    case "callback-agent":
      return sentence("回访员", "the callback agent");
    case "shift-lead":
      return sentence("班长", "the shift lead");
    case "supervisor":
      return sentence("督办员", "the supervisor");
    case "quality-assessor":
      return sentence("质检员", "the quality assessor");
    case "knowledge-editor":
      return sentence("知识库编辑", "the knowledge editor");
    case "unit-handler":
      return sentence("承办人", "the unit's handler");
    case "unit-lead":
      return sentence("承办单位负责人", "the unit's lead");
    case "leader":
      return sentence("领导", "the leader");
    case "analyst":
      return sentence("分析员", "the analyst");
    case "administrator":
      return sentence("管理员", "the administrator");
    case "scheduler":
      return sentence("系统定时", "the hub's scheduler");
    default:
      return unreachable(role);
  }
}
