/**
 * Serves what is already built, for the browser tests: `PORT=4319 node scripts/serve.mjs` the preview,
 * `node scripts/serve.mjs dist` the add-in as a web server would hand it out.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inRoot, previewDirectory } from './lib/paths.mjs';
import { serve } from './lib/server.mjs';
import { fail, portFromEnvironment } from './lib/system.mjs';

const [folder] = process.argv.slice(2);
const directory = folder === undefined ? previewDirectory : inRoot(folder);
if (!existsSync(path.join(directory, 'taskpane.html'))) {
  fail(`Not built yet: ${directory}. Run: npm run build and npm run build:preview`);
}
const { url } = await serve({ directory, port: portFromEnvironment(3000) });
console.log(url);
