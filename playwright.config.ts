import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { chromePath, chromeArguments } from './tests/support/chrome';

/** Browser tests run on the built preview (`npm run build:preview`); `npm test` builds it first. */
const port = Number(process.env.E2E_PORT ?? 4319);
const distPort = Number(process.env.E2E_DIST_PORT ?? port + 1);

/** Serves a build on a port for as long as the tests run. */
const server = (serverPort: number, folder = '') => ({
  command: `node scripts/serve.mjs ${folder}`,
  url: `http://localhost:${serverPort}/taskpane.html`,
  env: { PORT: String(serverPort) },
  reuseExistingServer: false,
  stdout: 'ignore' as const,
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: chromePath(), args: chromeArguments },
    // Recording every test takes as long as the tests; `npx playwright test --trace on` records what is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  // Everything runs at the oldest set that is supported; what reads and writes the document in a way of its own runs
  // once more at the newest that the client library knows something of. Hosts are held to both in tests/contract.
  projects: [
    { name: 'WordApi 1.3', metadata: { wordApi: '1.3' } },
    {
      // The client library ends there (docs/word-behaviour.md): above it nothing is run.
      name: 'WordApi 1.4, partly',
      metadata: { wordApi: 'latest' },
      grep: /(?:smoke|phrasing|layout|other-word)\.spec\.ts|@sets/,
    },
  ],
  metadata: { distUrl: `http://localhost:${distPort}` },
  // The production build has tests of its own; without it they are skipped.
  webServer: [server(port), ...(existsSync('dist/taskpane.html') ? [server(distPort, 'dist')] : [])],
});
