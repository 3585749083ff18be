import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // no test measures time, and machines are busy: only what hangs is to fail
    testTimeout: 60_000,
    setupFiles: ['test/breathe.ts'],
    include: ['test/**/*.test.ts'],
    // the tests in the real editor have a runner of their own
    exclude: ['**/node_modules/**', 'dist/**', '.vscode-test/**', 'test/editor/**'],
  },
});
