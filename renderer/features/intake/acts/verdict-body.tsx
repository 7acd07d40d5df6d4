// What the verdict asks for, in one place of the form that keeps its size: units and limits, the answer told, the ground and
// words of a decline, or the line of a transfer.
import { DeclineGround, type Rejection } from "../../../../shared/domain/index.ts";
import { KeyTip } from "../../../app/commands/index.ts";
import { useReference } from "../../../app/session.tsx";
import { useText } from "../../../app/text/index.ts";
import { FieldRow } from "../../../ui/index.ts";
import { LimitsPreview } from "../form/limits-preview.tsx";
import { UnitField } from "../form/unit-field.tsx";
import { useFault, useField, useForm } from "../form/use-field.ts";

export function VerdictBody() {
  const [verdict] = useField("verdict");
  return (
    <div className="verdict-body">
      {verdict === "answer" ? (
        <Answer />
      ) : verdict === "decline" ? (
        <Decline />
      ) : verdict === "transfer" ? (
        <Transfer />
      ) : (
        <Accept />
      )}
    </div>
  );
}

function Accept() {
  const text = useText();
  return (
    <>
      <FieldRow label={text({ zh: "单位", en: "Units" })} tip={<KeyTip of="intake.unit" />}>
        <UnitField />
      </FieldRow>
      <FieldRow label={text({ zh: "时限", en: "Limits" })}>
        <LimitsPreview />
      </FieldRow>
    </>
  );
}

function Answer() {
  const text = useText();
  const [articleIds] = useField("articleIds");
  return (
    <>
      <Told
        label={text({ zh: "答复", en: "Answer" })}
        placeholder={text({ zh: "答了什么：Alt 7–9 采用知识", en: "What was answered: Alt 7–9 takes one" })}
      />
      <FieldRow label="">
        <span className="meta">
          {articleIds.length === 0
            ? text({ zh: "没有引用知识", en: "No article cited" })
            : text({ zh: `引用知识 ${articleIds.length} 条`, en: `${articleIds.length} articles cited` })}
        </span>
      </FieldRow>
    </>
  );
}

function Decline() {
  const text = useText();
  const session = useForm();
  const book = useReference();
  const [ground, setGround] = useField("declineGround");
  const [where, setWhere] = useField("whereToGo");
  const fault = useFault("declineGround");
  const scripts = book?.rules.declineScripts ?? [];

  function choose(value: string): void {
    const next = DeclineGround.safeParse(Number(value));
    if (!next.success) return;
    const before = scripts.find((script) => script.ground === ground);
    const script = scripts.find((each) => each.ground === next.data);
    setGround(next.data);
    // The script is laid before the agent; what was written by hand stays.
    const told = session.get("told");
    if (told === "" || told === before?.words) session.set("told", script?.words ?? "");
    if (where === "" || where === before?.whereToGo) setWhere(script?.whereToGo ?? "");
  }

  return (
    <>
      <FieldRow label={text({ zh: "第十八条", en: "Article 18" })} htmlFor="decline-ground">
        <select
          id="decline-ground"
          className={`field ${fault === undefined ? "" : "bad"}`}
          data-field="declineGround"
          value={ground ?? ""}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="" disabled>
            {text({ zh: "选不予受理的依据", en: "Choose the ground" })}
          </option>
          {scripts.map((script) => (
            <option key={script.ground} value={script.ground}>
              {text({
                zh: `（${script.ground}）${script.title.zh}`,
                en: `(${script.ground}) ${script.title.en}`,
              })}
            </option>
          ))}
        </select>
      </FieldRow>
      <Told
        label={text({ zh: "话术", en: "Read out" })}
        placeholder={text({ zh: "选依据后出话术，可改", en: "The script comes with the ground; edit it" })}
        large
      />
      <FieldRow label={text({ zh: "去处", en: "Where to" })} htmlFor="where-to-go">
        <PlainField id="where-to-go" path="whereToGo" value={where} onChange={setWhere} />
      </FieldRow>
    </>
  );
}

function Transfer() {
  const text = useText();
  const book = useReference();
  const [lineId, setLineId] = useField("transferLineId");
  const fault = useFault("transferLineId");
  return (
    <>
      <FieldRow label={text({ zh: "转到", en: "To" })} htmlFor="transfer-line">
        <select
          id="transfer-line"
          className={`field ${fault === undefined ? "" : "bad"}`}
          data-field="transferLineId"
          value={lineId ?? ""}
          onChange={(event) => setLineId(event.currentTarget.value)}
        >
          <option value="" disabled>
            {text({ zh: "选专线", en: "Choose a line" })}
          </option>
          {(book?.directory.lines ?? [])
            .filter(({ mode }) => mode !== "main")
            .map((line) => (
              <option key={line.id} value={line.id}>
                {line.number} {text(line.name)}
              </option>
            ))}
        </select>
      </FieldRow>
      <Told
        label={text({ zh: "说明", en: "Note" })}
        placeholder={text({
          zh: "转前告知了什么；通话用 F7 转",
          en: "What was said before; the call itself is transferred by F7",
        })}
      />
    </>
  );
}

function Told({
  label,
  placeholder,
  large = false,
}: {
  label: string;
  placeholder: string;
  large?: boolean;
}) {
  const [told, setTold] = useField("told");
  const fault = useFault("told");
  return (
    <FieldRow label={label} htmlFor="told" look="told">
      <textarea
        id="told"
        className={`area ${large ? "script" : ""} ${fault === undefined ? "" : "bad"}`}
        data-field="told"
        value={told}
        placeholder={placeholder}
        onChange={(event) => setTold(event.currentTarget.value)}
      />
    </FieldRow>
  );
}

function PlainField({
  id,
  path,
  value,
  onChange,
}: {
  id: string;
  path: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const fault: Rejection | undefined = useFault(path);
  return (
    <input
      id={id}
      className={`field ${fault === undefined ? "" : "bad"}`}
      data-field={path}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
