/** Hands Jest the instrumented text of a file that holds mutants, and of every other file its own. */
const swc = require('@swc/jest');

module.exports = {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    const textOf = (file, text) => globalThis.mutation.instrumented[file] ?? text;
    return {
      process: (text, file, more) => inner.process(textOf(file, text), file, more),
      getCacheKey: (text, file, more) => inner.getCacheKey(textOf(file, text), file, more),
    };
  },
};
