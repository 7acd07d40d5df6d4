// Takes out of a title what points to a person: names, phone and identity numbers, door numbers. What remains may be held by
// every console (ARCHITECTURE 4, digest). It leans to taking out too much.

const personMark = "某";
const numberMark = "***";
const doorMark = "某号";

/** Figures and letters as wide as characters are compared as plain ones; punctuation stays as it was typed. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ＋－]/g;
const identity = /\d{17}[\dxX]|\d{15}(?!\d)/g;
/** Seven digits and more, spaces and dashes between them allowed; years, prices and hotline numbers are shorter. */
const phone = /(?:\+?86[-\s]?)?\d(?:[-\s]?\d){6,}/g;
const numeral = "[\\dA-Za-z一二三四五六七八九十百]";
const door = new RegExp(
  `(?:${numeral}+(?:[-－—#]${numeral}+)*(?:号楼|号院|号房|栋|幢|单元|座|室|弄))+${numeral}*|\\d+(?:[-－—]\\d+)+(?:号|室)?|(?<![月年第\\d])\\d+号(?!线|令|文|机|台|口|坑)`,
  "g",
);
const surnames =
  "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
const addressed = new RegExp(
  `(?<!关(?=于))([${surnames}])(?:\\p{Script=Han}{1,2})?(先生|女士|小姐|师傅|老师|大爷|大妈|阿姨|奶奶|爷爷|某某|某)`,
  "gu",
);

/** `names`: the people that the order itself names, taken out wherever they stand. */
export function redactTitle(title: string, names: readonly string[] = []): string {
  const text = title
    .replace(fullWidth, (character) => character.normalize("NFKC"))
    .replace(identity, numberMark)
    .replace(phone, numberMark)
    .replace(door, doorMark)
    .replace(addressed, (_all, _surname: string, address: string) =>
      address.startsWith("某") ? personMark : `${personMark}${address}`,
    );
  return names
    .map((name) => name.trim())
    .filter((name) => name.length >= 2)
    .reduce((redacted, name) => redacted.replaceAll(name, personMark), text);
}
