// Order numbers 4-6-7-1: region, day the block was cut, serial, check digit (ARCHITECTURE 4). The whole number is the
// identity; its last eight digits are read out to the caller.

export interface OrderNumberParts {
  /** Four digits. */
  region: string;
  /** YYMMDD of the day on which the block was cut. */
  day: string;
  /** 0 … 9,999,999. */
  serial: number;
}

export interface OrderNumber extends OrderNumberParts {
  /** With dashes: "4399-261124-0001874-9". */
  text: string;
  checkDigit: string;
}

/** Check digit by ISO 7064 MOD 11,10: every single wrong digit is caught, and nearly every swap of neighbours. */
export function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** Writes a number with its check digit. Parts out of range are our mistake and throw. */
export function formatOrderNumber({ region, day, serial }: OrderNumberParts): string {
  const digits = `${region}${day}${String(serial).padStart(7, "0")}`;
  if (!/^\d{17}$/.test(digits) || region.length !== 4 || day.length !== 6) {
    throw new Error(`not the parts of an order number: ${region}, ${day}, ${serial}`);
  }
  return withDashes(`${digits}${checkDigit(digits)}`);
}

/** Reads what a person typed or pasted: dashes, spaces and full-width digits do not matter. Null when it is no number or its check digit is wrong. */
export function parseOrderNumber(text: string): OrderNumber | null {
  const digits = halfWidth(text).replace(/[\s\-‐-―−－_]/g, "");
  if (!/^\d{18}$/.test(digits)) return null;
  if (checkDigit(digits.slice(0, 17)) !== digits[17]) return null;
  return {
    text: withDashes(digits),
    region: digits.slice(0, 4),
    day: digits.slice(4, 10),
    serial: Number(digits.slice(10, 17)),
    checkDigit: digits.slice(17),
  };
}

/** The eight digits that are read out: serial and check digit. */
export function lastEight(number: string): string {
  return halfWidth(number).replace(/\D/g, "").slice(-8);
}

function withDashes(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 10)}-${digits.slice(10, 17)}-${digits.slice(17)}`;
}

function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
