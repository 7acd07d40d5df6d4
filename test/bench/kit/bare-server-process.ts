// The control of the road: the least that carries a key from one page to another. A process of its own with Socket.IO and
// nothing else; "/key" sends, "/row" shows.
import { createServer } from "node:http";
import { Server } from "socket.io";

const script = '<script src="/socket.io/socket.io.min.js"></script>';
const pages: Readonly<Record<string, string>> = {
  "/key": `<!doctype html><meta charset="utf-8"><title>key</title><textarea autofocus></textarea>${script}<script>
    const socket = io({ transports: ["websocket"] });
    socket.on("connect", () => { document.title = "up"; });
    addEventListener("keydown", (event) => {
      if (!event.ctrlKey || event.key !== "Enter") return;
      event.preventDefault();
      socket.emit("key", document.querySelector("textarea").value);
    });</script>`,
  "/row": `<!doctype html><meta charset="utf-8"><title>row</title><main></main>${script}<script>
    const socket = io({ transports: ["websocket"] });
    socket.on("connect", () => { document.title = "up"; });
    socket.on("row", (words) => {
      const row = document.createElement("div");
      row.setAttribute("role", "row");
      row.textContent = words;
      document.querySelector("main").replaceChildren(row);
    });</script>`,
};

const server = createServer((request, response) => {
  const page = pages[request.url ?? ""];
  if (page === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
});
const sockets = new Server(server, { transports: ["websocket"] });
sockets.on("connection", (socket) =>
  socket.on("key", (words: unknown) => socket.broadcast.emit("row", words)),
);
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" && address !== null ? address.port : 0);
});
