// The phone's small window: who, state, call, and what went wrong. It only shows; keys are the desk's.
import type { Sentence } from "../../shared/domain/index.ts";
import type { PhoneState } from "../../shared/protocol/index.ts";
import { agentStateWords } from "../app/text/domain-words.ts";
import { timelineSentence } from "./timeline.ts";

export type Row = { readonly label: Sentence; readonly value: Sentence };

const registrationWords: Readonly<Record<PhoneState["registration"], Sentence>> = {
  none: { zh: "无人登录", en: "Nobody signed in" },
  registering: { zh: "正在连接", en: "Connecting" },
  registered: { zh: "已连接", en: "Connected" },
  lost: { zh: "断开，正在重连", en: "Lost, trying again" },
};

const phaseWords: Readonly<Record<"ringing" | "talking" | "held", Sentence>> = {
  ringing: { zh: "振铃", en: "Ringing" },
  talking: { zh: "通话", en: "Talking" },
  held: { zh: "保持", en: "On hold" },
};

/** The rows of the window, in their order; each has its place at all times. */
export function rowsOf(state: PhoneState, extension: string | null): readonly Row[] {
  const { call, emergency } = state;
  const last = emergency?.timeline.at(-1);
  return [
    { label: { zh: "分机", en: "Extension" }, value: same(extension ?? "—") },
    { label: { zh: "话务平台", en: "Exchange" }, value: registrationWords[state.registration] },
    { label: { zh: "状态", en: "State" }, value: agentStateWords[state.agentState] },
    { label: { zh: "电话", en: "Call" }, value: call === null ? same("—") : callWords(call) },
    { label: { zh: "紧急", en: "Emergency" }, value: last ? timelineSentence(last.what) : same("—") },
  ];
}

function callWords({ phase, number }: NonNullable<PhoneState["call"]>): Sentence {
  return {
    zh: `${phaseWords[phase].zh} ${number ?? "号码未送达"}`,
    en: `${phaseWords[phase].en} ${number ?? "number withheld"}`,
  };
}

/** Draws into the element; called on every change. */
export function drawPhone(root: HTMLElement, state: PhoneState, extension: string | null): void {
  const language = root.ownerDocument.documentElement.lang.startsWith("en") ? "en" : "zh";
  const say = (sentence: Sentence) => sentence[language];
  const list = root.ownerDocument.createElement("dl");
  for (const { label, value } of rowsOf(state, extension)) {
    list.append(element(root, "dt", "", say(label)), element(root, "dd", "", say(value)));
  }
  const note = {
    zh: "话机窗口：通话在这里保持。关掉会再打开；没有电话时，关掉控制台即全部结束。",
    en: "The phone's window keeps the call. Closed, it opens again; with no call up, closing the console ends everything.",
  };
  root.replaceChildren(
    element(root, "h1", "", say({ zh: "话机", en: "Phone" })),
    ...(state.training
      ? [
          element(
            root,
            "p",
            "practice",
            say({ zh: "练习：来电是写好的", en: "Practice: the callers are written" }),
          ),
        ]
      : []),
    list,
    ...(state.problem === null ? [] : [element(root, "p", "problem", say(state.problem))]),
    element(root, "p", "note", say(note)),
  );
}

/** Shown while another window of this browser is the phone. */
export function drawWaiting(root: HTMLElement): void {
  root.textContent = "话机已在另一个窗口 · The phone is open in another window";
}

function element(root: HTMLElement, name: string, className: string, text: string): HTMLElement {
  const made = root.ownerDocument.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}

function same(text: string): Sentence {
  return { zh: text, en: text };
}
