// Phone numbers as people write them, made comparable.

/** Before a number that is dialled from abroad. */
const countryCode = /^(?:\+|00)86/;

/**
 * Digits only: "+86 138-0013 8000" → "13800138000", "(0731) 8899 1234" → "073188991234". Of several numbers in one field
 * ("…/…") the first. Empty when there is none.
 */
export function normalisePhone(text: string): string {
  for (const part of text.normalize("NFKC").split(/[/、,;，；|]|转|\bext\b/i)) {
    const compact = part.replace(/[^\d+]/g, "").replace(/(?!^)\+/g, "");
    const digits = withoutCountry(compact).replace(/\D/g, "");
    if (digits.length >= 3) return digits;
  }
  return "";
}

/** All numbers of a field, normalised, without repeats. */
export function normalisePhones(text: string): string[] {
  const parts = text.normalize("NFKC").split(/[/、,;，；|]/);
  return [...new Set(parts.map(normalisePhone).filter((digits) => digits !== ""))];
}

/** 86 without a plus is a country code only before what is a whole mobile number. */
function withoutCountry(compact: string): string {
  const stripped = compact.replace(countryCode, "");
  if (stripped !== compact)
    return /^1\d{10}$/.test(stripped) || stripped.startsWith("0") ? stripped : landline(stripped);
  return /^861\d{10}$/.test(compact) ? compact.slice(2) : compact;
}

/** After +86 an area code stands without its zero. */
function landline(digits: string): string {
  return digits.length >= 9 ? `0${digits}` : digits;
}
