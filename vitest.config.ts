import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // the tests in the real editor have a runner of their own
    exclude: ['**/node_modules/**', 'dist/**', '.vscode-test/**', 'test/editor/**'],
  },
});
