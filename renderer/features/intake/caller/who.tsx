// Who it is: number in groups, who it may be and why, and fields to change it (Alt P) or to type a number that was withheld.
import { useState } from "react";
import { flushSync } from "react-dom";
import type { Petitioner, Sentence } from "../../../../shared/domain/index.ts";
import type { HostQueryValue } from "../../../../shared/protocol/index.ts";
import { Key, shortcutOf, useCommand } from "../../../app/commands/index.ts";
import { phoneText, useText } from "../../../app/text/index.ts";
import { Icon, Note, Segments, Tag, useCloser } from "../../../ui/index.ts";
import { focusField } from "../form/focus.ts";
import { useFault, useField } from "../form/use-field.ts";

export function Who({ caller }: { caller: HostQueryValue<"caller"> | undefined }) {
  const text = useText();
  const [phones] = useField("petitioner.phones");
  const [name, setName] = useField("petitioner.name");
  const [address, setAddress] = useField("petitioner.address");
  const [homePlace, setHomePlace] = useField("petitioner.homePlace");
  const fault = useFault("petitioner.phones");
  const [editing, setEditing] = useState(false);
  const phone = phones[0] ?? "";
  const open = editing || phone === "" || fault !== undefined;
  const people = caller?.details?.people ?? [];
  useCloser(editing, () => setEditing(false));
  useCommand("intake.caller", () => {
    const [likely] = people;
    if (name === "" && likely !== undefined) take(likely);
    flushSync(() => setEditing(true));
    focusField(phone === "" ? "petitioner.phones" : "petitioner.name");
  });

  function take(person: (typeof people)[number]): void {
    setName(person.name);
    setAddress(person.address);
    setHomePlace(person.homePlace);
  }

  return (
    <div className="sec">
      <div className="row base">
        <span className="big num">
          {phone === "" ? text({ zh: "号码未送达", en: "Number withheld" }) : phoneText(phone)}
        </span>
        <span className="sp" />
        <button type="button" className="btn sm quiet" onClick={() => setEditing(!editing)}>
          <Icon name="edit" look="s" />
          {text({ zh: "改", en: "Edit" })} <Key of="intake.caller" />
        </button>
      </div>
      {open ? <WhoFields /> : <WhoLine name={name} address={address} homePlace={homePlace} />}
      {people.length > 0 && name === "" ? (
        <ul className="people">
          {people.slice(0, 3).map((person) => (
            <li key={`${person.name} ${person.homePlace}`} className="row">
              <button type="button" className="linkbtn nowrap" tabIndex={-1} onClick={() => take(person)}>
                {addressed(person.name, person.address, text)}
              </button>
              <span className="t3 cut">
                {person.homePlace} {text(whyWords[person.why] ?? { zh: person.why, en: person.why })}
              </span>
              <span className="sp" />
              <span className="meta num">
                {text({ zh: `${person.orders} 件`, en: `${person.orders} orders` })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Tags caller={caller} />
      {caller?.detailsState === "hub-gone" ? (
        <Note icon="cloudoff">
          {text({
            zh: "只有本机摘要：号、题、类、态、日期。姓名和全文待中心恢复。",
            en: "Digest only: number, title, category, state, dates. Names and texts wait for the hub.",
          })}
        </Note>
      ) : null}
    </div>
  );
}

function WhoLine({
  name,
  address,
  homePlace,
}: {
  name: string;
  address: Petitioner["address"];
  homePlace: string;
}) {
  const text = useText();
  return (
    <div className="row">
      {name === "" ? (
        <span className="t3">{text({ zh: "姓名未问", en: "Name not asked" })}</span>
      ) : (
        <b>{addressed(name, address, text)}</b>
      )}
      <span className="t3 cut">{homePlace}</span>
    </div>
  );
}

function addressed(
  name: string,
  address: Petitioner["address"],
  text: (sentence: Sentence) => string,
): string {
  if (address === "none") return name;
  const isWhole = name.length > 1 && !/先生|女士/.test(name);
  const title: Sentence = address === "mr" ? { zh: "先生", en: "Mr" } : { zh: "女士", en: "Ms" };
  return isWhole ? name : text({ zh: `${name}${title.zh}`, en: `${title.en} ${name}` });
}

function WhoFields() {
  const text = useText();
  const [phones, setPhones] = useField("petitioner.phones");
  const [name, setName] = useField("petitioner.name");
  const [address, setAddress] = useField("petitioner.address");
  const fault = useFault("petitioner.phones");
  return (
    <div className="who-fields">
      <input
        className={`field num ${fault === undefined ? "" : "bad"}`}
        data-field="petitioner.phones"
        inputMode="tel"
        autoComplete="off"
        aria-label={text({ zh: "电话", en: "Phone" })}
        placeholder={text({ zh: "电话：只填数字", en: "Phone: digits only" })}
        value={phones[0] ?? ""}
        onChange={(event) => {
          const digits = event.currentTarget.value.replace(/\D/g, "");
          setPhones(digits === "" ? phones.slice(1) : [digits, ...phones.slice(1)]);
        }}
      />
      <input
        className="field"
        data-field="petitioner.name"
        autoComplete="off"
        aria-label={text({ zh: "姓名", en: "Name" })}
        aria-keyshortcuts={shortcutOf("intake.caller")}
        placeholder={text({ zh: "姓名", en: "Name" })}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Segments
        name={text({ zh: "称呼", en: "Form of address" })}
        options={[
          { value: "mr", label: text({ zh: "先生", en: "Mr" }) },
          { value: "ms", label: text({ zh: "女士", en: "Ms" }) },
          { value: "none", label: text({ zh: "不称", en: "None" }) },
        ]}
        value={address}
        onChange={setAddress}
      />
    </div>
  );
}

function Tags({ caller }: { caller: HostQueryValue<"caller"> | undefined }) {
  const text = useText();
  const [phones] = useField("petitioner.phones");
  const phone = phones[0] ?? "";
  const details = caller?.details;
  return (
    <div className="row wraprow tags">
      {phone === "" ? null : (
        <Tag>
          {text(/^1\d{10}$/.test(phone) ? { zh: "手机", en: "Mobile" } : { zh: "座机", en: "Landline" })}
        </Tag>
      )}
      {caller !== undefined && caller.openCount > 0 ? (
        <Tag look="acc">{text({ zh: `在办 ${caller.openCount}`, en: `${caller.openCount} open` })}</Tag>
      ) : null}
      {details !== null && details !== undefined && details.nuisanceCount > 0 ? (
        <Tag look="warn">
          {text({ zh: `骚扰 ${details.nuisanceCount} 次`, en: `${details.nuisanceCount} nuisance calls` })}
        </Tag>
      ) : null}
    </div>
  );
}

/** Why the hub thinks that it may be this person. */
const whyWords: Readonly<Record<string, Sentence>> = {
  phone: { zh: "同号来过", en: "called from this number" },
};
