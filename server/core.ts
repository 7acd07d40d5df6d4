// Joins the hub's rooms: database, secrets, accounts, reference, commands, feeds, gateway. What stands on top of it (browser desks,
// telephony, jobs, sample city) is joined in main.ts and knows only the Hub of hub.ts.
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { Server as SocketServer } from "socket.io";
import { v7 as uuidv7 } from "uuid";
import { type OrderCommand, replay } from "../shared/domain/index.ts";
import type { CommandResult, Person, PhoneAccount } from "../shared/protocol/index.ts";
import { createAccounts, hubPerson } from "./accounts/index.ts";
import { createIntake, orderStore } from "./commands/index.ts";
import { openDatabase } from "./db/index.ts";
import { openDrafts } from "./drafts/index.ts";
import {
  commitRelay,
  listenToCommits,
  orderKeys,
  readHistories,
  readLog,
  sealChain,
  verifyChain,
  workFeed,
} from "./events/index.ts";
import { HubFailure } from "./failure.ts";
import { callerLookUp, liveState, openGateway, searchDigests } from "./gateway/index.ts";
import type { CommittedBatch, Hub, HubOptions } from "./hub.ts";
import { openLeases } from "./leases/index.ts";
import { listenOn } from "./listen.ts";
import { openReference } from "./reference/index.ts";
import { openSecrets } from "./secrets/index.ts";
import { phoneHash } from "./secrets/sealing.ts";
import { silentLog, systemClock } from "./surroundings.ts";
import { rebuildViews } from "./views/rebuild.ts";

/** A batch of 200 acts with long texts stays well below; a console that sends more is cut off. */
const MESSAGE_BYTES_MAX = 4_000_000;

/** Starts everything but the listening. Throws a HubFailure that says what is wrong and what to do. */
export async function createHub(options: HubOptions): Promise<Hub> {
  const clock = options.clock ?? systemClock;
  const log = options.log ?? silentLog;
  const folder = hubFolder(options.data);
  const secrets = openSecrets(folder);
  const opened = await openDatabase({
    folder,
    url: options.database,
    passwords: { owner: secrets.databaseOwner, hub: secrets.databaseHub },
    clock,
    log,
    onPreparing: () =>
      options.report?.({
        kind: "progress",
        sentence: { zh: "正在准备数据库", en: "Preparing the database" },
        share: null,
      }),
  });
  const { database, pool } = opened;
  try {
    return await joinRooms();
  } catch (error) {
    await opened.close();
    throw error;
  }

  async function joinRooms(): Promise<Hub> {
    const httpServer = createServer();
    const io = new SocketServer(httpServer, {
      serveClient: false,
      maxHttpBufferSize: MESSAGE_BYTES_MAX,
      allowRequest: (request, decide) => decide(null, isSameOrigin(request)),
    });
    const keys = orderKeys(secrets.master);
    const accounts = await createAccounts({ database, clock, log });
    const reference = await openReference(database, clock);
    const leases = openLeases({ database, reference, master: secrets.master, clock });
    const drafts = openDrafts(database, secrets.master);
    const feed = workFeed(database, keys, accounts.people.accessSeq, clock);
    const reads = readLog(database, clock);
    const live = liveState();
    const searchRooms = { database, keys, phoneHashKey: secrets.phoneHashKey };
    const lookUpCaller = callerLookUp(searchRooms, reads);
    const search = (text: string, limit: number) => searchDigests(searchRooms, text, limit);
    const committedListeners = new Set<(batch: CommittedBatch) => void>();
    const alarmListeners = new Set<(alarmId: string, person: Person) => void>();
    const hubId = randomUUID();
    let phoneOf: (person: Person, deviceId: string) => PhoneAccount | null = () => null;

    const intake = createIntake({
      database,
      keys,
      store: orderStore(keys),
      phoneHashKey: secrets.phoneHashKey,
      accounts,
      reference,
      leases,
      clock,
      log,
      announceAs: options.database === undefined ? null : hubId,
      committed: (batch) => relay.own(batch),
    });
    const head = await database
      .selectFrom("events")
      .select(({ fn }) => fn.max("seq").as("head"))
      .executeTakeFirst();
    const relay = commitRelay({ database, keys, log, deliver }, head?.head ?? 0);
    const gateway = openGateway({
      io,
      live,
      log,
      head: head?.head ?? 0,
      accounts,
      reference,
      leases,
      drafts,
      workFeed: feed,
      readLog: reads,
      clock,
      database,
      submit: intake.submit,
      secrets,
      keys,
      lookUpCaller,
      searchDigests: search,
      phoneOf: (person, deviceId) => phoneOf(person, deviceId),
      alarmKnown: (alarmId, person) => {
        for (const listener of alarmListeners) listener(alarmId, person);
      },
    });

    // A city's own database may serve several hubs; the embedded one serves only this.
    const stopListening =
      options.database === undefined
        ? async () => {}
        : await listenToCommits(opened.connect, hubId, relay.heard, log);

    function deliver(batch: CommittedBatch): void {
      gateway.publisher.publish(batch);
      for (const listener of committedListeners) tell(listener, batch);
    }

    function tell(listener: (batch: CommittedBatch) => void, batch: CommittedBatch): void {
      try {
        listener(batch);
      } catch (error) {
        log.warn("committed.listener-failed", { error: error instanceof Error ? error.name : "?" });
      }
    }

    return {
      database,
      pool,
      clock,
      log,
      httpServer,
      io,
      accounts,
      reference,
      leases,
      drafts,
      workFeed: feed,
      readLog: reads,
      lost: opened.lost,
      submit: intake.submit,
      systemCommand: async (orderId, type, data, sealed): Promise<CommandResult> => {
        const versions = reference.newestVersions();
        if (versions === null) throw new Error("no reference documents have been published");
        const now = clock.now();
        // Type, data and sealed belong together by this function's own type.
        const command = {
          id: uuidv7(),
          orderId,
          actor: { personId: hubPerson.id, role: "scheduler", unitId: null },
          deviceId: hubPerson.id,
          place: "hub",
          deviceTime: now,
          clockOffset: 0,
          lastContact: now,
          versions,
          type,
          data,
          sealed,
        } as unknown as OrderCommand;
        const [result] = await intake.submit([{ command, signature: null }]);
        if (result === undefined) throw new Error("a command was not answered");
        return result;
      },
      onCommitted: (listener) => {
        committedListeners.add(listener);
        return () => committedListeners.delete(listener);
      },
      readOrder: async (orderId) => {
        const events = (await readHistories(database, keys, [orderId])).get(orderId) ?? [];
        const order = replay(events);
        return order === null ? null : { order, events };
      },
      hashPhone: (phone) => phoneHash(secrets.phoneHashKey, phone).toString("hex"),
      lookUpCaller,
      searchDigests: search,
      verifyChain: () => verifyChain(database, secrets.chainPublicKey),
      rebuildViews: () => rebuildViews(database, keys, secrets.phoneHashKey),
      sealChain: () => sealChain(database, secrets.chainKey, clock.now()),
      publishLive: live.publish,
      listenLive: live.listen,
      onAlarmKnown: (listener) => {
        alarmListeners.add(listener);
        return () => alarmListeners.delete(listener);
      },
      providePhones: (provider) => {
        phoneOf = provider;
      },
      listen: () => listenOn(httpServer, options.port, options.host),
      close: async () => {
        await intake.close();
        await stopListening();
        await relay.idle();
        await gateway.publisher.idle();
        live.close();
        await io.close();
        if (httpServer.listening) await new Promise((resolve) => httpServer.close(resolve));
        await opened.close();
      },
    };
  }
}

/** Consoles send no origin; a page does, and only pages that this hub served itself may connect. */
function isSameOrigin({ headers }: IncomingMessage): boolean {
  return headers.origin === undefined || URL.parse(headers.origin)?.host === headers.host;
}

function hubFolder(data: string): string {
  const folder = join(data, "hub");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch (error) {
    const full = error instanceof Error && "code" in error && error.code === "ENOSPC";
    throw full
      ? new HubFailure(
          "data.disk-full",
          "磁盘已满，建不了数据文件夹。请腾出空间后重试。",
          "The disk is full, so the data folder cannot be made. Make room and try again.",
          error,
        )
      : new HubFailure(
          "data.folder",
          `数据文件夹 ${data} 建不了或写不进（${existsSync(data) ? "已存在" : "不存在"}）。请另选 --data 或放开权限。`,
          `The data folder ${data} cannot be made or written to. Choose another --data, or give this account the right.`,
          error,
        );
  }
}
