// The order's life as one table: every state of DOMAIN 4 × every command, each pair decided on purpose. decide.ts asks
// here first; a screen asks here which acts to offer. A closed order changes only by follow-up or correction; beside
// these it takes what leaves its substance alone (note, unmask, exclude, archive, erase) and the undo of the act that
// closed it. An archived one only opens its mask or is erased.
import type { OrderStateName } from "../reference/index.ts";
import type { OrderCommandType } from "./commands.ts";
import type { StateCode } from "./state-sentences.ts";

/** "none": no event of the order exists yet. */
export type SpecState = OrderStateName | "none";
export type SpecCell = "allowed" | StateCode;

// biome-ignore format: a table is read by its columns
export const specStates = [
  "none", "draft", "accepted", "dispatched", "signed", "handling", "return-asked", "replied",
  "reviewed", "calling-back", "closed", "archived", "answered", "declined", "transferred", "discarded",
] as const satisfies readonly SpecState[];

const cells = {
  ok: "allowed",
  un: "order.unknown",
  ex: "order.exists",
  dr: "order.draft",
  ac: "order.accepted",
  nd: "order.not-dispatched",
  ds: "order.dispatched",
  ns: "order.not-signed",
  sg: "order.signed",
  ro: "order.return-open",
  nr: "order.no-return",
  rp: "order.replied",
  np: "order.no-reply",
  rv: "order.reviewed",
  nv: "order.not-reviewed",
  nc: "order.not-closed",
  nm: "order.not-merged",
  nk: "order.not-declined",
  cl: "order.closed",
  ar: "order.archived",
  an: "order.answered",
  de: "order.declined",
  tr: "order.transferred",
  di: "order.discarded",
} as const satisfies Record<string, SpecCell>;

// Columns as in specStates: none, draft, accepted, dispatched, signed, handling, return-asked, replied, reviewed,
// calling-back, closed, archived, answered, declined, transferred, discarded.
// biome-ignore format: a table is read by its columns
const rows: Record<OrderCommandType, string> = {
  "order.open":               "ok ex ex ex ex ex ex ex ex ex ex ex ex ex ex ex",
  "order.hand-over":          "un ok ac ds ds ds ds rp rv rv cl ar an de tr di",
  "order.discard":            "un ok ac ds ds ds ds rp rv rv cl ar an de tr di",
  "order.record":             "un ok ac ds ds ds ds rp rv rv cl ar an de tr di",
  "order.answer":             "un ok ac ds ds ds ds rp rv rv cl ar an de tr di",
  "order.accept":             "un ok ac ds ds ds ds rp rv rv cl ar an de tr di",
  "order.decline":            "un ok ac ds ds ds ds rp rv rv cl ar an de tr di",
  "order.review-decline":     "un nk nk nk nk nk nk nk nk nk cl ar nk ok nk di",
  "order.transfer":           "un ok ac ds ds ds ds rp rv rv cl ar an de tr di",
  "order.dispatch":           "un dr ok ds ds ds ro rp rv rv cl ar an de tr di",
  "order.send-back":          "un dr ok ds ds ds ro rp rv rv cl ar an de tr di",
  "order.sign":               "un nd nd ok sg sg ro rp rv rv cl ar an de tr di",
  "order.progress":           "un nd nd ns ok ok ro rp rv rv cl ar an de tr di",
  "order.record-contact":     "un nd nd ns ok ok ro rp rv rv cl ar an de tr di",
  "order.assign-inside":      "un nd nd ok ok ok ro rp rv rv cl ar an de tr di",
  "order.ask-return":         "un nd nd ok ok ok ro rp rv rv cl ar an de tr di",
  "order.rule-on-return":     "un nr nr nr nr nr ok nr nr nr cl ar an de tr di",
  "order.escalate-return":    "un nr nr nr nr nr ok nr nr nr cl ar an de tr di",
  "order.ask-extension":      "un nd nd ns ok ok ro rp rv rv cl ar an de tr di",
  "order.rule-on-extension":  "un nd nd ok ok ok ro rp rv rv cl ar an de tr di",
  "order.reply":              "un nd nd ns ok ok ro rp rv rv cl ar an de tr di",
  "order.co-reply":           "un nd nd ok ok ok ro rp rv rv cl ar an de tr di",
  "order.review":             "un np np np np np np ok rv rv cl ar an de tr di",
  "order.callback":           "un nv nv nv nv nv nv nv ok ok cl ar an de tr di",
  "order.rate":               "un nv nv nv nv nv nv nv ok ok cl ar ok de tr di",
  "order.close":              "un nv nv nv nv nv nv nv ok ok cl ar an de tr di",
  "order.rework":             "un nv nv nv nv nv nv nv ok ok cl ar an de tr di",
  "order.merge":              "un dr ok ok ok ok ro rp rv rv cl ar an de tr di",
  "order.split":              "un nm ok ok ok ok nm nm nm nm cl ar an de tr di",
  "order.follow-up":          "un dr ok ok ok ok ok ok ok ok ok ar ok ok ok di",
  "order.remind":             "un nd nd ok ok ok ro rp rv rv cl ar an de tr di",
  "order.supervise":          "un dr ok ok ok ok ok ok ok ok cl ar an de tr di",
  "order.instruct":           "un dr ok ok ok ok ok ok ok ok cl ar an de tr di",
  "order.answer-supervision": "un nd nd ok ok ok ok ok ok ok cl ar an de tr di",
  "order.link-emergency":     "un ok ok ok ok ok ok ok ok ok cl ar ok ok ok di",
  "order.correct":            "un ok ok ok ok ok ok ok ok ok ok ar ok ok ok di",
  "order.mark-complex":       "un nd nd ok ok ok ro rp rv rv cl ar an de tr di",
  "order.hold":               "un dr ok ok ok ok ro rp rv rv cl ar an de tr di",
  "order.resume":             "un dr ok ok ok ok ro rp rv rv cl ar an de tr di",
  "order.exclude":            "un dr ok ok ok ok ok ok ok ok ok ar ok ok ok di",
  "order.unmask":             "un ok ok ok ok ok ok ok ok ok ok ok ok ok ok di",
  "order.note":               "un ok ok ok ok ok ok ok ok ok ok ar ok ok ok di",
  "order.undo":               "un ok ok ok ok ok ok ok ok ok ok ar ok ok ok ok",
  "order.archive":            "un dr nc nc nc nc nc nc nc nc ok ar ok ok ok di",
  "order.pass-limit":         "un ok ok ok ok ok ok ok ok ok cl ar an de tr di",
  "order.erase":              "un dr nc nc nc nc nc nc nc nc ok ok ok ok ok ok",
};

/** What an order merged into another still takes of its own; everything else is done on the parent. `close` there follows the parent's. */
// biome-ignore format: a list read at a glance
const mergedTakes: ReadonlySet<OrderCommandType> = new Set([
  "order.split", "order.close", "order.follow-up", "order.correct", "order.link-emergency",
  "order.unmask", "order.note", "order.exclude", "order.undo", "order.archive", "order.erase",
]);

const table: Record<OrderCommandType, Record<SpecState, SpecCell>> = readTable();

/** The table's answer for a state and a command. */
export function specCell(state: SpecState, command: OrderCommandType): SpecCell {
  return table[command][state];
}

/** The same with the facet "merged" laid over: such an order closes only with its parent, whatever its own state. */
export function specCellFor(
  order: { state: OrderStateName; mergedInto: string | null } | null,
  command: OrderCommandType,
): SpecCell {
  if (!order) return specCell("none", command);
  const cell = specCell(order.state, command);
  if (order.mergedInto === null || order.state === "closed" || order.state === "archived") return cell;
  if (command === "order.close") return "allowed";
  if (cell === "allowed" && !mergedTakes.has(command)) return "order.merged";
  return cell;
}

function readTable(): Record<OrderCommandType, Record<SpecState, SpecCell>> {
  const entries = Object.entries(rows).map(([command, row]) => [command, readRow(command, row)]);
  return Object.fromEntries(entries) as Record<OrderCommandType, Record<SpecState, SpecCell>>;
}

function readRow(command: string, row: string): Record<SpecState, SpecCell> {
  const words = row.split(" ");
  if (words.length !== specStates.length)
    throw new Error(`${command}: ${words.length} cells for ${specStates.length} states`);
  const entries = specStates.map((state, index) => [state, readCell(command, words[index] ?? "")]);
  return Object.fromEntries(entries) as Record<SpecState, SpecCell>;
}

function readCell(command: string, word: string): SpecCell {
  if (!Object.hasOwn(cells, word)) throw new Error(`${command}: no cell is called "${word}"`);
  return cells[word as keyof typeof cells];
}
