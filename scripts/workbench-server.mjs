// @ts-check
// The process that becomes the workbench's server. Its standard input is held open by whoever started it: when that
// ends, however it ends, the server goes too, and with it the extension hosts and watchers of its process group.
import { pathToFileURL } from 'node:url';

const [program] = process.argv.splice(2, 1);

process.stdin.resume().on('close', () => {
  if (process.platform === 'win32') process.exit(0);
  process.kill(-process.pid, 'SIGKILL');
});

await import(pathToFileURL(/** @type {string} */ (program)).href);
