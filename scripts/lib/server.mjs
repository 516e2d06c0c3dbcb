import http from 'node:http';
import path from 'node:path';
import { buildDirectory, inRoot } from './paths.mjs';

/** Where the preview's pages look for office.js; it is served from the development dependency, never copied. */
const OFFICE_JS = '/office-js/';

/**
 * A request listener for a folder of static files. Nothing is cached: a page is always the last build.
 * @param {string} directory
 */
export async function filesOf(directory) {
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

/** The folder that `webpack --env build=preview` writes. */
export const previewDirectory = path.join(buildDirectory, 'preview');

/**
 * Serves a folder on this machine only.
 * @param {{ directory?: string, port: number }} options port 0 takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} rejects with the system's error, e.g. EADDRINUSE
 */
export async function serve({ directory = previewDirectory, port }) {
  const server = http.createServer(await filesOf(directory));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const taken = server.address().port;
  return {
    url: `http://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
