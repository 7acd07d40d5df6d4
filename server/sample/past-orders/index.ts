// Door of the past orders.
export { pastOrders } from "./generator.ts";
export { hubActor, type PastOrder, type StoryStep } from "./story.ts";
