// The key sheet (F1): every command with its keys, drawn from the registry; what can act now is dark.
import type { Sentence } from "../../../shared/domain/index.ts";
import { useCloser } from "../../ui/index.ts";
import {
  activeCommands,
  boundCommand,
  type Command,
  commandTable,
  groups,
  offerOf,
  shownKeys,
} from "../commands/index.ts";
import { useStore } from "../store.ts";
import { useText } from "../text/index.ts";

export function KeySheet({ close }: { close: () => void }) {
  const text = useText();
  const active = useStore(activeCommands);
  useCloser(true, close);
  const shown = Object.entries(groups).map(([group, title]) => ({
    group,
    title: title satisfies Sentence,
    rows: rowsOf(commandTable.filter((command) => command.group === group && command.keys.length > 0)),
  }));
  return (
    <>
      <div className="scrim" onPointerDown={close} />
      <div className="sheet" role="dialog" aria-modal="false" aria-label={text({ zh: "键位", en: "Keys" })}>
        <div className="shead">
          <h1>{text({ zh: "键位", en: "Keys" })}</h1>
          <span className="t2">{text({ zh: "此刻可用的为深色", en: "What can act now is dark" })}</span>
          <span className="sp" />
          <kbd>Esc</kbd>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it takes the focus */}
        <div className="scols" tabIndex={0}>
          {shown.map(({ group, title, rows }) => (
            <section key={group}>
              <h2>{text(title)}</h2>
              <dl>
                {rows.map(({ ids, title: name, keys }) => (
                  <div
                    key={ids[0]}
                    className={ids.some((id) => offerOf(active, id)?.refusal === null) ? "" : "off"}
                  >
                    <dt>{text(name)}</dt>
                    <dd>
                      {keys.map((key) =>
                        key === "…" ? <span key={key}>…</span> : <kbd key={key}>{key}</kbd>,
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <div className="pfoot">
          <span>
            {text({
              zh: "拼音未上屏时，只有 F2 与 F9 响应",
              en: "While an input method composes only F2 and F9 act",
            })}
          </span>
          <span className="sp" />
          <span>
            {text({ zh: "字母键只在列表有焦点时有效", en: "Letters act only while a list has the focus" })}
          </span>
        </div>
      </div>
    </>
  );
}

/** Rows that differ only in their digit (proposals 1–3, lists 1–4) are told once. */
function rowsOf(commands: readonly Command[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const command of commands) {
    if (command.when === "menu") continue;
    const stem = command.id.replace(/(?<!\d)\d$/, "").replace(/\.call-\d+$/, ".call");
    const known = rows.get(stem);
    if (known === undefined || stem === command.id)
      rows.set(command.id === stem ? command.id : stem, {
        ids: [command.id],
        title: command.title,
        keys: boundCommand(command.id).keys.map(shownKeys),
      });
    else
      rows.set(stem, {
        ids: [...known.ids, command.id],
        title: rowTitles[stem] ?? {
          zh: known.title.zh.replace(/ ?\d( ?列)?$/, "$1"),
          en: known.title.en.replace(/ \d$/, ""),
        },
        keys: [
          known.keys[0] ?? "",
          "…",
          boundCommand(command.id).keys.map(shownKeys).at(-1)?.slice(-1) ?? "",
        ],
      });
  }
  return [...rows.values()];
}

/** Names of rows whose commands have several. */
const rowTitles: Readonly<Record<string, Sentence>> = {
  "intake.take-": { zh: "采用提议、知识", en: "Take proposals, answers" },
  "list.go-": { zh: "换列", en: "Go to list" },
  "emergency.call": { zh: "呼叫 110 119 120 122", en: "Call 110 119 120 122" },
};

interface Row {
  readonly ids: readonly string[];
  readonly title: Sentence;
  readonly keys: readonly string[];
}
