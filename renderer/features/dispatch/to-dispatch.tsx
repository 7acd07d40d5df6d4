// An accepted order before the dispatcher: whose it is, similar ones, units with why, wording, and the dispatch.
import { useRef, useState } from "react";
import type { Order, Rejection } from "../../../shared/domain/index.ts";
import { SavedMark, useActDraft } from "../../app/act-form/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { CommandButton, Key, shortcutOf, useCommand } from "../../app/commands/index.ts";
import {
  type ActBody,
  OrderFacts,
  OrderHead,
  refusalOf,
  useGive,
  useProbe,
  useReach,
} from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { useLanguage, useText, whenText } from "../../app/text/index.ts";
import { Check } from "../../ui/index.ts";
import { CategoryAsk } from "./category-ask.tsx";
import { CoUnits } from "./co-units.tsx";
import { proposedFor } from "./lead-proposals.ts";
import { LeadUnits } from "./lead-units.tsx";
import { SendBackAsk } from "./send-back-ask.tsx";
import { Similar } from "./similar.tsx";

export function ToDispatch({ order }: { order: Order }) {
  const text = useText();
  const book = useReference();
  const now = useHubNow();
  const give = useGive();
  const { refusal: unreachable, word } = useReach();
  const draft = useActDraft("dispatch", order.id);
  const [fault, setFault] = useState<Rejection | null>(null);
  const [asked, setAsked] = useState<"category" | "send-back" | null>(null);
  const wording = useRef<HTMLInputElement>(null);
  const other = useRef<HTMLInputElement>(null);

  const proposed = proposedFor(order.matter, book, now);
  const leadUnitId = draft.form.unitId ?? proposed.first;
  const body: ActBody = {
    type: "order.dispatch",
    data: {
      leadUnitId: leadUnitId ?? "",
      coUnitIds: draft.form.coUnitIds.filter((id) => id !== leadUnitId),
      complex: draft.form.complex,
    },
    sealed: { opinion: draft.form.text },
  };
  const decision = useProbe(order)(body);
  const cannot = unreachable ?? refusalOf(decision)?.sentence ?? null;

  async function dispatch(): Promise<void> {
    const name = book?.unit(leadUnitId)?.shortName ?? "";
    setFault(
      await give(order.id, [body], { said: { zh: `已派 ${name}`, en: `Dispatched to ${name}` }, draft }),
    );
  }

  useCommand("dispatch.as-proposed", () => void dispatch(), { refusal: cannot });
  useCommand("main-act", () => void dispatch(), { refusal: cannot, offered: asked === null });
  useCommand("dispatch.other-unit", () => other.current?.focus());
  useCommand("dispatch.wording", () => wording.current?.focus());
  useCommand("dispatch.category", () => setAsked("category"));
  useCommand("dispatch.send-back", () => setAsked("send-back"));

  return (
    <>
      <OrderHead order={order} />
      <div className="fillv">
        <div className="sec">
          <OrderFacts order={order} />
        </div>
        <div className="sec">
          <p className="prewrap">{order.words?.text || text({ zh: "内容不可见", en: "Text not shown" })}</p>
        </div>
        <Similar order={order} />
        <LeadUnits
          proposals={proposed.leads}
          chosen={leadUnitId}
          onChoose={(unitId) => draft.set("unitId", unitId)}
          otherRef={other}
        />
        <div className="sec">
          <h2>
            {text({ zh: "协办与要求", en: "Co-handling and wording" })}
            <span className="sp" />
            <SavedMark draft={draft} />
          </h2>
          <div className="row wraprow">
            <CoUnits
              proposals={proposed.cos}
              lead={leadUnitId}
              chosen={draft.form.coUnitIds}
              onChange={(ids) => draft.set("coUnitIds", ids)}
            />
            <span className="sp" />
            <Check
              label={text({ zh: "复杂（15 工作日）", en: "Complex (15 working days)" })}
              checked={draft.form.complex}
              disabled={order.matter?.urgency !== "normal"}
              onChange={(complex) => draft.set("complex", complex)}
            />
          </div>
          <div className="row wording">
            <input
              ref={wording}
              className="field sp"
              aria-label={text({ zh: "给单位的话", en: "Wording to the unit" })}
              aria-keyshortcuts={shortcutOf("dispatch.wording")}
              placeholder={text({
                zh: "给单位的话：要办到什么",
                en: "Wording to the unit: what is to be done",
              })}
              value={draft.form.text}
              readOnly={!draft.ready}
              onChange={(event) => draft.set("text", event.currentTarget.value)}
            />
            <Key of="dispatch.wording" />
          </div>
        </div>
      </div>
      {asked === "category" ? <CategoryAsk order={order} onClose={() => setAsked(null)} /> : null}
      {asked === "send-back" ? <SendBackAsk order={order} onClose={() => setAsked(null)} /> : null}
      <div className="acts">
        {fault === null ? (
          <Promises decision={decision} />
        ) : (
          <span className="err cut" role="alert">
            {text(fault.sentence)}
          </span>
        )}
        <span className="sp" />
        <CommandButton of="dispatch.category" look="quiet" />
        <CommandButton of="dispatch.send-back" />
        <CommandButton of="dispatch.as-proposed" label={word({ zh: "派单", en: "Dispatch" })} look="main" />
      </div>
    </>
  );
}

/** What the dispatch promises, by its own reckoning. */
function Promises({ decision }: { decision: ReturnType<ReturnType<typeof useProbe>> }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const event = decision?.ok === true ? decision.events[0] : undefined;
  if (event?.type !== "dispatched") return null;
  const end = (step: string) => event.data.limits.find((limit) => limit.step === step)?.end;
  const sign = end("sign");
  const reply = end("reply");
  return (
    <span className="meta cut num">
      {sign === undefined || reply === undefined
        ? ""
        : text({
            zh: `签收 ${whenText(sign, now, language)} 前 · 回复 ${whenText(reply, now, language)} 前`,
            en: `Sign by ${whenText(sign, now, language)} · reply by ${whenText(reply, now, language)}`,
          })}
    </span>
  );
}
