// Signing in and out, and what it rests on: people, devices, sessions, limits on guessing.
import type { Kysely } from "kysely";
import { type Answer, accepted, type Person, refused } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import type { Clock, Log } from "../surroundings.ts";
import { countAttempts } from "./attempts.ts";
import { type Devices, openDevices } from "./devices.ts";
import { openPeople, type People } from "./people.ts";
import { openSessions, type SignedIn } from "./sessions.ts";

export interface AccountsOptions {
  readonly database: Kysely<Database>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface LoginRequest {
  readonly staffNumber: string;
  readonly password: string;
  readonly deviceId: string;
  /** Null for a browser desk: its acts are submitted by the hub itself. */
  readonly publicKey: string | null;
  /** Where the request came from, for the limit on guessing. */
  readonly address: string;
}

export interface Accounts {
  readonly people: People;
  readonly devices: Devices;
  login(request: LoginRequest): Promise<Answer<SignedIn & { readonly person: Person }>>;
  /** Refused as "session.over" where it ran out or its owner ended it, as "session.revoked" where somebody else did. */
  resume(token: string, deviceId: string): Promise<Answer<SignedIn & { readonly person: Person }>>;
  end(token: string): Promise<void>;
  /** Told of the token of a session that its owner has ended: other pages may still hold it. */
  onEnded(listener: (token: string) => void): () => void;
  /** Ends a person's sessions (on one device or all) and tells those connected. */
  revoke(personId: string, deviceId: string | null, reason: string): Promise<void>;
  onRevoked(listener: (personId: string, deviceId: string | null, reason: string) => void): () => void;
}

/** An office often stands behind one address, so it gets more free tries than one staff number does. */
const FREE_TRIES_PER_ADDRESS = 60;

export async function createAccounts({ database, clock, log }: AccountsOptions): Promise<Accounts> {
  const people = await openPeople(database);
  const devices = openDevices(database, clock);
  const sessions = openSessions(database, clock);
  const byNumber = countAttempts(clock);
  const byAddress = countAttempts(clock, FREE_TRIES_PER_ADDRESS);
  const listeners = new Set<(personId: string, deviceId: string | null, reason: string) => void>();

  const endListeners = new Set<(token: string) => void>();
  const turns = new Map<string, Promise<unknown>>();

  /** Tries of one staff number are looked at one after another, so that tries side by side are counted as well. */
  function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
    const mine = (turns.get(name) ?? Promise.resolve()).then(work, work);
    turns.set(name, mine);
    const done = () => {
      if (turns.get(name) === mine) turns.delete(name);
    };
    mine.then(done, done);
    return mine;
  }

  const login: Accounts["login"] = async ({ staffNumber, password, deviceId, publicKey, address }) => {
    const waitMs = Math.max(byNumber.waitMs(staffNumber), byAddress.waitMs(address));
    if (waitMs > 0) return tooOften(waitMs);
    const person = await people.withPassword(staffNumber, password);
    if (person === null) {
      byNumber.failed(staffNumber);
      byAddress.failed(address);
      log.warn("login.refused", { address });
      return refused("login.wrong", "工号或密码不对。", "Staff number or password is wrong.", "password");
    }
    if (publicKey !== null && !(await devices.register(deviceId, person.id, publicKey)))
      return refused(
        "login.key",
        "本机的签名密钥无效。",
        "This device's signing key is not valid.",
        "publicKey",
      );
    byNumber.succeeded(staffNumber);
    return accepted({ ...(await sessions.begin(person.id, deviceId)), person });
  };

  return {
    people,
    devices,
    login: (request) => inTurn(request.staffNumber, () => login(request)),
    resume: async (token, deviceId) => {
      const session = await sessions.resume(token, deviceId);
      if (session === "revoked") return revoked();
      if (session === "over") return over();
      const person = people.all().find(({ id }) => id === session.personId);
      return person === undefined ? over() : accepted({ ...session, person });
    },
    end: async (token) => {
      await sessions.end(token);
      for (const listener of endListeners) listener(token);
    },
    onEnded: (listener) => {
      endListeners.add(listener);
      return () => endListeners.delete(listener);
    },
    revoke: async (personId, deviceId, reason) => {
      await sessions.revoke(personId, deviceId);
      await devices.revoke(personId, deviceId);
      for (const listener of listeners) listener(personId, deviceId, reason);
    },
    onRevoked: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function over() {
  return refused("session.over", "登录已失效，请重新登录。", "The session is over. Sign in again.");
}

function revoked() {
  return refused("session.revoked", "登录已被撤销，请重新登录。", "The session was revoked. Sign in again.");
}

function tooOften(waitMs: number) {
  const seconds = Math.ceil(waitMs / 1000);
  return refused(
    "login.too-often",
    `输错次数过多，请在 ${seconds} 秒后再试。`,
    `Too many wrong tries. Try again in ${seconds} seconds.`,
  );
}
