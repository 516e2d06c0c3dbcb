import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { inRoot, previewDirectory } from './paths.mjs';

/** Where the preview's pages look for office.js; it is served from the development dependency, never copied. */
const OFFICE_JS = '/office-js/';

/** "localhost" is either of these; answering on both spares a browser the wrong guess. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** A machine without IPv6 says one of these. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/**
 * A request listener for a folder of static files. Nothing is cached: a page is always the last build.
 * @param {string} directory
 */
async function filesOf(directory) {
  const { default: sirv } = await import('sirv');
  const options = { dev: true, etag: true, dotfiles: false };
  const pages = sirv(directory, options);
  const officeJs = sirv(inRoot('node_modules/@microsoft/office-js/dist'), options);
  return (request, response) => {
    const missing = () =>
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.url?.startsWith(OFFICE_JS)) {
      request.url = request.url.slice(OFFICE_JS.length - 1);
      officeJs(request, response, missing);
    } else {
      pages(request, response, missing);
    }
  };
}

/** Whether something on this machine already answers on the port, whichever address it chose. */
export async function isTaken(port) {
  const answers = (host) =>
    new Promise((resolve) => {
      const socket = net.connect({ host, port });
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
  return (await Promise.all(LOOPBACK.map(answers))).includes(true);
}

/** A port that nobody uses at the moment. */
export async function freePort() {
  const server = await listen(http.createServer(), 0, LOOPBACK[0]);
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });

/**
 * Serves a folder to this machine only.
 * @param {{ directory?: string, port: number, https?: object }} options
 *   port 0 takes any free one; `https` holds a certificate and its key, as node:https takes them
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 *   rejects with the system's error, e.g. EADDRINUSE
 */
export async function serve({ directory = previewDirectory, port, https: certificate }) {
  const files = await filesOf(directory);
  const create = () => (certificate ? https.createServer(certificate, files) : http.createServer(files));
  const first = await listen(create(), port, LOOPBACK[0]);
  const taken = first.address().port;
  const servers = [first];
  try {
    servers.push(await listen(create(), taken, LOOPBACK[1]));
  } catch (error) {
    if (!NO_SUCH_ADDRESS.has(error.code)) {
      first.close();
      throw error;
    }
  }
  const close = (server) =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return {
    url: `${certificate ? 'https' : 'http'}://localhost:${taken}`,
    port: taken,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}
