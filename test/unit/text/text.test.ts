// People's words: cut, compared, redacted; phone numbers made comparable.
import { describe, expect, test } from "vitest";
import {
  bigrams,
  findsName,
  indexQuery,
  indexText,
  normalisePhone,
  normalisePhones,
  pinyinInitials,
  redactTitle,
  similarity,
  wordsIn,
} from "../../../shared/text/index.ts";

describe("cutting", () => {
  test("Chinese becomes pairs, Latin words and figures stay whole", () => {
    expect(bigrams("夜间施工 WIFI 12345")).toEqual(["夜间", "间施", "施工", "wifi", "12345"]);
    expect(bigrams("11月25日到湖滨")).toEqual(["11", "月", "25", "日到", "到湖", "湖滨"]);
    expect(bigrams("水")).toEqual(["水"]);
    expect(bigrams(" ,。")).toEqual([]);
  });
  test("a pasted text without a comma is cut too", () => {
    expect(bigrams("噪".repeat(300_000))).toHaveLength(299_999);
  });
  test("a query asks for each run as it stands", () => {
    expect(indexQuery("夜施工,A1")).toBe('"夜施 施工" AND "a1"');
    expect(indexQuery("“”")).toBeNull();
  });
  test("a single character is indexed too", () => {
    expect(indexText("停水").split(" ")).toContain("水");
  });
});

describe("phone numbers", () => {
  test.each([
    ["+86 138-0013 8000", "13800138000"],
    ["008613800138000", "13800138000"],
    ["8613800138000", "13800138000"],
    ["0731-8899 1234", "073188991234"],
    ["(0731)88991234转802", "073188991234"],
    ["+86 731 8899 1234", "073188991234"],
    ["13800138000/13900139000", "13800138000"],
    ["１３８００１３８０００", "13800138000"],
    ["110", "110"],
    ["匿名", ""],
    ["", ""],
  ])("%s → %s", (written, digits) => {
    expect(normalisePhone(written)).toBe(digits);
  });
  test("several in one field", () => {
    expect(normalisePhones("138 0013 8000 / 0731-88991234、13800138000")).toEqual([
      "13800138000",
      "073188991234",
    ]);
  });
});

describe("pinyin", () => {
  test("initials of every syllable", () => {
    expect(pinyinInitials("城管局")).toBe("cgj");
    expect(findsName("cg", "市城管局")).toBe(true);
    expect(findsName("城管", "市城管局")).toBe(true);
    expect(findsName("xyz", "市城管局")).toBe(false);
  });
});

describe("similarity", () => {
  test("the same matter in other words scores high and says why", () => {
    const { score, words } = similarity(
      "翠湖小区旁边工地夜间施工噪音大",
      "关于翠湖小区夜间施工噪音扰民的问题",
    );
    expect(score).toBeGreaterThan(0.4);
    expect(words).toContain("翠湖小区");
    expect(words).toContain("夜间施工噪音");
  });
  test("another matter scores low; common phrases count for nothing", () => {
    expect(similarity("关于停水的问题", "关于拖欠工资的问题").score).toBe(0);
    expect(similarity("", "关于停水的问题")).toEqual({ score: 0, words: [] });
  });
  test("keywords that stand in a text", () => {
    expect(wordsIn("半夜还在施工", ["施工", "夜间", "半夜"])).toEqual(["施工", "半夜"]);
  });
});

describe("redaction", () => {
  test.each([
    ["关于张先生投诉工地的问题", "关于某先生投诉工地的问题"],
    ["关于李小红女士讨薪的问题", "关于某女士讨薪的问题"],
    ["电话13800138000无人接听", "电话***无人接听"],
    ["座机0731-88991234", "座机***"],
    ["身份证430202199001011234办理", "身份证***办理"],
    ["翠湖小区3栋2单元501室漏水", "翠湖小区某号漏水"],
    ["天台路12号门前积水", "天台路某号门前积水"],
    ["翠湖小区5-2-301漏水", "翠湖小区某号漏水"],
    ["关于张建国先生反映枫禾苑6栋2单元漏水的求助", "关于某先生反映枫禾苑某号漏水的求助"],
    ["李女士来电13907311234要求退费", "某女士来电***要求退费"],
    ["联系0731-28881234或139 0731 1234", "联系***或***"],
    ["身份证43020219800101123X补办", "身份证***补办"],
    ["建设路12号楼三单元停水", "建设路某号停水"],
    ["联系１３９０７３１１２３４，（二期）６栋：停水", "联系***，（二期）某号：停水"],
  ])("%s → %s", (title, redacted) => {
    expect(redactTitle(title)).toBe(redacted);
  });
  test.each([
    "关于9月3号停水的问题",
    "地铁2号线噪音",
    "关于12345热线的表扬",
    "2026年暖气费",
    "关于枫禾苑旁工地夜间施工扰民的投诉",
  ])("%s stays", (title) => {
    expect(redactTitle(title)).toBe(title);
  });
  test("names that the order itself carries", () => {
    expect(redactTitle("关于欧阳修远被拖欠工资的问题", ["欧阳修远"])).toBe("关于某被拖欠工资的问题");
  });
});
