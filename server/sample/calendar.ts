// The sample city's working calendar 2025–2027: public holidays and make-up days as the State Council's office announced
// them for 2025 and 2026; 2027 is worked out by the same rules, stands as provisional (暂定), and is to be replaced.
import type { Calendar } from "../../shared/domain/reference/index.ts";

type Named = Calendar["holidays"][number];

const dayMilliseconds = 86_400_000;

/** Every day from the first to the last, both included. */
function days(first: string, last: string, zh: string, en: string): Named[] {
  const from = Date.parse(`${first}T00:00:00Z`);
  const to = Date.parse(`${last}T00:00:00Z`);
  const count = Math.round((to - from) / dayMilliseconds) + 1;
  return Array.from({ length: count }, (_, index) => ({
    date: new Date(from + index * dayMilliseconds).toISOString().slice(0, 10),
    name: { zh, en },
  }));
}

function makeUp(date: string, zh: string, en: string): Named {
  return { date, name: { zh: `${zh}调休上班`, en: `Make-up day for ${en}` } };
}

const newYear = ["元旦", "New Year"] as const;
const springFestival = ["春节", "Spring Festival"] as const;
const tombSweeping = ["清明节", "Tomb-Sweeping Day"] as const;
const labourDay = ["劳动节", "Labour Day"] as const;
const dragonBoat = ["端午节", "Dragon Boat Festival"] as const;
const midAutumn = ["中秋节", "Mid-Autumn Festival"] as const;
const nationalDay = ["国庆节", "National Day"] as const;
const nationalAndMidAutumn = ["国庆节、中秋节", "National Day and Mid-Autumn Festival"] as const;

type FestivalName = readonly [zh: string, en: string];

function provisional([zh, en]: FestivalName): FestivalName {
  return [`${zh}（暂定）`, `${en} (provisional)`];
}

const morningOnly = [{ from: "09:00", to: "12:00" }];

export const calendar: Calendar = {
  utcOffsetMinutes: 480,
  weekend: [0, 6],
  officeHours: [
    { from: "09:00", to: "12:00" },
    { from: "13:30", to: "17:30" },
  ],
  holidays: [
    ...days("2025-01-01", "2025-01-01", ...newYear),
    ...days("2025-01-28", "2025-02-04", ...springFestival),
    ...days("2025-04-04", "2025-04-06", ...tombSweeping),
    ...days("2025-05-01", "2025-05-05", ...labourDay),
    ...days("2025-05-31", "2025-06-02", ...dragonBoat),
    ...days("2025-10-01", "2025-10-08", ...nationalAndMidAutumn),
    ...days("2026-01-01", "2026-01-03", ...newYear),
    ...days("2026-02-15", "2026-02-23", ...springFestival),
    ...days("2026-04-04", "2026-04-06", ...tombSweeping),
    ...days("2026-05-01", "2026-05-05", ...labourDay),
    ...days("2026-06-19", "2026-06-21", ...dragonBoat),
    ...days("2026-09-25", "2026-09-27", ...midAutumn),
    ...days("2026-10-01", "2026-10-07", ...nationalDay),
    ...days("2027-01-01", "2027-01-03", ...provisional(newYear)),
    ...days("2027-02-05", "2027-02-11", ...provisional(springFestival)),
    ...days("2027-04-03", "2027-04-05", ...provisional(tombSweeping)),
    ...days("2027-05-01", "2027-05-05", ...provisional(labourDay)),
    ...days("2027-06-09", "2027-06-09", ...provisional(dragonBoat)),
    ...days("2027-09-15", "2027-09-15", ...provisional(midAutumn)),
    ...days("2027-10-01", "2027-10-07", ...provisional(nationalDay)),
  ],
  makeUpDays: [
    makeUp("2025-01-26", ...springFestival),
    makeUp("2025-02-08", ...springFestival),
    makeUp("2025-04-27", ...labourDay),
    makeUp("2025-09-28", ...nationalDay),
    makeUp("2025-10-11", ...nationalDay),
    makeUp("2026-01-04", ...newYear),
    makeUp("2026-02-14", ...springFestival),
    makeUp("2026-02-28", ...springFestival),
    makeUp("2026-05-09", ...labourDay),
    makeUp("2026-09-20", ...nationalDay),
    makeUp("2026-10-10", ...nationalDay),
    makeUp("2027-02-13", ...provisional(springFestival)),
    makeUp("2027-05-08", ...provisional(labourDay)),
    makeUp("2027-09-26", ...provisional(nationalDay)),
    makeUp("2027-10-09", ...provisional(nationalDay)),
  ],
  specialHours: [
    {
      date: "2025-01-27",
      name: { zh: "除夕前一日，只上半天", en: "Day before New Year's Eve, morning only" },
      officeHours: morningOnly,
    },
    {
      date: "2026-02-14",
      name: { zh: "春节前调休上班，只上半天", en: "Make-up day before Spring Festival, morning only" },
      officeHours: morningOnly,
    },
    {
      date: "2027-02-04",
      name: {
        zh: "除夕前一日，只上半天（暂定）",
        en: "Day before New Year's Eve, morning only (provisional)",
      },
      officeHours: morningOnly,
    },
  ],
};
