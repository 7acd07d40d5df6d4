// Ctrl = the work as a whole; the keys that mean the same in every screen.
import type { Command } from "../definition.ts";

export const anywhereCommands: readonly Command[] = [
  {
    id: "find",
    title: { zh: "找一切", en: "Find all" },
    keys: ["Ctrl K"],
    when: "always",
    group: "anywhere",
  },
  {
    id: "key-sheet",
    title: { zh: "键位表", en: "Key sheet" },
    keys: ["F1"],
    when: "always",
    group: "anywhere",
  },
  {
    id: "settings",
    title: { zh: "设置", en: "Settings" },
    keys: ["Ctrl ,"],
    when: "always",
    group: "anywhere",
  },
  {
    id: "region.next",
    title: { zh: "下一区", en: "Next region" },
    keys: ["F6"],
    when: "always",
    group: "anywhere",
  },
  {
    id: "region.previous",
    title: { zh: "上一区", en: "Previous region" },
    keys: ["Shift F6"],
    when: "always",
    group: "anywhere",
  },
  {
    id: "main-act",
    title: { zh: "主要动作", en: "Main act" },
    keys: ["Ctrl Enter"],
    when: "screen",
    group: "anywhere",
  },
  {
    id: "main-act.and-next",
    title: { zh: "做完并就绪 / 下一件", en: "Main act, then ready / next" },
    keys: ["Alt Enter"],
    when: "screen",
    group: "anywhere",
  },
  { id: "save", title: { zh: "存", en: "Save now" }, keys: ["Ctrl S"], when: "screen", group: "anywhere" },
  {
    id: "close",
    title: { zh: "收起、返回", en: "Close, go back" },
    keys: ["Escape"],
    when: "always",
    group: "anywhere",
    duringComposition: "while-counting",
  },
  {
    id: "language",
    title: { zh: "切换语言 English", en: "Switch language" },
    keys: [],
    when: "always",
    group: "anywhere",
  },
  { id: "theme", title: { zh: "切换明暗", en: "Switch theme" }, keys: [], when: "always", group: "anywhere" },
  { id: "sign-out", title: { zh: "退出登录", en: "Sign out" }, keys: [], when: "always", group: "anywhere" },
];
