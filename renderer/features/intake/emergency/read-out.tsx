// The card to read out to the service, in the order it is asked for; the place to type, and who is called (Alt 1–4).
import type { EmergencyService, Sentence } from "../../../../shared/domain/index.ts";
import { Key, useCommand } from "../../../app/commands/index.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import { useReference } from "../../../app/session.tsx";
import { phoneText, useText } from "../../../app/text/index.ts";
import { Head, Icon } from "../../../ui/index.ts";
import { PracticePanel } from "../caller/practice.tsx";
import { useField } from "../form/use-field.ts";

const services: readonly { service: EmergencyService; word: Sentence }[] = [
  { service: "110", word: { zh: "公安", en: "Police" } },
  { service: "119", word: { zh: "消防", en: "Fire" } },
  { service: "120", word: { zh: "急救", en: "Ambulance" } },
  { service: "122", word: { zh: "交通事故", en: "Traffic" } },
];

export function ReadOut() {
  const text = useText();
  const book = useReference();
  const { state } = usePhone();
  const [placeId] = useField("matter.placeId");
  const [door, setDoor] = useField("words.doorAddress");
  const [words] = useField("words.text");
  const [name] = useField("petitioner.name");
  const [phones] = useField("petitioner.phones");
  const place = (book?.placeChain(placeId) ?? []).map((each) => each.name).join(" ");
  useCommand("intake.place", () => document.querySelector<HTMLInputElement>("#emergency-place")?.focus());
  const phone = phones[0] ?? state?.call?.number ?? "";
  return (
    <aside className="col" aria-label={text({ zh: "念读卡", en: "Card to read out" })} data-region="1">
      <Head
        title={text({ zh: "念读卡", en: "Read out" })}
        aside={text({ zh: "按此顺序念给 110", en: "To the service, in this order" })}
      />
      <dl className="read">
        <div>
          <dt>{text({ zh: "1 位置", en: "1 Where" })}</dt>
          <dd>
            {place} {door}
            {place === "" && door === "" ? (
              <span className="t3">{text({ zh: "待问", en: "to be asked" })}</span>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{text({ zh: "2 情况", en: "2 What" })}</dt>
          <dd className="cut3">
            {words === "" ? <span className="t3">{text({ zh: "待问", en: "to be asked" })}</span> : words}
          </dd>
        </div>
        <div>
          <dt>{text({ zh: "3 电话", en: "3 Phone" })}</dt>
          <dd className="num">
            {phone === "" ? (
              <span className="t3">{text({ zh: "待问", en: "to be asked" })}</span>
            ) : (
              phoneText(phone)
            )}
          </dd>
        </div>
        <div>
          <dt>{text({ zh: "4 姓名", en: "4 Name" })}</dt>
          <dd>
            {name === "" ? <span className="t3">{text({ zh: "待问", en: "to be asked" })}</span> : name}
          </dd>
        </div>
      </dl>
      <div className="sec">
        <label className="row">
          <Icon name="pin" />
          <input
            id="emergency-place"
            className="field"
            value={door}
            autoComplete="off"
            placeholder={text({
              zh: "位置：路、楼、层、参照物",
              en: "Where: road, building, floor, landmark",
            })}
            onChange={(event) => setDoor(event.currentTarget.value)}
          />
          <Key of="intake.place" />
        </label>
      </div>
      <div className="sec dialbox">
        <h2>{text({ zh: "联动", en: "Services" })}</h2>
        <ul className="list flush nob dial">
          {services.map((each) => (
            <Service key={each.service} {...each} />
          ))}
        </ul>
      </div>
      <PracticePanel />
    </aside>
  );
}

const partyWords: Readonly<Record<string, Sentence>> = {
  calling: { zh: "呼叫中", en: "Calling" },
  joined: { zh: "已接通", en: "Joined" },
  left: { zh: "已退出", en: "Left" },
};

function Service({ service, word }: { service: EmergencyService; word: Sentence }) {
  const text = useText();
  const { state, send } = usePhone();
  const party = state?.call?.parties.findLast((each) => each.service === service);
  const call = () => send({ type: "emergency-service", service });
  useCommand(`emergency.call-${service}`, call, {
    refusal:
      party !== undefined && party.state !== "left"
        ? { zh: "已在呼叫或通话", en: "Called or joined already" }
        : null,
  });
  return (
    <li>
      <Key of={`emergency.call-${service}`} />
      <b className="num">{service}</b>
      <span className="sp t2">{text(word)}</span>
      {party === undefined || party.state === "left" ? (
        <button type="button" className="linkbtn" onClick={call}>
          {text({ zh: "呼叫", en: "Call" })}
        </button>
      ) : (
        <span className="state talk">
          <Icon name={party.state === "joined" ? "st-talk" : "st-ring"} />
          {text(partyWords[party.state] ?? { zh: "", en: "" })}
        </span>
      )}
    </li>
  );
}
