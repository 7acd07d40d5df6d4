// A callback: reached, solved, satisfied are three questions and three figures. Digits choose in the group of answers; what
// is not solved cannot close, only go to rework.
import { useEffect, useRef, useState } from "react";
import { callbackRound, type Order, type Rejection, type Sentence } from "../../../shared/domain/index.ts";
import { SavedMark, useActDraft } from "../../app/act-form/index.ts";
import { CommandButton, KeyArea, useCommand } from "../../app/commands/index.ts";
import { type ActBody, OrderHead, useGive, useReach } from "../../app/order/index.ts";
import { type ReferenceBook, useReference } from "../../app/session.tsx";
import { useText } from "../../app/text/index.ts";
import { Icon, Note } from "../../ui/index.ts";
import { Answers } from "./answers.tsx";
import { callbackPlan, isReached } from "./callback-plan.ts";
import { reachedAnswers, satisfactionAnswers, solvedAnswers } from "./questions.ts";
import { scriptWords } from "./script-words.ts";
import { useDial } from "./use-dial.ts";

/** Set by "finish, next": the next form to show takes the caret into its first question. */
let goOn = false;

export function CallbackForm({ order }: { order: Order }) {
  const book = useReference();
  return book === null ? null : <Form order={order} book={book} />;
}

function Form({ order, book }: { order: Order; book: ReferenceBook }) {
  const text = useText();
  const give = useGive();
  const { refusal: unreachable, word } = useReach();
  const draft = useActDraft("callback", order.id);
  const [fault, setFault] = useState<Rejection | null>(null);
  useDial(order);
  const { form } = draft;
  const plan = callbackPlan(order, form, book.rules, book.calendar);
  const round = callbackRound(order, book.rules, book.calendar);
  const asks = form.reached === null || isReached(form.reached);
  const script = scriptWords(order, book);
  const current = form.reached === null ? 1 : form.solved === null ? 2 : form.satisfaction === null ? 3 : 4;

  const close: ActBody = { type: "order.close", data: {}, sealed: { note: form.text } };
  const bodies = [...(plan.tried === null ? [] : [plan.tried]), ...(plan.leadsTo === "close" ? [close] : [])];
  const done: Sentence =
    plan.leadsTo === "close" ? { zh: "已办结", en: "Closed" } : { zh: "已记一次", en: "Try noted" };

  const mainRefusal: Sentence | null =
    unreachable ??
    (plan.leadsTo === "rework"
      ? { zh: "没有解决的不能办结：送重办", en: "What is unsolved cannot close: send it to rework" }
      : plan.missing.length > 0
        ? {
            zh: `还差：${plan.missing.map(({ zh }) => zh).join("、")}`,
            en: `Still missing: ${plan.missing.map(({ en }) => en).join(", ")}`,
          }
        : null);
  const reworkRefusal: Sentence | null =
    unreachable ??
    (form.text.trim() === ""
      ? { zh: "先在来电人的话里写明还差什么", en: "First write down what is still to be done" }
      : null);

  const finish = async () => setFault(await give(order.id, bodies, { said: done, draft }));
  const rework = async () =>
    setFault(
      await give(
        order.id,
        [
          ...(plan.tried === null ? [] : [plan.tried]),
          { type: "order.rework", data: {}, sealed: { reason: form.text } },
        ],
        { said: { zh: "已送重办", en: "Sent to rework" }, draft },
      ),
    );
  const another = async () =>
    setFault(
      await give(
        order.id,
        [
          {
            type: "order.callback",
            data: { reached: "not-reached", solved: null, satisfaction: null },
            sealed: {
              note: form.text.trim() === "" ? text({ zh: "约时再打", en: "Another time" }) : form.text,
            },
          },
        ],
        { said: { zh: "已记：约时再打", en: "Noted: another time" }, draft },
      ),
    );
  useCommand("main-act", () => void finish(), { refusal: mainRefusal });
  useCommand(
    "main-act.and-next",
    () => {
      goOn = true;
      void finish();
    },
    { refusal: mainRefusal },
  );
  const questions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!goOn) return;
    goOn = false;
    questions.current?.querySelector("input")?.focus();
  }, []);
  useCommand("callback.rework", () => void rework(), { refusal: reworkRefusal });
  useCommand("callback.another-time", () => void another(), { refusal: unreachable });
  useCommand("save", () => void draft.flush());

  return (
    <>
      <OrderHead order={order} />
      <div className="fillv" ref={questions}>
        <Answers
          number={1}
          title={{ zh: "联系上了吗", en: "Reached" }}
          hint={text({
            zh: `第 ${round.tries.length + 1} 次，共至多 ${book.rules.callbackTries} 次`,
            en: `Try ${round.tries.length + 1} of at most ${book.rules.callbackTries}`,
          })}
          options={reachedAnswers}
          value={form.reached}
          now={current === 1}
          onChoose={(value) => draft.set("reached", value)}
        >
          <p className="say2">{text(script.opening)}</p>
        </Answers>
        <Answers
          number={2}
          title={{ zh: "事情解决了吗", en: "Is the matter solved" }}
          hint={text({ zh: "只问事，不问态度", en: "The matter, not the manner" })}
          options={solvedAnswers}
          value={asks ? form.solved : null}
          disabled={!asks}
          now={current === 2 && asks}
          onChoose={(value) => draft.set("solved", value)}
        >
          <p className="say2">{text(script.solved)}</p>
        </Answers>
        <Answers
          number={3}
          title={{ zh: "对办理满意吗", en: "Satisfied with the handling" }}
          hint={text({ zh: "拒绝评价另计，不算满意", en: "Declined is counted apart" })}
          options={satisfactionAnswers}
          value={asks ? form.satisfaction : null}
          disabled={!asks}
          now={current === 3 && asks}
          onChoose={(value) => draft.set("satisfaction", value)}
        />
        <KeyArea className="sec q" data-question={4}>
          <div className="row">
            <b className="qn">4</b>
            <h2>{text({ zh: "来电人的话", en: "The petitioner's words" })}</h2>
            <span className="sp" />
            <SavedMark draft={draft} />
          </div>
          <textarea
            className="area saidbox"
            aria-label={text({ zh: "来电人的话", en: "The petitioner's words" })}
            placeholder={text({
              zh: "没解决或不满意的，写明为何、还差什么",
              en: "Unsolved or dissatisfied: why, and what is still to be done",
            })}
            value={form.text}
            readOnly={!draft.ready}
            onChange={(event) => draft.set("text", event.currentTarget.value)}
          />
        </KeyArea>
        <div className="sec">
          {order.rating === null ? null : (
            <Note look="acc" icon="sms">
              {text({
                zh: "来电人已用短信评价，可直接办结",
                en: "Already rated by SMS: may be closed at once",
              })}
            </Note>
          )}
          {plan.missing.length === 0 && plan.leadsTo !== "rework" ? null : (
            <Note look="acc" icon="flag">
              {plan.missing.length === 0 ? null : (
                <b>
                  {text({
                    zh: `还差：${plan.missing.map(({ zh }) => zh).join("、")}。`,
                    en: `Still missing: ${plan.missing.map(({ en }) => en).join(", ")}. `,
                  })}
                </b>
              )}
              {text({
                zh: "没有解决的不能办结，只能送重办，并写明未解决之处。",
                en: "What is unsolved cannot close, only go to rework, with what is left to do.",
              })}
            </Note>
          )}
        </div>
      </div>
      <div className="acts">
        <CommandButton of="callback.rework" label={{ zh: "送重办", en: "Rework" }} look="quiet" />
        <CommandButton of="callback.another-time" label={{ zh: "约时再打", en: "Later" }} look="quiet" />
        {fault === null ? null : (
          <span className="err cut" role="alert">
            <Icon name="over" look="s" />
            {text(fault.sentence)}
          </span>
        )}
        <span className="sp" />
        <CommandButton of="main-act.and-next" label={{ zh: "完成并下一件", en: "And next" }} />
        <CommandButton
          of="main-act"
          label={word(
            plan.leadsTo === "try" ? { zh: "记一次", en: "Note try" } : { zh: "办结", en: "Close" },
          )}
          look="main"
        />
      </div>
    </>
  );
}
