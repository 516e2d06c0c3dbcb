import { cpus } from 'node:os';

/** What `npm run bench` can run, in this order; each says its figures in text. */
const PARTS: Readonly<Record<string, () => Promise<{ run: () => Promise<string> }>>> = {
  budgets: () => import('./budgets'),
  recognise: () => import('./recognise'),
  checks: () => import('./checks'),
  worst: () => import('./worst'),
  docx: () => import('./docx'),
  layout: () => import('./layout'),
  notice: () => import('./notice'),
  overlap: () => import('./overlap'),
  peers: () => import('./peers'),
  cold: () => import('./cold'),
  folder: () => import('./folder'),
  panel: () => import('./panel'),
  typing: () => import('./typing'),
};

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is none of: ${Object.keys(PARTS).join(', ')}`);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  for (const [name, load] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { run } = await load();
    console.log(`\n== ${name} ==\n${await run()}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
