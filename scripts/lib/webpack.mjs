import { inRoot } from './paths.mjs';
import { inputsFingerprint, isFresh, markFresh } from './fingerprint.mjs';
import { node } from './run.mjs';

/**
 * Builds with webpack, unless nothing has changed since the last time.
 * @param {'preview' | 'addin' | 'cli' | 'addin,cli'} build
 * @param {{ always?: boolean, capture?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, skipped: boolean }>}
 */
export async function webpack(build, options = {}) {
  const fingerprint = inputsFingerprint();
  if (!options.always && isFresh(build, fingerprint)) return { code: 0, output: '', skipped: true };
  const bin = inRoot('node_modules/webpack/bin/webpack.js');
  const result = await node(bin, ['--env', `build=${build}`], { capture: options.capture });
  if (result.code === 0) markFresh(build, fingerprint);
  return { ...result, skipped: false };
}
