/** Lets a test worker hear its runner between two tests: a file of tests that only wait for processes would be deaf until its end. */
import { setImmediate } from 'node:timers/promises';
import { afterEach } from 'vitest';

afterEach(() => setImmediate());
