import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/setup.ts',
  outputDir: 'test-results',
  reporter: [['list']],
  // Each test starts a browser and a portal of its own.
  workers: 1,
  // A loaded machine may starve a browser; a test that needs its second run is named by the reporter.
  retries: process.env['CI'] ? 2 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
});
