/** Runs Jest over the test files it is told, twice, with the runner that tries mutants (runner.cjs). */
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const { runCLI } = require('jest');
const own = (name) => path.join(import.meta.dirname, name);

// A promise that a mutant leaves behind is no reason to end.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});

process.on('disconnect', () => process.exit(1));

process.once('message', async (state) => {
  const beats = new SharedArrayBuffer(8);
  new Worker(own('watch.cjs'), { workerData: beats }).unref();
  globalThis.mutation = {
    ...state,
    beat: (mutant) => {
      const [at, tried] = [new Int32Array(beats), mutant === undefined ? 0 : 1];
      Atomics.add(at, 0, 1);
      Atomics.store(at, 1, tried);
    },
  };
  const config = require('../../jest.config.js');
  const transform = Object.fromEntries(
    Object.entries(config.transform).map(([pattern, [, options]]) => [
      pattern,
      [own('transform.cjs'), options],
    ]),
  );
  for (const pass of state.passes) {
    globalThis.mutation.pass = pass;
    const files = state.testFiles.filter((file) => !state.done.includes(`${pass} ${file}`));
    await runCLI(
      {
        config: JSON.stringify({
          ...config,
          rootDir: process.cwd(),
          transform,
          testRunner: own('runner.cjs'),
          testSequencer: own('sequencer.cjs'),
        }),
        runInBand: true,
        silent: true,
        reporters: [],
        runTestsByPath: true,
        _: files,
        $0: '',
      },
      [process.cwd()],
    );
  }
  process.send({ what: 'end' }, () => process.disconnect());
});
