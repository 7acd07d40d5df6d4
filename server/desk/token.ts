// What a page keeps to go on after a reload: the session's token with the device it is bound to, as one text.

export function joinToken(deviceId: string, token: string): string {
  return `${deviceId}.${token}`;
}

/** Null for what is no such text. */
export function splitToken(text: unknown): { deviceId: string; token: string } | null {
  if (typeof text !== "string" || text.length > 500) return null;
  const match = /^(?<deviceId>[0-9a-f-]{36})\.(?<token>.+)$/.exec(text)?.groups;
  return match?.["deviceId"] && match["token"]
    ? { deviceId: match["deviceId"], token: match["token"] }
    : null;
}
