// Why a command does not fit an order's state: the codes of the table in spec.ts with their sentences. Each says how the
// order stands and what can be done about it.
import { type Sentence, sentence } from "../sentence.ts";

export const stateSentences = {
  "order.unknown": sentence("没有这张工单：核对单号", "No such order: check the number"),
  "order.exists": sentence("这张工单已经建了：在原单上办", "The order exists already: act on it"),
  "order.draft": sentence("还是草稿：先提交并判定", "Still a draft: submit it and give the verdict first"),
  "order.accepted": sentence(
    "已受理：草稿上的动作不能再做，内容有误就更正",
    "Already accepted: the draft is over, correct the content if it is wrong",
  ),
  "order.not-dispatched": sentence("还没派出：先派单", "Not dispatched yet: dispatch it first"),
  "order.dispatched": sentence(
    "已派出：改派走退单，内容有误就更正",
    "Already dispatched: another unit needs a return, wrong content a correction",
  ),
  "order.not-signed": sentence("单位还没签收：先签收", "The unit has not signed yet: sign first"),
  "order.signed": sentence("已签收：不用再签", "Already signed: nothing to sign"),
  "order.return-open": sentence("退单待裁：先裁定退单", "A return is waiting: rule on it first"),
  "order.no-return": sentence("没有待裁的退单", "No return is waiting for a ruling"),
  "order.replied": sentence("已回复，待审核：先等审核", "Replied and under review: wait for the review"),
  "order.no-reply": sentence("没有待审的回复：先等单位回复", "No reply to review: wait for the unit's reply"),
  "order.reviewed": sentence(
    "回复已审核通过：要再办就重办",
    "The reply has passed review: send it to rework if more is to be done",
  ),
  "order.not-reviewed": sentence(
    "回复还没审核通过：先审核",
    "No reply has passed review yet: review it first",
  ),
  "order.not-closed": sentence("还没办结：先办结", "Not closed yet: close it first"),
  "order.not-merged": sentence(
    "没有并入别的工单：无单可拆",
    "Not merged into another order: nothing to split off",
  ),
  "order.not-declined": sentence(
    "不是不予受理的工单：无可复核",
    "Not a declined order: no decline to review",
  ),
  "order.merged": sentence(
    "已并入主单：在主单上办，或先撤并",
    "Merged into another order: act there, or split it off first",
  ),
  "order.closed": sentence("已办结：只能追加或更正", "Closed: only a follow-up or a correction is possible"),
  "order.archived": sentence("已归档：不能再改", "Archived: it cannot change any more"),
  "order.answered": sentence(
    "已即时答复：有新情况就追加",
    "Answered at once: add a follow-up if there is something new",
  ),
  "order.declined": sentence("已不予受理：有异议由班长复核", "Declined: the shift lead may review it"),
  "order.transferred": sentence(
    "已转接：有新情况就追加",
    "Transferred: add a follow-up if there is something new",
  ),
  "order.discarded": sentence("已按无诉求结束：另建一张", "Ended without a matter: open a new one"),
} as const satisfies Record<`order.${string}`, Sentence>;

export type StateCode = keyof typeof stateSentences;
