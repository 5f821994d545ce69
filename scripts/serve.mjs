// The demo site as a municipality would serve it: plain files under a strict content security policy, and on a second
// port, as another origin, nothing but the files of cdn/. No dependencies.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize, resolve, sep } from 'node:path';
import { at, readJson } from './run.mjs';

/** The policy every page works under. Trusted Types is last: tests for two copies of Lit add a name to it. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types veerkracht',
].join('; ');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A file inside `folder`, or null. `/x/` is `/x/index.html`. */
function fileIn(folder, path) {
  const file = resolve(folder, `.${sep}${normalize(path)}`);
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  if (!existsSync(file)) return null;
  return statSync(file).isDirectory() ? fileIn(folder, `${path}/index.html`) : file;
}

/** Path of a request without its query; null when it is not a proper one. */
function pathOf(request) {
  try {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** A second copy of Lit, with its own policy, as another library on the page would bring. */
const secondLit = '/lit-second.js';

async function buildSecondLit() {
  const { build } = await import('esbuild');
  const contents = `import { LitElement, html } from 'lit';
    customElements.define('other-library', class extends LitElement { render() { return html\`<slot></slot>\`; } });`;
  const result = await build({
    stdin: { contents, resolveDir: at(), loader: 'js' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    conditions: ['production'],
  });
  return result.outputFiles[0].text;
}

function send(response, status, type, body) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Listens on `port`, or when it is taken on the next free one; 0 takes any. */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    const attempt = (number) => {
      server.once('error', (error) => {
        if (error.code === 'EADDRINUSE' && number !== 0 && number < port + 50) attempt(number + 1);
        else fail(error);
      });
      server.listen(number, host, () => {
        server.removeAllListeners('error');
        done(server.address().port);
      });
    };
    attempt(port);
  });
}

/**
 * Serves demo/ and, on another port, cdn/, which must be built before (`ensureBuilt` in build.mjs).
 * @param {object} [options]
 * @param {number} [options.port] of the site; the next free one is taken; 0 (default) takes any
 * @param {number} [options.cdnPort] of the other origin, in the same way
 * @param {string} [options.host] address to listen on, default 127.0.0.1
 * @param {string} [options.trustedTypes] more policy names for `trusted-types`
 * @param {Record<string, string>} [options.pages] extra or other files of the site: path → content
 * @param {(path: string, response: import('node:http').ServerResponse) => boolean} [options.answer] answers a request
 *   itself and returns true (to be slow, to fail)
 * @returns {Promise<{address: string, cdnAddress: string, requests: string[], reports: object[], close(): Promise<void>}>}
 *   `requests`: all addresses asked for, both origins; `reports`: policy violations browsers sent
 */
export async function startDemo({
  port = 0,
  cdnPort = 0,
  host = '127.0.0.1',
  trustedTypes = '',
  pages = {},
  answer,
} = {}) {
  const requests = [];
  const reports = [];
  let address = '';
  let cdnAddress = '';

  const cdnServer = createServer((request, response) => {
    requests.push(cdnAddress + request.url);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    response.setHeader('x-content-type-options', 'nosniff');
    const path = pathOf(request);
    const file = path && fileIn(at('cdn'), path);
    if (!file) return send(response, 404, types['.txt'], 'Not found');
    response.setHeader(
      'cache-control',
      path.startsWith('/chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    return send(response, 200, types[extname(file)] ?? 'application/octet-stream', readFileSync(file));
  });

  /** `%CDN%` and `%INTEGRITY%` in a page are the other origin and the integrity of its loader. */
  function fillIn(content) {
    if (!content.includes('%CDN%')) return content;
    const integrity = readJson(at('cdn', 'integrity.json'))['veerkracht.js'];
    return content.replaceAll('%CDN%', cdnAddress).replaceAll('%INTEGRITY%', integrity);
  }

  /** The policy of a page: the strict one, with only what the page itself is about added. */
  function policyFor(content, name = '') {
    let text = policy;
    // In a sandboxed frame nothing is 'self' for WebKit.
    if (name.endsWith('/framed.html')) text = text.replaceAll("'self'", `'self' ${address}`);
    if (content.includes('%CDN%')) text = text.replace("script-src 'self'", `script-src 'self' ${cdnAddress}`);
    if (content.includes('<iframe')) text = text.replace('; base-uri', "; frame-src 'self'; base-uri");
    const names = [trustedTypes, content.includes(secondLit) ? 'lit-html' : ''].filter(Boolean);
    return `${[text, ...names].join(' ')}; report-uri /.csp-report`;
  }

  function collectReport(request, response) {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      try {
        reports.push(JSON.parse(body));
      } catch {
        reports.push({ unreadable: body });
      }
      response.writeHead(204).end();
    });
  }

  function find(path) {
    if (Object.hasOwn(pages, path)) return { name: path, body: pages[path] };
    const file = path.startsWith('/veerkracht/cdn/')
      ? fileIn(at('cdn'), path.slice('/veerkracht/cdn'.length))
      : path.startsWith('/veerkracht/styles/')
        ? fileIn(at('src', 'styles'), path.slice('/veerkracht/styles'.length))
        : fileIn(at('demo'), path);
    return file ? { name: file.split(sep).join('/'), body: readFileSync(file) } : null;
  }

  const siteServer = createServer((request, response) => {
    const path = pathOf(request);
    if (path === '/.csp-report') return collectReport(request, response);
    requests.push(address + request.url);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('cache-control', 'no-cache');
    if (path && answer?.(path, response)) return undefined;
    if (path?.startsWith('/veerkracht/')) response.setHeader('access-control-allow-origin', '*');
    if (path === secondLit && !Object.hasOwn(pages, path))
      return buildSecondLit().then(
        (code) => send(response, 200, types['.js'], code),
        (error) => send(response, 500, types['.txt'], String(error)),
      );
    const found = path && find(path);
    if (!found) {
      response.setHeader('content-security-policy', policyFor(''));
      // Browsers ask for it by themselves; an error in their console would hide real ones.
      if (path === '/favicon.ico') return response.writeHead(204).end();
      return send(response, 404, types['.txt'], 'Niet gevonden');
    }
    // Relative links in /embed would miss the folder.
    if (found.name.endsWith('/index.html') && !/(\/|\.html)$/.test(path))
      return response.writeHead(301, { location: `${path}/` }).end();
    const type = types[extname(found.name)] ?? 'application/octet-stream';
    const content = type.startsWith('text/html') ? String(found.body) : '';
    response.setHeader('content-security-policy', policyFor(content, found.name));
    return send(response, 200, type, content ? fillIn(content) : found.body);
  });

  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  cdnAddress = `http://${shown}:${await listen(cdnServer, cdnPort, host)}`;
  address = `http://${shown}:${await listen(siteServer, port, host)}`;

  const close = (server) =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return {
    address,
    cdnAddress,
    requests,
    reports,
    close: async () => {
      await Promise.all([close(siteServer), close(cdnServer)]);
    },
  };
}
