// What a digest's title may not carry: names, phones, identity numbers, doors. The matter itself stays readable.
import { expect, test } from "vitest";
import { redact } from "../../../server/views/redact.ts";

test.each([
  ["关于枫禾苑旁工地夜间施工扰民的投诉", "关于枫禾苑旁工地夜间施工扰民的投诉"],
  ["关于张建国先生反映枫禾苑6栋2单元漏水的求助", "关于〔姓名〕先生反映枫禾苑〔门牌〕漏水的求助"],
  ["李女士来电13907311234要求退费", "〔姓名〕女士来电〔电话〕要求退费"],
  ["联系0731-28881234或139 0731 1234", "联系〔电话〕或〔电话〕"],
  ["身份证43020219800101123X补办", "身份证〔证件号〕补办"],
  ["建设路12号楼三单元停水", "建设路〔门牌〕〔门牌〕停水"],
  ["对12345热线的表扬", "对12345热线的表扬"],
])("%s", (title, redacted) => {
  expect(redact(title)).toBe(redacted);
});
