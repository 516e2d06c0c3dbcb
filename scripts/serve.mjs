/** Serves the preview that is already built: `node scripts/serve.mjs` (used by the browser tests). `PORT` or 3000. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { previewDirectory, serve } from './lib/server.mjs';

if (!existsSync(path.join(previewDirectory, 'index.html'))) {
  console.error('The preview is not built yet. Run: npm run build:preview');
  process.exit(1);
}
const { url } = await serve({ port: Number(process.env.PORT ?? 3000) });
console.log(`Preview: ${url}`);
