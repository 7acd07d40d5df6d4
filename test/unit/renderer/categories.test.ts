// Category proposals on the sample directory: the words of the text decide, and they are shown.
import { describe, expect, it } from "vitest";
import { proposeCategories } from "../../../renderer/features/intake/propose/categories.ts";
import { proposePlace } from "../../../renderer/features/intake/propose/place.ts";
import { directory } from "../../../server/sample/directory/index.ts";

describe("proposeCategories", () => {
  it.each([
    ["东门的路灯从周日晚上开始不亮，老人崴了脚，希望尽快维修路灯", "路灯不亮"],
    ["工地夜间施工，电钻打桩，吵得睡不着", "夜间施工噪声"],
    ["干了四个月，被拖欠工资，包工头跑了", "农民工欠薪"],
  ])("%s → %s", (text, name) => {
    const proposals = proposeCategories(text, directory);
    expect(proposals.length).toBeLessThanOrEqual(3);
    expect(proposals.map(({ category }) => category.name)).toContain(name);
    expect(proposals[0]?.words.length).toBeGreaterThan(0);
  });
  it("proposes nothing for nothing", () => {
    expect(proposeCategories("", directory)).toEqual([]);
    expect(proposeCategories("嗯", directory)).toEqual([]);
  });
});

describe("proposePlace", () => {
  it("recognises the most exact place by name or nickname", () => {
    expect(proposePlace("云麓区锦澜花园东门对面的工地", directory)?.name).toBe("锦澜花园");
    expect(proposePlace("不知道在哪", directory)).toBeNull();
  });

  it("a pasted book does not stop the keys", () => {
    const begun = performance.now();
    proposeCategories("噪声扰民一直没人管，".repeat(20_000), directory);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
