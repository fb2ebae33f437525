import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = /** @type {Record<string, string>} */ ({
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
});

/**
 * The file of a folder that an address asks for, or null where it is outside of the folder or not an address.
 * @param {string} folder
 * @param {string} under the path that the folder is served under, with a slash at both ends
 * @param {string} address path and query, as a request gives them
 * @returns {string | null}
 */
export function fileOf(folder, under, address) {
  let path;
  try {
    path = decodeURIComponent(address.replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
  if (!path.startsWith(under) || path.includes("\0")) return null;
  const inside = path.slice(under.length);
  const file = normalize(join(folder, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside));
  return file.startsWith(normalize(folder + sep)) ? file : null;
}

/**
 * Serves a folder's files on this machine only. Rejects where the port is taken.
 * @param {{ folder: string, port?: number, under?: string }} options port 0 (the default) takes a free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serveFolder({ folder, port = 0, under = "/" }) {
  const server = createServer(async (request, response) => {
    const file = fileOf(folder, under, request.url ?? "");
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405, { allow: "GET, HEAD" }).end();
    try {
      if (file === null) throw new Error("outside of the folder");
      const body = await readFile(file);
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-length": body.length,
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
      });
      response.end(request.method === "HEAD" ? undefined : body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const bound = server.address();
      const at = typeof bound === "object" && bound !== null ? bound.port : port;
      resolve({
        address: `http://localhost:${at}${under}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
