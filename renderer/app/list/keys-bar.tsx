// Under a list: its keys; for a while after an act, what was done and how it is taken back. One replaces the other in place.
import type { Sentence } from "../../../shared/domain/index.ts";
import { useDeviceNow } from "../clock.ts";
import { Key } from "../commands/index.ts";
import { lastDone } from "../order/give.ts";
import { LastDone } from "../order/undo.tsx";
import { useStore } from "../store.ts";
import { useText } from "../text/index.ts";

const SAID_FOR_MS = 30_000;

export function KeysBar({ of, more }: { of: readonly string[]; more: Readonly<Record<string, Sentence>> }) {
  const text = useText();
  const done = useStore(lastDone);
  const now = useDeviceNow();
  const said = done !== null && now - done.at < SAID_FOR_MS;
  return (
    <div className="li keysbar">
      {said ? (
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
