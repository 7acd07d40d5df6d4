// The verdict as proposed: danger first, then what article 18 lets us detect, else the ground of article 15. The agent decides.
import { AcceptGround, type Sentence } from "../../../../shared/domain/index.ts";
import { wordsIn } from "../../../../shared/text/index.ts";
import { CommandButton } from "../../../app/commands/index.ts";
import { useThrottled } from "../../../app/host/index.ts";
import { useReference } from "../../../app/session.tsx";
import { useText } from "../../../app/text/index.ts";
import { Icon, Tag } from "../../../ui/index.ts";
import { useVerdictProposal } from "../acts/use-verdict.ts";
import { useField } from "../form/use-field.ts";

const PROPOSE_MS = 250;

export function VerdictPanel() {
  const text = useText();
  const book = useReference();
  const proposal = useVerdictProposal();
  const [chosen, setChosen] = useField("acceptGround");
  const [words] = useField("words.text");
  const [verbatim] = useField("words.verbatim");
  const [verdict] = useField("verdict");
  const said = useThrottled(`${words}\n${verbatim}`, PROPOSE_MS);
  const danger = book === null ? [] : wordsIn(said, book.rules.dangerWords);
  const ground = chosen ?? (proposal.verdict === "accept" ? proposal.ground : null);
  const [tagLook, tagWord] = tagOf(proposal.verdict);

  return (
    <div className="sec verdict">
      <h2>
        {text({ zh: "受理研判", en: "Verdict" })}
        <span className="sp" />
        <Tag look={tagLook}>{text(tagWord)}</Tag>
      </h2>
      {danger.length > 0 ? (
        <div className="danger-line" role="alert">
          <Icon name="alert" />
          <span className="sp">
            {text({
              zh: `危险词“${danger.slice(0, 2).join("”“")}”：先联动`,
              en: `“${danger.slice(0, 2).join("”, “")}”: link first`,
            })}
          </span>
          <CommandButton of="call.emergency" look="sm edge" tabStop={false} />
        </div>
      ) : null}
      <label className="row">
        <span className="nowrap t2">{text({ zh: "第十五条", en: "Article 15" })}</span>
        <select
          className="field ground"
          data-field="acceptGround"
          tabIndex={-1}
          disabled={verdict !== null && verdict !== "accept"}
          value={ground ?? ""}
          onChange={(event) => {
            const next = AcceptGround.safeParse(Number(event.currentTarget.value));
            if (next.success) setChosen(next.data);
          }}
        >
          <option value="" disabled>
            {text({ zh: "由诉求类型提议", en: "Proposed by the kind" })}
          </option>
          {(book?.rules.acceptGrounds ?? []).map((each) => (
            <option key={each.ground} value={each.ground}>
              {text({ zh: `（${each.ground}）${each.title.zh}`, en: `(${each.ground}) ${each.title.en}` })}
            </option>
          ))}
        </select>
      </label>
      <ul className="why">
        <li>
          <Icon
            name={
              proposal.verdict === "accept" ? "check" : proposal.verdict === "unknown" ? "os-draft" : "flag"
            }
            look="s"
          />
          <span>{text(proposal.why)}</span>
        </li>
      </ul>
    </div>
  );
}

function tagOf(
  verdict: "accept" | "decline" | "emergency" | "unknown",
): readonly ["" | "ok" | "warn" | "danger", Sentence] {
  switch (verdict) {
    case "accept":
      return ["ok", { zh: "可受理", en: "Acceptable" }];
    case "decline":
      return ["warn", { zh: "先看重复", en: "Look for a duplicate" }];
    case "emergency":
      return ["danger", { zh: "先联动", en: "Link first" }];
    case "unknown":
      return ["", { zh: "尚不能判", en: "Not yet" }];
  }
}
