// The launcher's own door on the loopback address: a second `npm start`, which reads its address and key from the lock file,
// asks here for an address to open.
import { timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { z } from "zod";

export interface Control {
  readonly url: string;
  close(): void;
}

const OpenAnswer = z.object({ url: z.string() });
const openPath = "/control/open";
const answerWithinMs = 3_000;

/** `open` answers with an address to type, or null while there is none; `show` asks for the windows to come up as well. */
export async function openControl(
  controlKey: string,
  open: (show: boolean) => Promise<string | null>,
): Promise<Control> {
  const server = createServer(async (request, response) => {
    const url = URL.parse(request.url ?? "/", "http://launcher.invalid");
    const allowed =
      request.method === "POST" &&
      url?.pathname === openPath &&
      request.headers.origin === undefined &&
      same(request.headers.authorization ?? "", `Bearer ${controlKey}`);
    const address = allowed ? await open(url.searchParams.has("show")).catch(() => null) : null;
    response.writeHead(address === null ? 403 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(address === null ? {} : { url: address }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Asks a launcher, or the browser shell, which knows the same request. Null where nothing that knows the key answers. */
export async function askToOpen(
  at: { readonly url: string; readonly controlKey: string },
  options: { readonly show: boolean },
): Promise<string | null> {
  try {
    const response = await fetch(`${at.url}${openPath}${options.show ? "?show" : ""}`, {
      method: "POST",
      headers: { authorization: `Bearer ${at.controlKey}` },
      signal: AbortSignal.timeout(answerWithinMs),
    });
    return response.ok ? OpenAnswer.parse(await response.json()).url : null;
  } catch {
    return null;
  }
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
