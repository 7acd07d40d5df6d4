// The row of acts: verdict, submit and be ready, the main act; above it, after a failed submit, every fault as a link.
import { useEffect } from "react";
import { CommandButton, Key, shortcutOf, useCommand } from "../../../app/commands/index.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import { createPersonalStore, useStore } from "../../../app/store.ts";
import { useText } from "../../../app/text/index.ts";
import { Icon, Segments } from "../../../ui/index.ts";
import { focusField } from "../form/focus.ts";
import { useField, useForm } from "../form/use-field.ts";
import { useSubmit } from "./use-submit.ts";

/** The call after which the person asked to be ready. */
export const readyAfter = createPersonalStore<string | null>(null);

export function ActRow() {
  const text = useText();
  const session = useForm();
  const [verdict, setVerdict] = useField("verdict");
  const { label, submit, way } = useSubmit();
  const { state, send } = usePhone();
  useCommand("main-act", () => void submit());
  useCommand("main-act.and-next", async () => {
    if (!(await submit())) return;
    if (state?.call == null) send({ type: "set-state", state: "ready", reason: "" });
    else readyAfter.set(state.call.callId);
  });
  useCommand("save", () => void session.writer.flush());
  const dispatches = label.zh.includes("派单");
  const andReady = dispatches
    ? { zh: "派单并就绪", en: "Dispatch, then ready" }
    : { zh: "提交并就绪", en: "Submit, then ready" };

  return (
    <>
      <FaultLine />
      <div className="acts">
        <Segments
          name={text({ zh: "受理判定", en: "Verdict" })}
          options={[
            { value: "accept", label: text({ zh: "受理", en: "Accept" }) },
            { value: "answer", label: text({ zh: "即时答复", en: "Answer" }) },
            { value: "decline", label: text({ zh: "不予受理", en: "Decline" }) },
            { value: "transfer", label: text({ zh: "转接", en: "Transfer" }) },
          ]}
          value={verdict ?? "accept"}
          onChange={setVerdict}
          shortcut={shortcutOf("intake.verdict")}
          fieldName="verdict"
        />
        <Key of="intake.verdict" />
        <span className="sp meta cut right">
          {way.direct || (verdict !== null && verdict !== "accept") ? "" : text(way.reason)}
        </span>
        <CommandButton of="main-act.and-next" label={andReady} />
        <CommandButton of="main-act" look="main" label={label} />
      </div>
    </>
  );
}

/** Sets ready once the call for which the person asked it has ended. */
export function useReadyAfterCall(): void {
  const { state, send } = usePhone();
  const wanted = useStore(readyAfter);
  const ended = state !== null && state.call === null && state.lastCall?.callId === wanted;
  useEffect(() => {
    if (wanted === null || !ended) return;
    readyAfter.set(null);
    send({ type: "set-state", state: "ready", reason: "" });
  }, [wanted, ended, send]);
}

function FaultLine() {
  const text = useText();
  const session = useForm();
  const faults = useStore(session.faults);
  const rejection = useStore(session.head).rejection;
  if (faults.length === 0 && rejection === null) return null;
  return (
    <div className="fault-line" role="alert">
      <Icon name="over" look="s" />
      {faults.length === 0 && rejection !== null ? (
        <span>
          {text({ zh: "中心退回：", en: "The hub sent it back: " })}
          {text(rejection.sentence)}
        </span>
      ) : null}
      {faults.map((fault) => (
        <button
          key={`${fault.code} ${fault.field}`}
          type="button"
          className="linkbtn danger"
          onClick={() => {
            if (fault.field !== null) focusField(fault.field);
          }}
        >
          {text(fault.sentence)}
        </button>
      ))}
    </div>
  );
}
