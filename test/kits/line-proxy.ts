// A line between consoles and a hub that a test can cut: one address that stays, forwarded to wherever the hub listens now.
import { connect, createServer, type Socket } from "node:net";

export interface Line {
  /** What a console is given as the hub's address. */
  readonly url: string;
  /** Where the hub listens now. */
  connectTo(hubUrl: string): void;
  /** Breaks every connection and takes no new ones until connectTo. */
  cut(): void;
  close(): Promise<void>;
}

export async function openLine(): Promise<Line> {
  const open = new Set<Socket>();
  let target: { host: string; port: number } | null = null;
  const server = createServer((near) => {
    if (target === null) {
      near.destroy();
      return;
    }
    const far = connect(target);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  function cut(): void {
    target = null;
    for (const socket of open) socket.destroy();
  }

  return {
    url: `http://127.0.0.1:${port}`,
    connectTo(hubUrl) {
      const { hostname, port: hubPort } = new URL(hubUrl);
      target = { host: hostname, port: Number(hubPort) };
    },
    cut,
    close() {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
