// Door of the room that loads the sample city.
export { loadSampleCity } from "./load.ts";
