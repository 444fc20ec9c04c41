// A static https server on localhost for the host page, the pane and Office.js. The certificate is made
// anew at each start and never leaves memory; Office.js refuses to start over http.
import { createServer } from "node:https";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "selfsigned";

const root = resolve(fileURLToPath(new URL("..", import.meta.url)));
const officeDist = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** URL prefix → folder, most special first. `samples` are what `npm run samples` wrote. */
function mountsOf(extra) {
  return [
    ...extra,
    ["/office/", officeDist],
    ["/samples/", join(root, "dist", "samples")],
    ["/", join(root, "dist")],
  ];
}

function fileOf(pathname, mounts) {
  const [prefix, folder] = mounts.find(([start]) => pathname.startsWith(start)) ?? [];
  if (!folder) return null;
  const path = normalize(join(folder, pathname.slice(prefix.length)));
  return path === folder || path.startsWith(folder + sep) ? path : null;
}

async function answer(request, response, mounts) {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  if (pathname === "/") {
    response.writeHead(302, { location: "/host/index.html" }).end();
    return;
  }
  const path = fileOf(decodeURIComponent(pathname), mounts);
  const found = path ? await stat(path).catch(() => null) : null;
  if (!path || !found?.isFile()) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end(`Not found: ${pathname}`);
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(path).toLowerCase()] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    // Excel on the web reads the functions' description from its own origin.
    ...(pathname === "/functions.json" ? { "access-control-allow-origin": "*" } : {}),
  });
  // A build may replace the file half-way; the reader then sees the end of this answer, not of the server.
  await pipeline(createReadStream(path), response).catch(() => response.destroy());
}

/**
 * Starts the server; port 0 takes a free one.
 * `mounts` adds [URL prefix ending in "/", folder] pairs, e.g. test fixtures.
 */
export async function serve({ port = 3000, mounts = [] } = {}) {
  const certificate = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const all = mountsOf(mounts);
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    answer(request, response, all).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  await new Promise((done, fail) => server.once("error", fail).listen(port, "localhost", done));
  const address = server.address();
  return {
    origin: `https://localhost:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
