// Which ports of this machine are free.
import { createServer } from "node:net";
import { sentence } from "../../shared/domain/index.ts";
import { StartProblem } from "./speech.ts";

/** Answers with a port that can be listened on now: the wanted one, or any for 0. Throws StartProblem where it is taken. */
export async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  try {
    return await new Promise<number>((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, "127.0.0.1", () => {
        const address = server.address();
        if (address === null || typeof address === "string") reject(new Error("no port"));
        else resolve(address.port);
      });
    });
  } catch (error) {
    throw portProblem(wanted, error);
  } finally {
    server.close();
  }
}

function portProblem(port: number, error: unknown): StartProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code !== "EADDRINUSE") {
    return new StartProblem(
      "port.unusable",
      sentence(
        `端口 ${port} 不能用（${code}）：换一个，如 npm start -- --port 0`,
        `Port ${port} cannot be used (${code}): take another, such as npm start -- --port 0`,
      ),
    );
  }
  return new StartProblem(
    "port.taken",
    sentence(
      `端口 ${port} 已被另一个程序占用：关掉那个程序，或换一个端口，如 npm start -- --port 0`,
      `Port ${port} is taken by another program: close that program, or take another port, such as npm start -- --port 0`,
    ),
  );
}
