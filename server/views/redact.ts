// Takes out of a title what points to a person: phones, identity numbers, door numbers, and names before a form of address.
// A digest's title passes through it before any console may hold it.

const patterns: readonly (readonly [RegExp, string])[] = [
  [/\d{17}[\dXx]/g, "〔证件号〕"],
  [/(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}/g, "〔电话〕"],
  [/0\d{2,3}[-\s]?\d{7,8}/g, "〔电话〕"],
  [/\d{7,}/g, "〔号码〕"],
  [/\d+(?:栋|幢|号楼|单元|室|户|号房|号院|号)(?:\d+(?:单元|室|户|房|号)?)*/g, "〔门牌〕"],
  [/[一二三四五六七八九十百]+(?:栋|幢|号楼|单元|室)/g, "〔门牌〕"],
  [
    new RegExp(`[${surnames()}]\\p{Script=Han}{0,2}(?=先生|女士|小姐|老师|师傅|同志|大爷|大妈|阿姨)`, "gu"),
    "〔姓名〕",
  ],
];

export function redact(text: string): string {
  return patterns.reduce((left, [pattern, mark]) => left.replace(pattern, mark), text);
}

/** The hundred most frequent; hoisted, as the patterns above need it. */
function surnames(): string {
  return (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈" +
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
  );
}
