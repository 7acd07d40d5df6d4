// Takes the port, or says in one sentence why not.
import type { Server as HttpServer } from "node:http";
import { HubFailure } from "./failure.ts";

/** Resolves with the address that was taken; rejects with a HubFailure. */
export function listenOn(server: HttpServer, port: number, host: string): Promise<{ url: string }> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const taken = "code" in error && error.code === "EADDRINUSE";
      reject(
        new HubFailure(
          taken ? "port.taken" : "port.refused",
          taken
            ? `端口 ${port} 已被占用。请用 --port 另选一个，0 表示任选空闲端口。`
            : `不能在 ${host}:${port} 上提供服务。请用 --host 和 --port 另选。`,
          taken
            ? `Port ${port} is taken. Choose another with --port; 0 takes any free one.`
            : `The hub cannot listen on ${host}:${port}. Choose others with --host and --port.`,
          error,
        ),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      resolve({ url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}` });
    });
  });
}
