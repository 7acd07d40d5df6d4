// A pull during which the person's rights change is answered under the new ones, never half under each.
import { expect, test } from "vitest";
import { type CallRooms, hubCallHandlers } from "../../../server/gateway/calls.ts";
import type { Connection } from "../../../server/gateway/connection.ts";
import { people } from "../../kits/small-city.ts";

test("rights that change while a page is read make it be read anew", async () => {
  const moved = { ...people.handler, unitId: "lanjiang-water" };
  const connection = { person: people.handler, begunUnder: null, workCursor: null } as unknown as Connection;
  let access = 1;
  const readAs: (string | null)[] = [];
  const workFeed = {
    accessSeq: () => access,
    pull: async ({ unitId }: { unitId: string | null }) => {
      readAs.push(unitId);
      if (readAs.length === 1) {
        access = 9;
        connection.person = moved;
      }
      return { from: 0, to: 20, rows: [], more: false };
    },
  };
  const rooms = { workFeed, publisher: { frontier: () => 20 } } as unknown as CallRooms;
  const calls = hubCallHandlers(rooms);
  const answer = await calls["work.pull"]({ after: 0, limit: 10 }, connection, people.handler);
  expect(readAs).toEqual([people.handler.unitId, moved.unitId]);
  expect(answer).toMatchObject({ value: { to: 20, more: false } });
  expect(connection).toMatchObject({ begunUnder: 9, workCursor: 20 });
});
