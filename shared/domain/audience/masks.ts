// How names and phones look: whole, or masked for those who do not work the order (DOMAIN 7, DESIGN 8).
import type { Petitioner } from "../order/parts.ts";

/** Mobile 3-4-4, landline with area code, or 4-4 without; anything else, a masked one too, stays as it is. */
export function formatPhone(phone: string): string {
  if (/^1\d{10}$/.test(phone)) return `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`;
  const areaCode = /^(010|02\d|0\d{3})(\d{7,8})$/.exec(phone);
  if (areaCode) return `${areaCode[1] ?? ""} ${formatPhone(areaCode[2] ?? "")}`;
  if (/^\d{8}$/.test(phone)) return `${phone.slice(0, 4)} ${phone.slice(4)}`;
  if (/^\d{7}$/.test(phone)) return `${phone.slice(0, 3)} ${phone.slice(3)}`;
  return phone;
}

/** "140 **** 0417": the first three and the last four digits of a mobile; of other numbers the last four, of short ones none. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, "");
  if (digits.length === 11 && digits.startsWith("1")) return `${digits.slice(0, 3)} **** ${digits.slice(-4)}`;
  return digits.length > 6 ? `**** ${digits.slice(-4)}` : "****";
}

/** "张**": the family name, whatever its owner's name is long. */
export function maskName(name: string): string {
  const [first] = [...name.trim()];
  return first === undefined ? "" : `${first}**`;
}

/** The petitioner as those see it who do not work the order. */
export function maskPetitioner(petitioner: Petitioner): Petitioner {
  return {
    name: maskName(petitioner.name),
    address: petitioner.address,
    phones: petitioner.phones.map(maskPhone),
    organisation: maskName(petitioner.organisation),
    homePlace: "",
  };
}

/** A petitioner of whom nothing is shown. */
export const hiddenPetitioner: Petitioner = {
  name: "",
  address: "none",
  phones: [],
  organisation: "",
  homePlace: "",
};
