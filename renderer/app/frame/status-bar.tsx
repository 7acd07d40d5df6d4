// The status bar: hub and outbox, order numbers, the phone, why a key did not act, and the keys of everywhere.
import type { Sentence } from "../../../shared/domain/index.ts";
import type { PhoneState } from "../../../shared/protocol/index.ts";
import { Icon } from "../../ui/index.ts";
import { activeCommands, Key, lastRefusal, offerOf } from "../commands/index.ts";
import { useQuery } from "../host/index.ts";
import { go } from "../navigation.ts";
import { usePhone } from "../phone/phone.tsx";
import { useSession } from "../session.tsx";
import { useStore } from "../store.ts";
import { countText, useText } from "../text/index.ts";
import { useHubWords } from "./hub-words.ts";

const NUMBERS_LOW = 30;

export function StatusBar() {
  const text = useText();
  const { kind } = useSession();
  const status = useQuery("status", {});
  const hub = useHubWords();
  const refused = useStore(lastRefusal);
  const active = useStore(activeCommands);
  // What can act by now is not said to be refused any more.
  const refusal = refused !== null && offerOf(active, refused.command.id)?.refusal === null ? null : refused;
  const account = useQuery("phone-account", {});
  const { state: phone } = usePhone();
  const unsent = status === undefined ? 0 : status.unsent + status.held + status.rejected;
  return (
    <footer className="foot">
      <span className={`row ${hub.calm ? "" : "warn"}`}>
        <Icon name={hub.calm ? "cloud" : "cloudoff"} />
        {text(syncWords(status?.syncing ?? null, hub.connected, hub.short))}
        {unsent > 0 ? (
          <button type="button" className="linkbtn" onClick={() => go("outbox")}>
            {text({ zh: `未发 ${unsent}`, en: `${unsent} unsent` })}
          </button>
        ) : null}
      </span>
      {kind === "console" && status?.numbersLeft !== null && status?.numbersLeft !== undefined ? (
        <span className={status.numbersLeft < NUMBERS_LOW ? "warn" : ""}>
          {text({
            zh: `号段余 ${countText(status.numbersLeft)}`,
            en: `${countText(status.numbersLeft)} numbers left`,
          })}
        </span>
      ) : null}
      {account === null || account === undefined ? null : (
        <span className={`row ${phone?.registration === "registered" ? "" : "warn"}`}>
          <Icon name="ear" />
          {text(phone === null ? registrationWords.none : registrationWords[phone.registration])}
        </span>
      )}
      {status?.keyKeptBy === "file" ? (
        <span
          title={text({
            zh: "浏览器方式：钥匙存在只有本人可读的文件里",
            en: "Browser shell: the key lies in a file only you can read",
          })}
        >
          {text({ zh: "钥匙存于文件", en: "Key in a file" })}
        </span>
      ) : null}
      {refusal?.refusal ? (
        <span className="cut" role="status">
          {text(refusal.command.title)}：{text(refusal.refusal)}
        </span>
      ) : null}
      <span className="sp" />
      {(["key-sheet", "find", "region.next"] as const).map((id) => (
        <span key={id} className="row">
          <Key of={id} />
          {text(footWords[id])}
        </span>
      ))}
      <span className="row">
        <kbd>{text({ zh: "按住 Alt", en: "Hold Alt" })}</kbd>
        {text({ zh: "看字段键", en: "field keys" })}
      </span>
    </footer>
  );
}

const footWords = {
  "key-sheet": { zh: "键位", en: "Keys" },
  find: { zh: "找一切", en: "Find all" },
  "region.next": { zh: "换区", en: "Region" },
} as const satisfies Record<string, Sentence>;

const registrationWords: Readonly<Record<PhoneState["registration"], Sentence>> = {
  none: { zh: "话机未连接", en: "Phone not connected" },
  registering: { zh: "正在连接话机", en: "Connecting the phone" },
  registered: { zh: "话机正常", en: "Phone registered" },
  lost: { zh: "话机断开", en: "Phone lost" },
};

function syncWords(
  syncing: { done: number; total: number | null } | null,
  connected: boolean,
  short: Sentence,
): Sentence {
  if (!connected) return short;
  if (syncing === null) return { zh: "全部已送达", en: "All delivered" };
  const progress =
    syncing.total === null
      ? countText(syncing.done)
      : `${countText(syncing.done)}/${countText(syncing.total)}`;
  return { zh: `同步中 ${progress}`, en: `Syncing ${progress}` };
}
