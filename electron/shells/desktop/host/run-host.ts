// The console host between main and the pages: opened once, served to every port that comes, closed in order.
import { type Sentence, sentence } from "../../../../shared/domain/index.ts";
import { type Host, serveHost } from "../../../../shared/protocol/index.ts";
import { ConsoleStoreError } from "../../../console/index.ts";
import { type FromHost, type OpenHost, ToHost } from "./messages.ts";

export interface HostSurroundings {
  open(asked: OpenHost): Promise<Host & { close(): Promise<void> }>;
  onMessage(listener: (message: unknown, ports: readonly HostPort[]) => void): void;
  tell(message: FromHost): void;
  exit(code: number): void;
}

/** What the host needs of Electron's MessagePortMain. */
export interface HostPort {
  on(event: "message", listener: (message: { readonly data: unknown }) => void): unknown;
  on(event: "close", listener: () => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
}

export function runHost(around: HostSurroundings): void {
  let opening: Promise<Host & { close(): Promise<void> }> | undefined;
  const endings = new Set<() => void>();

  async function open(asked: OpenHost): Promise<void> {
    opening = around.open(asked);
    try {
      await opening;
      around.tell({ kind: "ready" });
    } catch (error) {
      around.tell({ kind: "failed", ...reasonOf(error) });
      around.exit(1);
    }
  }

  async function serve(port: HostPort): Promise<void> {
    const host = await opening;
    if (host === undefined) return;
    const { receive, close } = serveHost(host, (message) => port.postMessage(message));
    const end = () => {
      endings.delete(end);
      close();
    };
    endings.add(end);
    port.on("message", ({ data }) => receive(data));
    port.on("close", end);
    port.start();
  }

  async function close(): Promise<void> {
    for (const end of endings) end();
    try {
      await (await opening)?.close();
    } finally {
      around.exit(0);
    }
  }

  around.onMessage((message, ports) => {
    const parsed = ToHost.safeParse(message);
    if (!parsed.success) return;
    switch (parsed.data.kind) {
      case "open":
        if (opening === undefined) void open(parsed.data);
        return;
      case "page":
        // Where the host does not open, the process ends, and the port with it.
        for (const port of ports) serve(port).catch(() => undefined);
        return;
      case "close":
        void close().catch(() => undefined);
        return;
      default:
        parsed.data satisfies never;
    }
  });
}

function reasonOf(error: unknown): { code: string; sentence: Sentence } {
  if (error instanceof ConsoleStoreError) return { code: error.code, sentence: error.sentence };
  const code = error instanceof Error && "code" in error ? String(error.code) : "host.failed";
  if (code === "ENOSPC") {
    return {
      code,
      sentence: sentence(
        "磁盘已满，控制台打不开：腾出空间后再启动",
        "The disk is full, so the console cannot open: free some space and start again",
      ),
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code, sentence: sentence(`控制台打不开：${detail}`, `The console cannot open: ${detail}`) };
}
