/**
 * `npm run stop:word`: takes the registration away that `npm run start:word` left in Word on this machine, by the
 * manifest that it was made with (dist/manifest.xml, else the project's own: their id is the same).
 */
import { existsSync } from 'node:fs';
import { notSideloaded, stopFailed, stopped } from './lib/messages.mjs';
import { inRoot } from './lib/paths.mjs';
import { npm } from './lib/run.mjs';
import { SIDELOADER, stopArguments } from './lib/sideloader.mjs';
import { fail, requireNode } from './lib/system.mjs';

requireNode();
if (!['win32', 'darwin'].includes(process.platform)) {
  console.log(notSideloaded);
} else {
  const built = inRoot('dist/manifest.xml');
  const manifest = existsSync(built) ? built : inRoot('manifest.xml');
  const { code } = await npm(['exec', '--yes', '--', SIDELOADER, ...stopArguments(manifest)]);
  if (code !== 0) fail(stopFailed);
  console.log(stopped);
}
