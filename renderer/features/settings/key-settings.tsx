// 设置 › 键位: a command's key is changed by pressing the new one; a clash or a reserved key is refused with the reason.
import { useState } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import {
  boundCommand,
  type Command,
  commandTable,
  groups,
  keyCapture,
  keyChoices,
  keyProblem,
  setKeyChoices,
  shownKeys,
} from "../../app/commands/index.ts";
import { useAct } from "../../app/host/index.ts";
import { useStore } from "../../app/store.ts";
import { useText } from "../../app/text/index.ts";

export function KeySettings() {
  const text = useText();
  const act = useAct();
  const choices = useStore(keyChoices);
  const [asking, setAsking] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<{ id: string; why: Sentence } | null>(null);

  function keep(next: Readonly<Record<string, readonly string[]>>): void {
    setKeyChoices(next);
    void act("settings-write", { key: "keys", value: next });
  }
  function ask(id: string): void {
    setAsking(id);
    setRefusal(null);
    keyCapture.set((keys) => {
      keyCapture.set(null);
      setAsking(null);
      if (keys === null) return;
      const why = keyProblem(id, keys);
      if (why === null) keep({ ...choices, [id]: [keys] });
      else
        setRefusal({ id, why: { zh: `${shownKeys(keys)}：${why.zh}`, en: `${shownKeys(keys)}: ${why.en}` } });
    });
  }
  function reset(id: string): void {
    const { [id]: _gone, ...rest } = choices;
    keep(rest);
  }

  return (
    <div className="key-settings">
      {Object.entries(groups).map(([group, title]) => (
        <section key={group}>
          <h3>{text(title)}</h3>
          <ul className="list flush nob">
            {commandTable
              .filter((command) => command.group === group && canChange(command))
              .map((command) => (
                <li key={command.id}>
                  <span className="sp cut">{text(command.title)}</span>
                  {refusal?.id === command.id ? (
                    <span className="danger meta" role="alert">
                      {text(refusal.why)}
                    </span>
                  ) : null}
                  {asking === command.id ? (
                    <span className="acc meta" role="status">
                      {text({ zh: "按新键，Esc 放弃", en: "Press the new key, Esc gives up" })}
                    </span>
                  ) : (
                    <kbd>{shownKeys(boundCommand(command.id, choices).keys[0] ?? "—")}</kbd>
                  )}
                  <button type="button" className="linkbtn meta" onClick={() => ask(command.id)}>
                    {text({ zh: "改", en: "Change" })}
                  </button>
                  {choices[command.id] === undefined ? null : (
                    <button type="button" className="linkbtn meta" onClick={() => reset(command.id)}>
                      {text({ zh: "还原", en: "Reset" })}
                    </button>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function canChange({ when, duringComposition, keys }: Command): boolean {
  return (
    when !== "menu" &&
    when !== "answers" &&
    duringComposition === undefined &&
    !(keys[0] ?? "").includes(" then ")
  );
}
