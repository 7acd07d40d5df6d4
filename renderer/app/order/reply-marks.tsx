// The checks of a public reply as a row of marks: met ones with a tick, open ones with a dashed ring.
import { Icon } from "../../ui/index.ts";
import { replyChecks } from "../reply-checks.ts";
import { useText } from "../text/index.ts";

export function ReplyMarks({ reply, asked }: { reply: string; asked: string }) {
  const text = useText();
  const length = [...reply.trim()].length;
  return (
    <div className="row meta needs">
      {replyChecks(reply, asked).map(({ id, word, met }) => (
        <span key={id} className={met ? "ok" : ""}>
          <Icon name={met ? "check" : "os-draft"} look="s" /> {text(word)}
          <span className="vh">{text(met ? { zh: "：有", en: ": yes" } : { zh: "：无", en: ": no" })}</span>
        </span>
      ))}
      <span className="sp" />
      <span>{text({ zh: "此栏会给来电人看", en: "The petitioner reads this" })}</span>
      <span className="num">{text({ zh: `${length} 字`, en: `${length} characters` })}</span>
    </div>
  );
}
