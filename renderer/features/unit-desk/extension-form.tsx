// 请延期: how long, why, and the new end drawn day by day while it is typed.
import { useId, useState } from "react";
import { extendLimit, type Rejection } from "../../../shared/domain/index.ts";
import { useActDraft } from "../../app/act-form/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { type ActBody, LimitDays, refusalOf, useGive, useProbe } from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { durationUnitWords, useLanguage, useText, whenText } from "../../app/text/index.ts";
import { FieldRow } from "../../ui/index.ts";
import { FormFrame, useEntry } from "./form-frame.tsx";
import type { UnitFormProps } from "./unit-forms.ts";

export function ExtensionForm({ order, entered }: UnitFormProps) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const give = useGive();
  const draft = useActDraft("extension", order.id);
  const probe = useProbe(order);
  const [fault, setFault] = useState<Rejection | null>(null);
  const first = useEntry<HTMLInputElement>(entered);
  const amountId = useId();
  const groundsId = useId();
  const limit = order.limits.reply;
  const amount = Number(draft.form.amount);
  const valid = draft.form.amount.trim() !== "" && Number.isFinite(amount) && amount > 0;
  const body = (days: number, grounds: string): ActBody => ({
    type: "order.ask-extension",
    data: { amount: days },
    sealed: { grounds },
  });
  const asked = probe(body(valid ? amount : 1, "-"));
  const longer =
    limit !== undefined && book !== null && valid && asked?.ok === true
      ? extendLimit(limit, amount, book.calendar)
      : null;
  const unit = limit === undefined ? { zh: "", en: "" } : durationUnitWords[limit.reckoning.unit];

  async function send(): Promise<void> {
    if (!valid)
      return setFault({
        code: "field.missing",
        field: "amount",
        sentence: { zh: "缺延期长度：填一个数", en: "The length is missing: give a number" },
      });
    setFault(
      await give(order.id, [body(amount, draft.form.text)], {
        said: { zh: `已请延期 ${amount} ${unit.zh}`, en: `Extension of ${amount} ${unit.en} asked` },
        draft,
      }),
    );
  }
  return (
    <FormFrame
      draft={draft}
      act={{ zh: "请延期", en: "Ask the extension" }}
      onAct={() => void send()}
      refusal={refusalOf(probe(body(1, "-")))?.sentence ?? null}
      fault={fault}
      hint={{ zh: "须在到期前申请，由派单员批", en: "Asked before the end, granted by the dispatcher" }}
    >
      <FieldRow label={text({ zh: "延多久", en: "How long" })} htmlFor={amountId}>
        <div className="row">
          <input
            id={amountId}
            ref={first}
            className={`field amount ${fault?.field === "amount" ? "bad" : ""}`}
            inputMode="numeric"
            value={draft.form.amount}
            readOnly={!draft.ready}
            onChange={(event) => draft.set("amount", event.currentTarget.value)}
          />
          <span>{text(unit)}</span>
          <span className="meta">
            {text({
              zh: `至多 ${limit?.reckoning.amount ?? "—"}`,
              en: `at most ${limit?.reckoning.amount ?? "—"}`,
            })}
          </span>
          <span className="sp" />
          {longer === null ? (
            valid && asked?.ok === false ? (
              <span className="err">{text(asked.rejection.sentence)}</span>
            ) : null
          ) : (
            <span>
              {text({ zh: "新限 ", en: "New end " })}
              <b className="num">{whenText(longer.end, now, language)}</b>
            </span>
          )}
        </div>
      </FieldRow>
      <FieldRow label={text({ zh: "逐日", en: "Day by day" })}>
        {limit === undefined ? <span className="t3">—</span> : <LimitDays limit={longer ?? limit} />}
      </FieldRow>
      <FieldRow label={text({ zh: "延期理由", en: "Grounds" })} htmlFor={groundsId} look="grow">
        <textarea
          id={groundsId}
          className={`area ${fault?.field === "grounds" ? "bad" : ""}`}
          placeholder={text({ zh: "卡在哪里，何时能过", en: "What holds it up, and until when" })}
          value={draft.form.text}
          readOnly={!draft.ready}
          onChange={(event) => draft.set("text", event.currentTarget.value)}
        />
      </FieldRow>
    </FormFrame>
  );
}
