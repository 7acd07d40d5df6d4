// The knowledge base of the sample city: what agents answer at once. The city and its figures are invented.
import type { Knowledge } from "../../../shared/domain/reference/index.ts";
import { civilAndHousehold } from "./civil-and-household.ts";
import { educationArticles } from "./education-articles.ts";
import { healthAndMedical } from "./health-and-medical.ts";
import { housingArticles } from "./housing.ts";
import { marketAndEnterprise } from "./market-and-enterprise.ts";
import { noiseAndCity } from "./noise-and-city.ts";
import { ruralAndService } from "./rural-and-service.ts";
import { trafficAndTransport } from "./traffic-and-transport.ts";
import { waterPowerGas } from "./water-power-gas.ts";
import { workAndWages } from "./work-and-wages.ts";

export const knowledge: Knowledge = {
  articles: [
    noiseAndCity,
    waterPowerGas,
    housingArticles,
    trafficAndTransport,
    workAndWages,
    healthAndMedical,
    educationArticles,
    civilAndHousehold,
    marketAndEnterprise,
    ruralAndService,
  ].flat(),
};
