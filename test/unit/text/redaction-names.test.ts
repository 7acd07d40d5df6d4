// Names that stand in a title without an address go out of it; places, units and matters of the city stay.
import { describe, expect, test } from "vitest";
import { directory } from "../../../server/sample/directory/index.ts";
import { redactTitle } from "../../../shared/text/index.ts";

describe("names without an address", () => {
  test.each([
    ["关于张伟殴打保安的投诉", "关于某殴打保安的投诉"],
    ["关于老张家养狗扰民的投诉", "关于某家养狗扰民的投诉"],
    ["李建国家漏水", "某家漏水"],
    ["关于枫禾苑李建国家漏水的求助", "关于枫禾苑某家漏水的求助"],
    ["关于邻居欧阳修远夜间施工的投诉", "关于邻居某夜间施工的投诉"],
    ["关于小李拖欠工资的投诉", "关于某拖欠工资的投诉"],
    ["关于王芳的投诉", "关于某的投诉"],
  ])("%s → %s", (title, redacted) => {
    expect(redactTitle(title)).toBe(redacted);
  });

  test("of 200 names in every frame, at least 99 of 100 go", () => {
    const surnames = [..."王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯曹彭曾肖田董潘于蒋蔡余杜"];
    const given = "伟 芳 建国 志强 丽华".split(" ");
    const names = surnames.flatMap((surname) => given.map((one) => surname + one));
    expect(names).toHaveLength(200);
    const frames = [
      (name: string) => `关于${name}殴打保安的投诉`,
      (name: string) => `关于${name}的投诉`,
      (name: string) => `${name}家漏水`,
      (name: string) => `关于枫禾苑${name}家漏水的求助`,
      (name: string) => `关于业主${name}私自搭建的举报`,
      (name: string) => `关于${name}与邻居纠纷的求助`,
      (name: string) => `求助：${name}被拖欠工资`,
    ];
    const titles = names.flatMap((name) => frames.map((frame) => ({ name, title: frame(name) })));
    const kept = titles
      .filter(({ name, title }) => redactTitle(title).includes(name))
      .map(({ title }) => title);
    expect(kept.length, kept.slice(0, 20).join("\n")).toBeLessThanOrEqual(titles.length / 100);
  });

  test("no place, unit or category of the city is eaten", () => {
    const places = directory.places.map(({ name }) => name);
    const units = directory.units.map(({ name }) => name);
    const categories = directory.categories.map(({ name }) => name);
    const eaten = new Set<string>();
    const check = (title: string, what: string) => {
      if (redactTitle(title) !== title) eaten.add(`${what}: ${redactTitle(title)}`);
    };
    for (const name of [...places, ...units, ...categories]) {
      check(name, name);
      check(`关于${name}的投诉`, name);
    }
    for (const [index, place] of places.entries()) {
      for (let step = 0; step < 12; step++) {
        const category = categories[(index * 12 + step) % categories.length] ?? "";
        check(`关于${place}${category}的投诉`, `${place} ${category}`);
      }
    }
    for (const category of categories) {
      check(`关于枫禾苑${category}的投诉`, category);
    }
    expect([...eaten]).toEqual([]);
  });
});
