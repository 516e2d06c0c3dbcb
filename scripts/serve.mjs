/** Serves the preview that is already built, for the browser tests: `PORT=4319 node scripts/serve.mjs`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { previewDirectory } from './lib/paths.mjs';
import { serve } from './lib/server.mjs';
import { fail, portFromEnvironment } from './lib/system.mjs';

if (!existsSync(path.join(previewDirectory, 'index.html'))) {
  fail('The preview is not built yet. Run: npm run build:preview');
}
const { url } = await serve({ port: portFromEnvironment(3000) });
console.log(`Preview: ${url}`);
