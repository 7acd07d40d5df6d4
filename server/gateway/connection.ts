// One console's connection: who is signed in on it, and up to where its feeds have been sent.
import type { Socket } from "socket.io";
import type { Person, WorkFrame } from "../../shared/protocol/index.ts";

export interface Connection {
  readonly socket: Socket;
  person: Person | null;
  deviceId: string | null;
  token: string | null;
  /** End of the work feed as sent on this socket; null until a pull has caught up. */
  workCursor: number | null;
  /** Rights under which this socket's feed began (see WorkFeed.pull). */
  begunUnder: number | null;
}

export function newConnection(socket: Socket): Connection {
  return { socket, person: null, deviceId: null, token: null, workCursor: null, begunUnder: null };
}

export function signOut(connection: Connection): void {
  connection.person = null;
  connection.deviceId = null;
  connection.token = null;
  connection.workCursor = null;
  connection.begunUnder = null;
  connection.socket.leave(signedInRoom);
}

/** Makes the console pull: a frame from 0 fits no cursor, and an empty one does no harm where nothing was pulled yet. */
export function askToPull(connection: Connection): void {
  connection.workCursor = null;
  const frame: WorkFrame = { from: 0, to: 0, rows: [], more: true };
  connection.socket.emit("work.frame", frame);
}

/** Those who get what all consoles get. */
export const signedInRoom = "signed-in";
