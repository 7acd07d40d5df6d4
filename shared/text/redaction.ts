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

const doubleSurnames = "欧阳|上官|司马|诸葛|司徒|尉迟|皇甫|慕容|令狐|端木";
/** What begins as a name does and is none: words led by a surname's character, and places by how they end. */
const noName =
  "周[边围末期日一二三四五六年]|高[温空速层考中校峰压龄铁新铁原额价]|马[路桶上蜂]|黄[土牛泥标线色金]|白[天蚁色酒]|石[料头子材油]|金[额融属]|方[案向便式面]|江[边水滩]|雷[电雨击]|夏[季天令]|严[重禁格查]|万[元人]|余[额款热泥]|程序|任[务何意职教]|毛坯|田[地间]|林[地木业带]|陶瓷|钱[款物]|武术|许[可多]|何[时种处]|董事|范围|顾客|杜绝|胡[同乱]|陆[地续]|龙头|段落|安全|于[今此]|向[外其阳]|汤[粉面]|叶片|贺[卡岁]|史[料书]|孔洞|戴[口头]|付[款费]|曹操|郭靖|丁字|梁[柱体]|罗马|宋体|唐人|邮|路[灯面]|魏晋|吴语";
const noNameEnds = "路街巷道村镇乡县区市苑园庭府湾桥厂店校院局委站场馆楼里城轩居邸阁厦司部科处所队";
const name = `(?!${noName})(?:(?:${doubleSurnames})\\p{Script=Han}{1,2}?|[${surnames}]\\p{Script=Han}{1,2}?)(?<![${noNameEnds}])`;
/** Of their household, and no place that is called after a family. */
const household =
  "家(?![园庄苑湾坪冲塘村屋巷和电具政居纺乐禽常教门岭坡坳垅山桥坝台组营坊井渡洲港河滩峪沟寨堡店庭长属垄垸弄])";
const deeds =
  "殴打|打人|打砸|辱骂|骂人|威胁|恐吓|骚扰|拖欠|欠薪|欠款|欠钱|占用|占道|霸占|抢占|侵占|私自|擅自|违规|违法|违章|违建|私搭|乱搭|搭建|反映|投诉|举报|咨询|求助|来电|要求|申请|请求|希望|涉嫌|诈骗|盗窃|偷盗|虐待|遗弃|家暴|酗酒|饲养|扰民|深夜|夜间|半夜|长期|多次|经常|讨薪|失踪|走失|去世|死亡|受伤|住院|离婚|补办|丢失|遗失|名下|夫妇|夫妻|父子|父母|母亲|父亲|儿子|女儿|妻子|丈夫|拒不|拒绝|强行|无证|本人";
const relations = "的|被|在|因|对|与|和|及|向|给|将|把|未|不|没|是|等|打|骂|偷|骗|欠|养|称";
const before =
  "^|关于|邻居|业主|居民|村民|市民|住户|租户|租客|房东|老板|商户|员工|工人|学生|家长|患者|司机|店主|老人|群众|来电人|投诉人|诉求人|当事人|经理|主任|书记|医生|反映|投诉|举报|[^\\p{L}\\p{N}]";
const places = "苑|园|小区|社区|路|街|巷|村|镇|庭|府|城|号|湾|组";
const unaddressed = [
  new RegExp(`(?<=${before})${name}(?=${household}|${deeds}|${relations}|[^\\p{L}\\p{N}]|$)`, "gu"),
  new RegExp(`(?<=${places})${name}(?=${household}|${deeds})`, "gu"),
  new RegExp(
    `(?<=${before}|${places})[老小][${surnames}](?=${household}|${deeds}|${relations}|[^\\p{L}\\p{N}]|$)`,
    "gu",
  ),
];

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
  const unnamed = unaddressed.reduce((redacted, pattern) => redacted.replace(pattern, personMark), text);
  return names
    .map((name) => name.trim())
    .filter((name) => name.length >= 2)
    .reduce((redacted, name) => redacted.replaceAll(name, personMark), unnamed);
}
