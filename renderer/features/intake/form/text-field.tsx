// What is asked, as the agent sums it up; beside it or on a second page (Alt O) the caller's words. Alt K shows it large to read back.
import { useId, useState } from "react";
import { flushSync } from "react-dom";
import { Key, KeyTip, shortcutOf, useCommand } from "../../../app/commands/index.ts";
import { useText } from "../../../app/text/index.ts";
import { FieldRow, useCloser } from "../../../ui/index.ts";
import { focusField } from "./focus.ts";
import { useFault, useField } from "./use-field.ts";

type Page = "text" | "verbatim" | "read-back";

export function TextField() {
  const text = useText();
  const [page, setPage] = useState<Page>("text");
  const [words, setWords] = useField("words.text");
  const [verbatim, setVerbatim] = useField("words.verbatim");
  const fault = useFault("words.text");
  const id = useId();
  useCloser(page === "read-back", () => setPage("text"));
  useCommand("intake.verbatim", () => {
    const next = page === "verbatim" ? "text" : "verbatim";
    // On screen before the next key comes.
    flushSync(() => setPage(next));
    focusField(next === "verbatim" ? "words.verbatim" : "words.text");
  });
  useCommand("intake.read-back", () => setPage(page === "read-back" ? "text" : "read-back"));
  useCommand("intake.text", () => {
    flushSync(() => setPage("text"));
    focusField("words.text");
  });

  return (
    <FieldRow
      look="grow"
      label={text({ zh: "内容", en: "Text" })}
      tip={<KeyTip of="intake.text" />}
      htmlFor={id}
    >
      {page === "read-back" ? (
        <div className="area read-back" aria-live="off">
          {words.trim() === "" ? text({ zh: "还没有内容", en: "Nothing written yet" }) : words}
        </div>
      ) : (
        <div className={`duo page-${page}`}>
          <textarea
            id={id}
            className={`area txt ${fault === undefined ? "" : "bad"}`}
            data-field="words.text"
            data-region-first=""
            value={words}
            aria-keyshortcuts={shortcutOf("intake.text")}
            aria-invalid={fault !== undefined || undefined}
            aria-label={text({ zh: "内容", en: "Text" })}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <textarea
            className="area verb"
            data-field="words.verbatim"
            value={verbatim}
            aria-keyshortcuts={shortcutOf("intake.verbatim")}
            aria-label={text({ zh: "原话", en: "Words as spoken" })}
            placeholder={text({ zh: "原话：逐字记", en: "Words as spoken: word for word" })}
            onChange={(event) => setVerbatim(event.currentTarget.value)}
          />
        </div>
      )}
      <div className="row meta under">
        <span className={page === "verbatim" ? "hide-wide acc" : "hide-wide"}>
          <Key of="intake.verbatim" /> {text({ zh: "原话", en: "As spoken" })}
        </span>
        <span className={page === "read-back" ? "acc" : ""}>
          <Key of="intake.read-back" /> {text({ zh: "复述", en: "Read back" })}
        </span>
        <span className="sp" />
        {fault === undefined ? null : <span className="danger">{text(fault.sentence)}</span>}
        <span className="num">{text({ zh: `${words.length} 字`, en: `${words.length} characters` })}</span>
      </div>
    </FieldRow>
  );
}
