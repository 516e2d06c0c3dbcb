/**
 * Words with the name of the application around the panel where they say `{app}`, so that no sentence belongs to one
 * host. The shape stays: texts are filled, functions answer filled, lists and groups are gone through.
 */
export function inApp<W>(words: W, app: string): W {
  if (typeof words === 'string') return words.replaceAll('{app}', app) as W;
  if (typeof words === 'function') {
    const say = words as unknown as (...args: unknown[]) => unknown;
    return ((...args: unknown[]) => inApp(say(...args), app)) as unknown as W;
  }
  if (Array.isArray(words)) return words.map((one) => inApp<unknown>(one, app)) as unknown as W;
  if (typeof words === 'object' && words !== null) {
    const filled = Object.entries(words).map(([key, one]) => [key, inApp<unknown>(one, app)] as const);
    return Object.fromEntries(filled) as W;
  }
  return words;
}
