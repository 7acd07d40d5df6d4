// Taking back: Z in a list within the rules' seconds, and the line that says what was done last.
import type { Sentence } from "../../../shared/domain/index.ts";
import { useDeviceNow } from "../clock.ts";
import { Key, useCommand } from "../commands/index.ts";
import { useAct } from "../host/index.ts";
import { newId } from "../new-id.ts";
import { useReference } from "../session.tsx";
import { useStore } from "../store.ts";
import { clockSeconds, useText } from "../text/index.ts";
import { lastDone } from "./give.ts";

const nothing: Sentence = { zh: "没有可撤回的", en: "Nothing to take back" };
const takenBack: Sentence = { zh: "已撤回", en: "Taken back" };
const onItsWay: Sentence = {
  zh: "撤回已存，待传：中心认可后才算",
  en: "Undo saved, not sent: the hub still has to agree",
};
const SECOND_MS = 1000;

/** Offers Z in the list around. */
export function UndoKey() {
  const act = useAct();
  const done = useStore(lastDone);
  const rest = useSecondsLeft();
  useCommand(
    "list.undo",
    async () => {
      if (done === null) return;
      const answer = await act("submit", {
        intents: [
          {
            id: newId(),
            orderId: done.orderId,
            type: "order.undo",
            data: { commandId: done.commandId },
            sealed: {},
          },
        ],
        draftId: null,
      });
      lastDone.set({
        ...done,
        at: Date.now(),
        undone: true,
        said: answer.ok ? (answer.value.unsent ? onItsWay : takenBack) : answer.rejection.sentence,
      });
    },
    { refusal: rest > 0 ? null : nothing },
  );
  return null;
}

/** What was done last in this page, and how long it can be taken back. */
export function LastDone() {
  const text = useText();
  const done = useStore(lastDone);
  const rest = useSecondsLeft();
  return (
    <span className="row meta">
      <span className="cut num" role="status">
        {done === null ? "" : `${clockSeconds(done.at)} ${text(done.said)}`}
      </span>
      {rest > 0 ? (
        <span className="row tight nowrap" aria-hidden="true">
          <Key of="list.undo" />
          <span className="num">{text({ zh: `撤回 ${rest} 秒内`, en: `take back within ${rest} s` })}</span>
        </span>
      ) : null}
    </span>
  );
}

function useSecondsLeft(): number {
  const done = useStore(lastDone);
  const seconds = useReference()?.rules.undoSeconds ?? 0;
  const now = useDeviceNow();
  if (done === null || done.undone) return 0;
  return Math.max(0, Math.min(seconds, Math.ceil(seconds - (now - done.at) / SECOND_MS)));
}
