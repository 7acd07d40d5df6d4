// The one password of the sample city's people: made at random at the first start, easy to read aloud, kept in a file that
// only this account can read. It stands in no code and no log.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Sounds that nobody mistypes: no doubled letters, no ü, none that is a word to avoid. */
const syllables = (
  "ban bang bei ben bo chang chao chen chi chong chuan chun dang deng dong fan fang fei feng gang gong guang hai han hang " +
  "heng hong hua huan ji jia jian jiang jin jing kai kang lan lang lei li lian liang lin ling long lu luo mei meng ming " +
  "nan ning peng ping qi qian qiao qin qing qiu rong rui shan shang shen shi shu song tai tang tian ting tong wan wei wen " +
  "xia xian xiang xin xing xu xuan yan yang yao yi yin ying yong yu yuan yun zhan zhen zheng zhi zhong zhou zhu zhuo"
).split(" ");

/** Three syllables and four digits, such as "lan-qiao-shan-4821": some 33 bits. `below(n)` gives a random whole number under n. */
export function makePassword(below: (limit: number) => number): string {
  const spoken = Array.from({ length: 3 }, () => syllables[below(syllables.length)]);
  return [...spoken, String(below(10_000)).padStart(4, "0")].join("-");
}

/** Reads the password, or makes it. */
export function trainingPassword(path: string, below: (limit: number) => number): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, `${makePassword(below)}\n`, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(path, "utf8").trim();
}
