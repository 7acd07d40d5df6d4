// Door of the room that loads the sample city.
export { loadSampleCity, type SampleCityDetails, type SampleCityOptions } from "./load.ts";
