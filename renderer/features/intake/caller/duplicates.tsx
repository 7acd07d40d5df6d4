// A possible duplicate while the agent types: what it is, why we think so, and two keys.
import { useState } from "react";
import type { HostQueryValue } from "../../../../shared/protocol/index.ts";
import { useHubNow } from "../../../app/clock.ts";
import { CommandButton, useCommand } from "../../../app/commands/index.ts";
import { useHostLink, useLastQuery, useThrottled } from "../../../app/host/index.ts";
import { endOnly } from "../../../app/limit-words.ts";
import { openOrder } from "../../../app/navigation.ts";
import { newId } from "../../../app/new-id.ts";
import { useReference } from "../../../app/session.tsx";
import { useStore } from "../../../app/store.ts";
import { orderStateWords, tailOf, useLanguage, useText, whenText } from "../../../app/text/index.ts";
import { Icon, LimitMark, OrderState } from "../../../ui/index.ts";
import { lastDone, leaveForm } from "../form/open-forms.ts";
import { useField, useForm } from "../form/use-field.ts";

const ASK_MS = 400;
const ENOUGH = 6;
const LIKELY = 0.45;

type Match = HostQueryValue<"similar">["matches"][number];

export function Duplicates() {
  const text = useText();
  const [words] = useField("words.text");
  const [placeId] = useField("matter.placeId");
  const [phones] = useField("petitioner.phones");
  const asked = useThrottled(words.trim().slice(0, 2000), ASK_MS);
  const [notSame, setNotSame] = useState<readonly string[]>([]);
  const matches =
    useLastQuery("similar", asked.length < ENOUGH ? null : { text: asked, placeId, phone: phones[0] ?? "" })
      ?.matches ?? [];
  const likely = matches.filter(({ digest, similarity, samePetitioner, samePlace }) => {
    if (notSame.includes(digest.orderId)) return false;
    return similarity >= LIKELY || (samePetitioner && samePlace) || (samePetitioner && similarity >= 0.25);
  });
  const first = likely[0];
  if (first === undefined) return null;
  return (
    <section className="sec dup" aria-label={text({ zh: "疑似重复", en: "Possible duplicate" })}>
      <h2>
        <Icon name="merge" />
        {text({
          zh: `疑似重复 ${likely.length}`,
          en: `${likely.length} possible duplicate${likely.length > 1 ? "s" : ""}`,
        })}
        <span className="sp" />
        <span className="meta cut">{text(sameWords(first))}</span>
      </h2>
      <Match match={first} notSame={() => setNotSame([...notSame, first.digest.orderId])} />
    </section>
  );
}

function sameWords({ samePetitioner, samePlace }: Match) {
  if (samePetitioner && samePlace) return { zh: "同人 · 同址", en: "same person, same place" };
  if (samePetitioner) return { zh: "同人", en: "same person" };
  return samePlace ? { zh: "同址", en: "same place" } : { zh: "文字相近", en: "similar words" };
}

function Match({ match, notSame }: { match: Match; notSame: () => void }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const { digest, similarity, samePetitioner, samePlace, words } = match;
  const followUp = useFollowUp(match);
  // Another caller's order is not added to: the dispatcher merges the two, and both hear the result.
  useCommand("intake.follow-up", followUp, {
    refusal: samePetitioner
      ? null
      : {
          zh: "另一来电人：照常受理，由派单员并单",
          en: "Another caller: accept as usual, the dispatcher merges",
        },
  });
  useCommand("intake.not-same", notSame);
  const limit =
    digest.dueAt === null ? null : endOnly({ start: digest.recordedAt, end: digest.dueAt }, now, language);
  return (
    <div className="open">
      <div className="row">
        <button
          type="button"
          className="linkbtn cut sp left"
          tabIndex={-1}
          onClick={() => openOrder(digest.orderId)}
        >
          <b className="cut">{digest.title}</b>
        </button>
        <OrderState state={digest.state} word={text(orderStateWords[digest.state])} />
      </div>
      <div className="row meta">
        <span className="num">{whenText(digest.recordedAt, now, language)}</span>
        <span className="cut">{book?.unit(digest.leadUnitId)?.shortName ?? ""}</span>
        <span className="sp" />
        {limit === null ? null : <LimitMark {...limit} bar={false} />}
      </div>
      <ul className="why">
        <li>
          <Icon name={samePetitioner ? "check" : "x"} look="s" />
          {text(
            samePetitioner
              ? { zh: "同一来电人", en: "Same caller" }
              : { zh: "另一来电人", en: "Another caller" },
          )}
          {samePlace ? text({ zh: "、同一地点", en: ", same place" }) : ""}
        </li>
        {words.length === 0 ? null : (
          <li>
            <Icon name="check" look="s" />
            <span className="cut">
              {text({ zh: "文字相近", en: "Similar words" })} {similarity.toFixed(2)}：
              {words
                .slice(0, 3)
                .map((word) => `“${word}”`)
                .join("")}
            </span>
          </li>
        )}
      </ul>
      <div className="row acts2">
        <CommandButton of="intake.follow-up" look="sm" tabStop={false} />
        <CommandButton
          of="intake.not-same"
          look="sm quiet"
          label={{ zh: "不是同一件", en: "Not the same" }}
          tabStop={false}
        />
      </div>
    </div>
  );
}

/** What was typed goes to the open order, which is pressed; this draft ends without an order of its own. */
function useFollowUp({ digest }: Match): () => void {
  const link = useHostLink();
  const session = useForm();
  const { origin } = useStore(session.head);
  return () => {
    void (async () => {
      await session.writer.flush();
      const typed = session.get("words.text");
      const data = { callId: origin.callId };
      const answer = await link.host.act("submit", {
        draftId: null,
        intents: [
          {
            id: newId(),
            orderId: digest.orderId,
            type: "order.follow-up",
            data: { ...data, kind: "addition" },
            sealed: { text: typed },
          },
          {
            id: newId(),
            orderId: digest.orderId,
            type: "order.follow-up",
            data: { ...data, kind: "reminder" },
            sealed: { text: typed },
          },
        ],
      });
      if (!answer.ok) return session.faults.set([{ ...answer.rejection, field: null }]);
      await link.host.act("submit", {
        draftId: session.draftId,
        intents: [
          {
            id: newId(),
            orderId: session.draftId,
            type: "order.discard",
            data: { reason: "followed-up" },
            sealed: {},
          },
        ],
      });
      lastDone.set({
        zh: `已追加并催办 ${tailOf(digest.number)}`,
        en: `Added to ${tailOf(digest.number)} and reminded`,
      });
      leaveForm(session);
    })();
  };
}
