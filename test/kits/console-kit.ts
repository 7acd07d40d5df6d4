// A console host on a folder of its own, as a test needs it: with the test's clock, a log that is kept, and the forms people fill.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuid } from "uuid";
import { expect } from "vitest";
import {
  type ConsoleHost,
  fileKeyKeeper,
  openConsoleHost,
  systemClock,
} from "../../electron/console/index.ts";
import { directory } from "../../server/sample/directory/index.ts";
import type { CommandIntent } from "../../shared/domain/index.ts";
import type { Draft, Host, HostActName, HostActRequest, HostActValue } from "../../shared/protocol/index.ts";
import { watching } from "./host-contract.ts";

export interface ConsoleKit {
  readonly host: ConsoleHost;
  readonly folder: string;
  readonly logLines: string[];
  signIn(staffNumber: string, password: string): Promise<void>;
  /** Opens a draft of a call and fills it in. */
  draft(words?: Partial<Draft["form"]["words"]>): Promise<Draft>;
  /** Records and accepts what stands in the draft. */
  submit(draft: Draft): Promise<void>;
  /** Waits until the hub has everything and everything stands in the base. */
  quiet(): Promise<void>;
  /** Ends the host and opens another one on the same folder. */
  restart(): Promise<void>;
  /** Ends the host and removes the folder. */
  close(): Promise<void>;
}

export interface ConsoleKitOptions {
  readonly hubUrl: string | null;
  /** The device's clock, ms; the machine's own by default. */
  readonly now?: () => number;
  readonly folder?: string;
}

export async function openConsole({ hubUrl, now, folder: given }: ConsoleKitOptions): Promise<ConsoleKit> {
  const folder = given ?? mkdtempSync(join(tmpdir(), "console-"));
  const logLines: string[] = [];
  const start = () =>
    openConsoleHost({
      dataFolder: folder,
      hubUrl,
      clock: { ...systemClock, now: now ?? systemClock.now },
      random: randomBytes,
      keyKeeper: fileKeyKeeper(folder, randomBytes),
      log: (level, event, details) =>
        void logLines.push(`${level} ${event} ${JSON.stringify(details ?? {})}`),
    });
  let host = await start();

  return {
    get host() {
      return host;
    },
    folder,
    logLines,
    signIn: async (staffNumber, password) => {
      await done(host, "sign-in", { staffNumber, password });
    },
    draft: async (words = {}) => {
      const opened = await done(host, "draft-open", {
        draftId: uuid(),
        purpose: "intake",
        origin: { channel: "phone", callId: null, lineId: null, training: false },
        copyPetitionerFrom: null,
        phone: "139 0000 1111",
      });
      const typed = { ...noise.words, ...words };
      await done(host, "draft-write", {
        draftId: opened.id,
        changes: [
          { path: "words", value: typed },
          { path: "matter", value: noise.matter },
          { path: "petitioner.name", value: "张先生" },
        ],
      });
      const drafts = watching(host, "draft", { draftId: opened.id });
      const draft = await drafts.until((value) => value?.form.words.title === typed.title);
      drafts.end();
      if (draft === null) throw new Error("the draft is not there");
      return draft;
    },
    submit: async (draft) => {
      await done(host, "submit", { intents: intake(draft), draftId: draft.id });
    },
    quiet: async () => {
      const status = watching(host, "status", {});
      await status.until(({ hub, unsent }) => hub === "connected" && unsent === 0);
      status.end();
    },
    restart: async () => {
      await host.close();
      host = await start();
    },
    close: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The acts of Ctrl Enter on an intake form. */
export function intake(draft: Draft): CommandIntent[] {
  const { kind, ...matter } = draft.form.matter;
  return [
    {
      id: uuid(),
      orderId: draft.id,
      type: "order.record",
      data: { number: draft.number ?? "", matter: { ...matter, kind: kind ?? "complaint" } },
      sealed: {
        petitioner: draft.form.petitioner,
        words: draft.form.words,
        pickUpCode: draft.pickUpCode ?? "",
      },
    },
    { id: uuid(), orderId: draft.id, type: "order.accept", data: { ground: 4 }, sealed: {} },
  ];
}

/** The value of an act that has to succeed. */
export async function done<A extends HostActName>(
  host: Host,
  act: A,
  request: HostActRequest<A>,
): Promise<HostActValue<A>> {
  const answer = await host.act(act, request);
  expect(answer, `${act}: ${JSON.stringify(answer)}`).toMatchObject({ ok: true });
  if (!answer.ok) throw new Error(act);
  return answer.value;
}

const noise = {
  matter: {
    kind: "complaint",
    categoryId: directory.categories.find(({ level }) => level === 3)?.id ?? null,
    placeId: directory.places.find(({ level }) => level === "estate")?.id ?? null,
    urgency: "normal",
    confidential: false,
    wantsCallback: true,
    replyBy: "sms",
    marks: [],
    peopleConcerned: 1,
  } satisfies Draft["form"]["matter"],
  words: { title: "关于工地夜间施工噪声的投诉", text: "工地夜里还在打桩", verbatim: "", doorAddress: "" },
};
