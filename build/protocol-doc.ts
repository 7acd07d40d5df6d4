// Writes docs/protocol.md from the schemas, so that the document cannot differ from what the programs accept.
// Run: node build/protocol-doc.ts (a unit test fails when the file is not what this would write).
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { orderCommands, orderEvents } from "../shared/domain/index.ts";
import {
  type CallTable,
  cityCalls,
  DeskToPhone,
  hostActs,
  hostQueries,
  hubCalls,
  hubPushes,
  managerCalls,
  managerPushes,
  minimumProtocol,
  PhoneToDesk,
  phoneCalls,
  phonePushes,
  protocolVersion,
} from "../shared/protocol/index.ts";

export const protocolDocumentPath = fileURLToPath(new URL("../docs/protocol.md", import.meta.url));

/** The whole document as Markdown. */
export function protocolDocument(): string {
  return [
    "# Protocol",
    "",
    "Generated from the schemas in `shared/` by `node build/protocol-doc.ts`; do not edit by hand.",
    `Version ${protocolVersion}; the hub serves consoles from version ${minimumProtocol} on. Times are milliseconds since 1970 UTC. Every call is`,
    "answered `{ ok: true, value }` or `{ ok: false, rejection: { code, field, sentence: { zh, en } } }`. `?` marks what may be absent.",
    "",
    ...callSection("Console host to hub", "Socket.IO, namespace `/console`.", hubCalls),
    ...messageSection("Hub to console host", "Pushed without being asked.", hubPushes),
    ...callSection(
      "Page to host: queries",
      "Watched; the value comes at once and on every change.",
      hostQueries,
    ),
    ...callSection("Page to host: acts", "Namespace `/host`, or a MessagePort in Electron.", hostActs),
    ...callSection("Phone page to telephone line", "Namespace `/phone` of the training line.", phoneCalls),
    ...messageSection("Telephone line to phone page", "", phonePushes),
    ...callSection("Hub to telephone line", "Namespace `/manager` of the training line.", managerCalls),
    ...messageSection("Telephone line to hub", "", managerPushes),
    ...callSection("City to telephone line", "Namespace `/city` of the training line.", cityCalls),
    ...messageSection("Desk page and phone page", "BroadcastChannel or MessagePort.", {
      DeskToPhone,
      PhoneToDesk,
    }),
    ...pairSection("Commands on orders", orderCommands),
    ...pairSection("Events of orders", orderEvents),
  ].join("\n");
}

function callSection(title: string, about: string, table: CallTable): string[] {
  const rows = Object.entries(table).map(
    ([name, call]) => `| \`${name}\` | ${call.about} | ${code(call.request)} | ${code(call.response)} |`,
  );
  return [
    `## ${title}`,
    "",
    about,
    "",
    "| name | what it does | request | answer |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ];
}

function messageSection(title: string, about: string, table: Readonly<Record<string, z.ZodType>>): string[] {
  const rows = Object.entries(table).map(([name, schema]) => `| \`${name}\` | ${code(schema)} |`);
  return [
    `## ${title}`,
    "",
    ...(about === "" ? [] : [about, ""]),
    "| name | content |",
    "| --- | --- |",
    ...rows,
    "",
  ];
}

function pairSection(
  title: string,
  table: Readonly<Record<string, { data: z.ZodType; sealed: z.ZodType }>>,
): string[] {
  const rows = Object.entries(table).map(
    ([name, parts]) => `| \`${name}\` | ${code(parts.data)} | ${code(parts.sealed)} |`,
  );
  return [`## ${title}`, "", "| type | data | sealed |", "| --- | --- | --- |", ...rows, ""];
}

function code(schema: z.ZodType): string {
  const text = shape(
    z.toJSONSchema(schema, { unrepresentable: "any", io: "input", cycles: "ref", reused: "inline" }),
    0,
  );
  return text.length > 700 ? `\`${text.slice(0, 697)}...\`` : `\`${text}\``;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A JSON schema in the short form that a reader of TypeScript expects; deep parts become an ellipsis. */
function shape(schema: JsonSchema, depth: number): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" / ");
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined && choices.length > 20) return `one of ${choices.length} kinds, see below`;
  if (choices !== undefined) return choices.map((choice) => member(choice, depth)).join(" / ");
  if (schema.type === "array") {
    return typeof schema.items === "object" && !Array.isArray(schema.items)
      ? `(${shape(schema.items, depth + 1)})[]`
      : "array";
  }
  if (schema.properties !== undefined) {
    if (depth > 2) return "{…}";
    const required = new Set(schema.required ?? []);
    const members = Object.entries(schema.properties).map(
      ([name, value]) => `${name}${required.has(name) ? "" : "?"}: ${member(value, depth + 1)}`,
    );
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  if (typeof schema.additionalProperties === "object")
    return `{ [key]: ${shape(schema.additionalProperties, depth + 1)} }`;
  if (Array.isArray(schema.type)) return schema.type.join(" / ");
  return schema.type ?? "any";
}

function member(schema: z.core.JSONSchema._JSONSchema, depth: number): string {
  return typeof schema === "boolean" ? "any" : shape(schema, depth);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = protocolDocument();
  const before = (() => {
    try {
      return readFileSync(protocolDocumentPath, "utf8");
    } catch {
      return "";
    }
  })();
  writeFileSync(protocolDocumentPath, text);
  console.log(text === before ? "docs/protocol.md was current" : "docs/protocol.md written");
}
