// What a refused act leaves behind: nothing of the petitioner in the open, neither in the answer nor in any table.
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OrderCommand } from "../../../shared/domain/index.ts";
import { people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
beforeAll(async () => {
  city = await smallCity();
});
afterAll(() => city.close());

test("a superseded correction neither shows nor stores who the petitioner is", async () => {
  const orderId = await city.accepted(
    { confidential: true },
    { name: "欧阳不可见", phones: ["13977775555"] },
  );
  const result = await city.hub.submit([
    {
      signature: null,
      command: {
        id: uuid(),
        orderId,
        actor: { personId: people.dispatcher.id, role: "dispatcher", unitId: null },
        deviceId: "test",
        place: "hub",
        deviceTime: city.clock.now(),
        clockOffset: 0,
        lastContact: city.clock.now(),
        versions: city.hub.reference.newestVersions(),
        type: "order.correct",
        data: { matter: null, seen: { petitioner: 0 } },
        sealed: { petitioner: { name: "改一改" }, words: null, reason: "更正" },
      } as unknown as OrderCommand,
    },
  ]);
  expect(result).toMatchObject([
    { outcome: "rejected", rejection: { code: "superseded", currentVersion: 2 } },
  ]);
  const everything = JSON.stringify(result) + (await everyTable());
  for (const personal of ["欧阳不可见", "13977775555"]) expect(everything).not.toContain(personal);
});

async function everyTable(): Promise<string> {
  const { rows } = await city.hub.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const texts = await Promise.all(
    rows.map(async ({ name }) => {
      const all = await city.hub.pool.query<{ row: string }>(`select t::text as row from ${name} t`);
      return all.rows.map(({ row }) => row).join("\n");
    }),
  );
  return texts.join("\n");
}
