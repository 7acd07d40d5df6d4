// A hub with running jobs as a process of its own, to be killed: node job-hub-process.ts DATA [act]. With "act" it takes an order
// in and tells its id; its messages are due ten seconds later.
import { joinRooms } from "../../server/rooms.ts";
import { realClock, smallCity } from "./small-city.ts";

const [data = "", act] = process.argv.slice(2);
const city = await smallCity(data, realClock);
await joinRooms(city.hub, { data, rendererFolder: data, trainingLine: null, runJobs: true });
process.send?.({ orderId: act === "act" ? await city.accepted() : null });
