// Plain letters = lists, only while a list has the focus; and the small menus that take a digit.
import type { Command } from "../definition.ts";

const menuDigits = [1, 2, 3, 4, 5, 6] as const;

export const listCommands: readonly Command[] = [
  { id: "list.down", title: { zh: "下", en: "Down" }, keys: ["J", "ArrowDown"], when: "list", group: "list" },
  { id: "list.up", title: { zh: "上", en: "Up" }, keys: ["K", "ArrowUp"], when: "list", group: "list" },
  { id: "list.left", title: { zh: "左", en: "Left" }, keys: ["ArrowLeft"], when: "list", group: "list" },
  { id: "list.right", title: { zh: "右", en: "Right" }, keys: ["ArrowRight"], when: "list", group: "list" },
  { id: "list.first", title: { zh: "第一行", en: "First row" }, keys: ["Home"], when: "list", group: "list" },
  { id: "list.last", title: { zh: "最后一行", en: "Last row" }, keys: ["End"], when: "list", group: "list" },
  {
    id: "list.page-down",
    title: { zh: "下一页", en: "Page down" },
    keys: ["PageDown"],
    when: "list",
    group: "list",
  },
  {
    id: "list.page-up",
    title: { zh: "上一页", en: "Page up" },
    keys: ["PageUp"],
    when: "list",
    group: "list",
  },
  { id: "list.open", title: { zh: "打开", en: "Open" }, keys: ["Enter"], when: "list", group: "list" },
  {
    id: "list.undo",
    title: { zh: "撤回上一步", en: "Undo the last act" },
    keys: ["Z"],
    when: "list",
    group: "list",
  },
  ...([1, 2, 3, 4] as const).map(
    (digit): Command => ({
      id: `list.go-${digit}`,
      title: { zh: `换到第 ${digit} 列`, en: `Go to list ${digit}` },
      keys: [`G then ${digit}`],
      when: "list",
      group: "list",
    }),
  ),
  ...menuDigits.map(
    (digit): Command => ({
      id: `menu.${digit}`,
      title: { zh: `选项 ${digit}`, en: `Option ${digit}` },
      keys: [`${digit}`],
      when: "menu",
      group: "list",
    }),
  ),
];
