// The console host keeps the host contract, on its own store beside a real hub.
import { v7 as uuid } from "uuid";
import { openConsole } from "../../kits/console-kit.ts";
import { hostContract } from "../../kits/host-contract.ts";
import { password, people, smallCity, unitId } from "../../kits/small-city.ts";

hostContract("console host", async () => {
  const city = await smallCity();
  const orderId = await city.accepted();
  const { url } = await city.hub.listen();
  const kit = await openConsole({ hubUrl: url, now: city.clock.now });
  return {
    host: kit.host,
    staffNumber: people.lead.staffNumber,
    password,
    orderId,
    listBefore: "to-dispatch",
    listAfter: "to-sign",
    act: () => ({
      id: uuid(),
      orderId,
      type: "order.dispatch",
      data: { leadUnitId: unitId, coUnitIds: [], complex: false },
      sealed: { opinion: "请到现场" },
    }),
    refusedAct: () => ({ id: uuid(), orderId, type: "order.sign", data: {}, sealed: {} }),
    id: uuid,
    close: async () => {
      await kit.close();
      await city.close();
    },
  };
});
