// All places of the desk, in the order of the rail. A feature describes its place; roles decide who sees it.
import type { Place } from "./app/place.ts";
import { callbackPlace } from "./features/callback/index.ts";
import { dispatchPlace } from "./features/dispatch/index.ts";
import { intakePlace } from "./features/intake/index.ts";
import { leadBoardPlace } from "./features/lead-board/index.ts";
import { draftsPlace, myOrdersPlace, outboxPlace } from "./features/my-orders/index.ts";
import { orderPlace } from "./features/order-page/index.ts";
import { reviewPlace } from "./features/review/index.ts";
import { settingsPlace } from "./features/settings/index.ts";
import { supervisionPlace } from "./features/supervision/index.ts";
import { unitDeskPlace } from "./features/unit-desk/index.ts";

export const places: readonly Place[] = [
  leadBoardPlace,
  intakePlace,
  dispatchPlace,
  reviewPlace,
  callbackPlace,
  supervisionPlace,
  unitDeskPlace,
  myOrdersPlace,
  draftsPlace,
  outboxPlace,
  settingsPlace,
  orderPlace,
];
