// The key sheet (F1): every command with its keys, drawn from the registry; what can act now is dark.
import type { Sentence } from "../../../shared/domain/index.ts";
import { useCloser } from "../../ui/index.ts";
import { activeCommands, type Command, commandTable, groups, offerOf, shownKeys } from "../commands/index.ts";
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
        <div className="scols">
          {shown.map(({ group, title, rows }) => (
            <section key={group}>
              <h3>{text(title)}</h3>
              <dl>
                {rows.map(({ command, keys }) => (
                  <div
                    key={command.id}
                    className={offerOf(active, command.id)?.refusal === null ? "" : "off"}
                  >
                    <dt>{text(command.title)}</dt>
                    <dd>
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
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

/** Rows of digits (menu 1–6, proposals 1–9) are told once. */
function rowsOf(commands: readonly Command[]): readonly { command: Command; keys: readonly string[] }[] {
  const rows: { command: Command; keys: readonly string[] }[] = [];
  for (const command of commands) {
    if (command.when === "menu") continue;
    rows.push({ command, keys: command.keys.map(shownKeys) });
  }
  return rows;
}
