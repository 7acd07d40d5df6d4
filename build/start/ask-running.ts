// Asks a console that runs already for an address to open, the way its lock file says.

/** Null where nothing answers there, or something that does not know the key. `show` brings its windows up. */
export async function askRunning(
  lock: { readonly url: string; readonly controlKey: string },
  options: { readonly show: boolean },
): Promise<string | null> {
  try {
    const response = await fetch(`${lock.url}/control/open${options.show ? "?show" : ""}`, {
      method: "POST",
      headers: { authorization: `Bearer ${lock.controlKey}` },
      signal: AbortSignal.timeout(3_000),
    });
    const body: unknown = await response.json();
    const url = typeof body === "object" && body !== null && "url" in body ? body.url : null;
    return response.ok && typeof url === "string" ? url : null;
  } catch {
    return null;
  }
}
