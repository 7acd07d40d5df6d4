// One reply before the reviewer: request and reply side by side, what it says and lacks; pass, amend, or reject with a reason.
import { useRef, useState } from "react";
import "./review.css";
import type { Order, Rejection } from "../../../shared/domain/index.ts";
import { AskLine, SavedMark, useActDraft } from "../../app/act-form/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { CommandButton, Key, shortcutOf, useCommand } from "../../app/commands/index.ts";
import {
  type ActBody,
  justifiedWords,
  OrderFacts,
  OrderHead,
  ReplyMarks,
  refusalOf,
  solvedWords,
  useGive,
  useProbe,
  useReach,
} from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { useLanguage, useText, whenText } from "../../app/text/index.ts";
import { Tag } from "../../ui/index.ts";

export function ReviewOrder({ order }: { order: Order }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const give = useGive();
  const { refusal: unreachable, word } = useReach();
  const draft = useActDraft("review", order.id);
  const probe = useProbe(order);
  const [fault, setFault] = useState<Rejection | null>(null);
  const [rejecting, setRejecting] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const reply = order.replies.at(-1);
  const asWritten = reply?.publicReply ?? "";
  /** Untouched, the draft holds nothing and the reply stands as the unit wrote it. */
  const shownReply = draft.form.publicReply === "" ? asWritten : draft.form.publicReply;
  const amended = shownReply.trim() !== asWritten.trim();

  const pass: ActBody = {
    type: "order.review",
    data: { verdict: "pass" },
    sealed: { reason: "", amendedPublicReply: amended ? shownReply : null },
  };
  const reject = (reason: string): ActBody => ({
    type: "order.review",
    data: { verdict: "reject" },
    sealed: { reason, amendedPublicReply: null },
  });
  async function review(body: ActBody, said: { zh: string; en: string }): Promise<void> {
    const refused = await give(order.id, [body], { said, draft });
    setFault(refused);
    if (refused === null) setRejecting(false);
  }
  const passNow = () =>
    void review(
      pass,
      amended
        ? { zh: "已改答复并通过", en: "Amended and passed" }
        : { zh: "已通过，转回访", en: "Passed, on to the callback" },
    );
  const cannotPass = unreachable ?? refusalOf(probe(pass))?.sentence ?? null;
  useCommand("review.pass", passNow, { refusal: cannotPass });
  useCommand("main-act", passNow, { refusal: cannotPass, offered: !rejecting });
  useCommand("review.reject", () => setRejecting(true), {
    refusal: unreachable ?? refusalOf(probe(reject("-")))?.sentence ?? null,
  });
  useCommand("review.amend", () => area.current?.focus());
  useCommand("save", () => void draft.flush());

  return (
    <>
      <OrderHead order={order} />
      <div className="fillv reviewbody">
        <div className="sec">
          <OrderFacts order={order} />
        </div>
        <div className="half pairs">
          <div className="sec">
            <h2>{text({ zh: "诉求", en: "Request" })}</h2>
            <p className="prewrap">{order.words?.text ?? text({ zh: "内容不可见", en: "Text not shown" })}</p>
          </div>
          <div className="sec replybox">
            <h2>
              {text({ zh: "公开答复", en: "Public reply" })} <Key of="review.amend" />
              {amended ? <Tag look="acc">{text({ zh: "已改", en: "Amended" })}</Tag> : null}
              <span className="sp" />
              <SavedMark draft={draft} />
            </h2>
            <textarea
              ref={area}
              className="area"
              aria-label={text({ zh: "公开答复，可改", en: "Public reply, may be amended" })}
              aria-keyshortcuts={shortcutOf("review.amend")}
              value={shownReply}
              readOnly={!draft.ready}
              onChange={(event) => draft.set("publicReply", event.currentTarget.value)}
            />
            <ReplyMarks reply={shownReply} asked={order.words?.text ?? ""} />
            {amended ? (
              <button type="button" className="linkbtn" onClick={() => draft.set("publicReply", asWritten)}>
                {text({ zh: "恢复单位原文", en: "As the unit wrote it" })}
              </button>
            ) : null}
          </div>
        </div>
        {reply === undefined ? null : (
          <div className="sec">
            <h2>
              {book?.unit(reply.unitId)?.name ?? ""}
              <span className="num t3">{whenText(reply.at, now, language)}</span>
              <span className="sp" />
              <Tag>{text(justifiedWords[reply.justified])}</Tag>
              <Tag look={reply.solved === "solved" ? "ok" : "warn"}>{text(solvedWords[reply.solved])}</Tag>
              <Tag look={reply.contacted ? "ok" : "warn"}>
                {text(
                  reply.contacted
                    ? { zh: "已联系群众", en: "Contacted" }
                    : { zh: "未联系群众", en: "Not contacted" },
                )}
              </Tag>
              {reply.beyondDuty ? <Tag>{text({ zh: "超出职责", en: "Beyond duty" })}</Tag> : null}
            </h2>
            <dl className="kv">
              <dt>{text({ zh: "办理情况", en: "Internal" })}</dt>
              <dd className="prewrap">{reply.internalResult || "—"}</dd>
              {reply.solved === "solved" ? null : (
                <>
                  <dt>{text({ zh: "未解决因", en: "Why unsolved" })}</dt>
                  <dd className="prewrap">{reply.unsolvedReason || "—"}</dd>
                </>
              )}
            </dl>
          </div>
        )}
      </div>
      {rejecting ? (
        <AskLine
          title={{ zh: "驳回", en: "Reject the reply" }}
          label={{ zh: "差什么", en: "What is lacking" }}
          placeholder={{ zh: "写明差什么，单位照此补", en: "Say what is lacking; the unit mends it by this" }}
          draft={draft}
          act={{ zh: "驳回", en: "Reject" }}
          fault={fault}
          onAct={() => void review(reject(draft.form.text), { zh: "已驳回", en: "Rejected" })}
          onClose={() => setRejecting(false)}
        />
      ) : null}
      <div className="acts">
        {fault === null || rejecting ? null : (
          <span className="err cut" role="alert">
            {text(fault.sentence)}
          </span>
        )}
        <span className="sp" />
        <CommandButton of="review.reject" />
        <CommandButton
          of="main-act"
          label={word(amended ? { zh: "改后通过", en: "Pass as amended" } : { zh: "通过", en: "Pass" })}
          look="main"
        />
      </div>
    </>
  );
}
