import { fingerprintOfInputs, isFresh, markFresh } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';
import { node } from './run.mjs';

/**
 * Builds with webpack; a warning is a failure.
 * @param {readonly ('addin' | 'cli' | 'preview' | 'bench')[]} builds
 * @param {{ capture?: boolean, env?: Record<string, string> }} [options]
 */
export function webpack(builds, options) {
  const bin = inRoot('node_modules/webpack/bin/webpack.js');
  return node(bin, ['--fail-on-warnings', '--env', `build=${builds.join(',')}`], options);
}

/**
 * Builds the preview, unless the one that stands there was made from the present files.
 * @param {{ capture?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, skipped: boolean }>}
 */
export async function webpackPreview(options) {
  const fingerprint = fingerprintOfInputs();
  if (isFresh(fingerprint)) return { code: 0, output: '', skipped: true };
  const result = await webpack(['preview'], options);
  if (result.code === 0) markFresh(fingerprint);
  return { ...result, skipped: false };
}
