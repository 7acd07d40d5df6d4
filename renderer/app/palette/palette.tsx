// Find all (Ctrl K): acts, places, orders, units in one list, by Chinese, initials or number. Opened only by the person.
// biome-ignore-all lint/a11y/useSemanticElements: a group of a listbox is no fieldset
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import { Icon, type IconName, useCloser } from "../../ui/index.ts";
import {
  activeCommands,
  boundCommand,
  commandTable,
  offerOf,
  runCommand,
  shownKeys,
} from "../commands/index.ts";
import { found } from "../find.ts";
import { useLastQuery, useThrottled } from "../host/index.ts";
import { go, openOrder } from "../navigation.ts";
import { usePhone } from "../phone/phone.tsx";
import type { Place } from "../place.ts";
import { useReference } from "../session.tsx";
import { useStore } from "../store.ts";
import { orderStateWords, phoneText, useText } from "../text/index.ts";

interface Hit {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly meta: string;
  readonly end: string;
  readonly can: boolean;
  readonly run: () => void;
}

const PER_GROUP = 6;

export function Palette({ places, close }: { places: readonly Place[]; close: () => void }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef(document.activeElement);
  useCloser(true, () => leave());
  useEffect(() => input.current?.focus(), []);

  const groups = useGroups(typed.trim(), places);
  const hits = groups.flatMap((group) => group.hits);
  const chosen = hits[Math.min(at, hits.length - 1)];

  function leave(): void {
    close();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }
  function take(hit: Hit | undefined): void {
    if (hit === undefined || !hit.can) return;
    leave();
    hit.run();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    if (event.key === "ArrowDown") setAt(Math.min(hits.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter" && !event.ctrlKey && !event.altKey) take(chosen);
    else return;
    event.preventDefault();
  }
  return (
    <>
      <div className="scrim" onPointerDown={leave} />
      <div
        className="pal"
        role="dialog"
        aria-modal="false"
        aria-label={text({ zh: "找一切", en: "Find all" })}
      >
        <div className="pin">
          <Icon name="search" />
          <input
            ref={input}
            role="combobox"
            aria-expanded={true}
            aria-controls="palette-hits"
            aria-activedescendant={chosen === undefined ? undefined : `hit-${chosen.key}`}
            aria-label={text({ zh: "找一切", en: "Find all" })}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <span className="meta">
            {text({ zh: "拼音首字母、汉字、工单号均可", en: "Words, initials, order numbers" })}
          </span>
          <kbd>Esc</kbd>
        </div>
        <div
          className="hits"
          id="palette-hits"
          role="listbox"
          aria-label={text({ zh: "找到的", en: "Found" })}
          tabIndex={-1}
        >
          {groups.map(({ title, hits: inGroup }) =>
            inGroup.length === 0 ? null : (
              <div key={title.en} role="group" aria-label={text(title)}>
                <div className="hit-head" aria-hidden="true">
                  {text(title)}
                </div>
                {inGroup.map((hit) => (
                  <div
                    key={hit.key}
                    id={`hit-${hit.key}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={hit === chosen}
                    aria-disabled={!hit.can}
                    className={`hit ${hit === chosen ? "on" : ""} ${hit.can ? "" : "dis"}`}
                    onPointerDown={(event) => {
                      event.preventDefault();
                      take(hit);
                    }}
                  >
                    <Icon name={hit.icon} />
                    <span className="cut">
                      {hit.title} <span className="t3">{hit.meta}</span>
                    </span>
                    <span className="sp" />
                    {hit.end === "" ? null : <span className="num meta">{hit.end}</span>}
                  </div>
                ))}
              </div>
            ),
          )}
          {hits.length === 0 ? (
            <p className="empty">
              {text({
                zh: "没有找到：换几个字，或工单号后八位",
                en: "Nothing found: try other words, or the last eight digits",
              })}
            </p>
          ) : null}
        </div>
        <div className="pfoot">
          <span>
            <kbd>↑ ↓</kbd> {text({ zh: "选", en: "choose" })}
          </span>
          <span>
            <kbd>Enter</kbd> {text({ zh: "做", en: "do" })}
          </span>
          <span className="sp" />
          <span>{text({ zh: "通话不受影响", en: "The call is not affected" })}</span>
        </div>
      </div>
    </>
  );
}

function useGroups(
  typed: string,
  places: readonly Place[],
): readonly { title: Sentence; hits: readonly Hit[] }[] {
  const text = useText();
  const active = useStore(activeCommands);
  const book = useReference();
  const asked = useThrottled(typed, 120);
  const search = useLastQuery("search", asked.length < 2 ? null : { text: asked });

  const acts = useMemo(() => {
    const hits: Hit[] = [];
    for (const command of commandTable) {
      if (command.when === "menu" || command.when === "answers" || command.id === "find") continue;
      const offer = offerOf(active, command.id);
      if (!found(typed, [command.title.zh, command.title.en])) continue;
      const keys = boundCommand(command.id).keys[0];
      hits.push({
        key: command.id,
        icon: "key",
        title: text(command.title),
        meta: offer?.refusal ? text(offer.refusal) : "",
        end: keys === undefined ? "" : shownKeys(keys),
        can: offer !== undefined && offer.refusal === null,
        run: () => runCommand(command.id),
      });
    }
    return hits.sort((a, b) => Number(b.can) - Number(a.can)).slice(0, PER_GROUP);
  }, [active, typed, text]);

  const goes = places
    .filter(({ section, title }) => section !== "hidden" && found(typed, [title.zh, title.en]))
    .map(
      ({ id, icon, title }): Hit => ({
        key: `place-${id}`,
        icon,
        title: text(title),
        meta: "",
        end: "",
        can: true,
        run: () => go(id),
      }),
    );
  const orders = (typed.length < 2 ? [] : (search?.digests ?? [])).slice(0, PER_GROUP).map(
    (digest): Hit => ({
      key: digest.orderId,
      icon: "doc",
      title: digest.title,
      meta: `${book?.unit(digest.leadUnitId)?.shortName ?? ""} ${text(orderStateWords[digest.state])}`,
      end: digest.number ?? "",
      can: true,
      run: () => openOrder(digest.orderId),
    }),
  );
  const units = useMemo(
    () =>
      typed === "" || book === null
        ? []
        : book.directory.units
            .filter((unit) => found(typed, [unit.name, unit.shortName]))
            .slice(0, PER_GROUP)
            .map(
              (unit): Hit => ({
                key: unit.id,
                icon: "home",
                title: unit.name,
                meta: "",
                end: phoneText(unit.phone),
                can: false,
                run: () => undefined,
              }),
            ),
    [typed, book],
  );
  const practice = usePracticeHits(typed);
  return [
    { title: { zh: "动作", en: "Acts" }, hits: acts },
    { title: { zh: "练习来电", en: "Practice callers" }, hits: practice },
    { title: { zh: "去处", en: "Places" }, hits: goes },
    { title: { zh: "工单", en: "Orders" }, hits: orders },
    { title: { zh: "单位", en: "Units" }, hits: units },
  ];
}

/** The training line's callers by name, so that a certain conversation can be practised. */
function usePracticeHits(typed: string): readonly Hit[] {
  const { state, send } = usePhone();
  if (state === null || typed === "") return [];
  const word = typed.replace(/^(练习来电|练习)\s*/, "");
  return state.practiceCallers
    .filter(({ title }) => found(word, [title]))
    .slice(0, PER_GROUP)
    .map(({ id, title }) => ({
      key: `practice-${id}`,
      icon: "phone",
      title,
      meta: "",
      end: "",
      can: state.call === null,
      run: () => send({ type: "practice-call", trainingCallId: id }),
    }));
}
