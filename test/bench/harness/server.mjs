import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Serves one folder on an origin of its own (127.0.0.1, free port), with nothing cached, and remembers what was asked for.
 * @returns {Promise<{ origin: string, gzip: (ext: string) => number, close: () => Promise<void> }>}
 *   `gzip('.js')`: bytes after gzip -9 of every file of that kind a page has asked for so far.
 */
export async function serve(folder) {
  const served = new Map();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
    const file = path === '/' ? '/index.html' : path;
    readFile(join(folder, file)).then(
      (bytes) => {
        served.set(file, bytes);
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'cache-control': 'no-store',
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    gzip: (ext) =>
      [...served]
        .filter(([file]) => extname(file) === ext)
        .reduce((sum, [, bytes]) => sum + gzipSync(bytes, { level: 9 }).length, 0),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
