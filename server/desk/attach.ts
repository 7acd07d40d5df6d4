// Browser desks on the hub's own server: one page, one socket of namespace "/host", one host.
import type { Socket } from "socket.io";
import { audience } from "../../shared/domain/index.ts";
import { hostSocket, serveHost } from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";
import { type DeskHost, deskHost } from "./desk-host.ts";
import { deskDrafts } from "./drafts.ts";
import { namesOf } from "./held-orders.ts";
import { orderCache } from "./order-cache.ts";
import type { DeskRoom } from "./room.ts";
import { orderSearch } from "./search.ts";
import { openDeskSettings } from "./settings.ts";
import { splitToken } from "./token.ts";
import { visibleOrders } from "./visible-orders.ts";
import type { Topic } from "./watches.ts";

/** More than any page asks for at its start. */
const earlyMax = 500;

/** Overdue comes by itself: lists are looked at anew so often. */
const tickMs = 30_000;

/** Starts serving; the returned function ends it. */
export async function attachDesk(hub: Hub): Promise<() => void> {
  const cache = orderCache(hub);
  let live: ReturnType<DeskRoom["live"]> = null;
  const room: DeskRoom = {
    hub,
    orders: visibleOrders(hub, cache),
    search: orderSearch(hub, cache),
    drafts: deskDrafts(hub),
    settings: await openDeskSettings(hub.pool),
    live: () => live,
    since: hub.clock.now(),
  };
  const hosts = new Set<DeskHost>();
  const tell = (...topics: Topic[]): void => {
    for (const host of hosts) host.changed(...topics);
  };

  const stops = [
    hub.onCommitted((batch) => {
      cache.committed(batch);
      const touched = new Set(
        [...batch.orders.values()].flatMap(({ before, after }) => [
          ...audience(after),
          ...(before === null ? [] : audience(before)),
        ]),
      );
      const topics = [...batch.orders.keys()].map((orderId) => `order ${orderId}` as const);
      // Desks of other units have nothing to look up anew.
      for (const host of hosts) {
        const seat = host.seat();
        if (seat !== null && namesOf(seat.person).some((name) => touched.has(name)))
          host.changed("orders", ...topics);
      }
    }),
    hub.listenLive((newest) => {
      live = newest;
      tell("live");
    }),
    hub.reference.onChanged(() => tell("reference", "orders")),
    hub.accounts.people.onChanged((person) => {
      for (const host of hosts) if (host.seat()?.person.id === person.id) host.rightsChanged(person);
    }),
    // Signed out in one tab: the others hold the same session.
    hub.accounts.onEnded((token) => {
      for (const host of hosts) if (host.seat()?.token === token) host.signOut();
    }),
    hub.accounts.onRevoked((personId, deviceId) => {
      for (const host of hosts) {
        const seat = host.seat();
        if (seat?.person.id === personId && (deviceId === null || deviceId === seat.deviceId)) host.signOut();
      }
    }),
  ];
  const tick = setInterval(() => tell("time"), tickMs);
  tick.unref();

  const namespace = hub.io.of(hostSocket.namespace);
  namespace.on("connection", (socket: Socket) => void serve(socket).catch(() => socket.disconnect(true)));

  async function serve(socket: Socket): Promise<void> {
    // What the page sends while its token is looked at is not lost.
    const early: unknown[] = [];
    let receive = (message: unknown): void => {
      if (early.push(message) > earlyMax) socket.disconnect(true);
    };
    socket.on(hostSocket.message, (message: unknown) => receive(message));

    const kept = splitToken((socket.handshake.auth as { token?: unknown }).token);
    const resumed = kept === null ? null : await hub.accounts.resume(kept.token, kept.deviceId);
    const seat =
      kept === null || resumed?.ok !== true
        ? null
        : { person: resumed.value.person, deviceId: kept.deviceId, token: kept.token };
    if (!socket.connected) return;

    const host = deskHost(room, seat, socket.handshake.address);
    hosts.add(host);
    const channel = serveHost(host, (message) => socket.emit(hostSocket.message, message));
    socket.on("disconnect", () => {
      channel.close();
      host.close();
      hosts.delete(host);
    });
    receive = (message) => channel.receive(message);
    for (const message of early) channel.receive(message);
  }

  return () => {
    clearInterval(tick);
    for (const stop of stops) stop();
    namespace.disconnectSockets(true);
    for (const host of hosts) host.close();
  };
}
