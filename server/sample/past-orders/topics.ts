// All topics of the past orders.
import type { Topic } from "./topic.ts";
import { countryAndService } from "./topics-country-and-service.ts";
import { homeAndUtilities } from "./topics-home-and-utilities.ts";
import { noiseAndStreets } from "./topics-noise-and-streets.ts";
import { peopleAndMarket } from "./topics-people-and-market.ts";

export const topics: readonly Topic[] = [
  ...noiseAndStreets,
  ...homeAndUtilities,
  ...peopleAndMarket,
  ...countryAndService,
];
