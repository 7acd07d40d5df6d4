// Under a list: its keys; for a while after an act, what was done and how it is taken back; where a key came before the order it
// would act on is on screen, that it did nothing. One replaces the other in place.
import type { Sentence } from "../../../shared/domain/index.ts";
import { useDeviceNow } from "../clock.ts";
import { activeCommands, Key, lastRefusal, offerOf, useCommand } from "../commands/index.ts";
import { lastDone } from "../order/give.ts";
import { LastDone } from "../order/undo.tsx";
import { useStore } from "../store.ts";
import { useText } from "../text/index.ts";

const SAID_FOR_MS = 30_000;
/** An act never falls on an order that the person has not seen: the key waits for the eyes, not the other way round. */
const notShown: Sentence = {
  zh: "工单还没显示：显示出来再按",
  en: "The order is not on screen yet: press again when it is",
};

export function KeysBar({ of, more }: { of: readonly string[]; more: Readonly<Record<string, Sentence>> }) {
  const text = useText();
  const done = useStore(lastDone);
  const now = useDeviceNow();
  const said = done !== null && now - done.at < SAID_FOR_MS;
  const tooEarly = useTooEarly();
  return (
    <div className="li keysbar">
      {of
        .filter((id) => !id.startsWith("list."))
        .map((id) => (
          <UntilShown key={id} of={id} />
        ))}
      {tooEarly ? (
        <span className="meta warn cut">{text(notShown)}</span>
      ) : said ? (
        <LastDone />
      ) : (
        <>
          <span className="meta">
            <Key of="list.down" /> <Key of="list.up" /> {text({ zh: "上下", en: "move" })}
          </span>
          {of.map((id) => (
            <span key={id} className="meta">
              <Key of={id} /> {text(more[id] ?? { zh: "", en: "" })}
            </span>
          ))}
        </>
      )}
    </div>
  );
}

/** Stands in for the order's own offer, which goes first whenever it is there. */
function UntilShown({ of }: { of: string }) {
  useCommand(of, () => undefined, { refusal: notShown });
  return null;
}

/** The last key came too early, and the order is still not there. */
function useTooEarly(): boolean {
  const active = useStore(activeCommands);
  const refused = useStore(lastRefusal);
  if (refused?.refusal?.zh !== notShown.zh) return false;
  return offerOf(active, refused.command.id)?.refusal?.zh === notShown.zh;
}
