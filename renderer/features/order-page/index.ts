// The page of one order: reached from every list and from the palette.
import type { Place } from "../../app/place.ts";
import { OrderPageView } from "./order-page-view.tsx";

export const orderPlace: Place = {
  id: "order",
  title: { zh: "工单页", en: "Order page" },
  icon: "doc",
  roles: "everyone",
  section: "hidden",
  view: OrderPageView,
};
