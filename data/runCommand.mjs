/** Runs a command of this folder, which is TypeScript: Vite loads it, as Node 20 cannot. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/**
 * Loads `file` of this folder and calls `run` with its exports. An error of the class `Refused` is told without a stack
 * trace and ends the process with 1.
 */
export async function runCommand(file, run) {
  // It stays open, as the writer of workbooks is loaded when it is needed.
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const load = (name) => vite.ssrLoadModule(fileURLToPath(new URL(name, import.meta.url)));
  try {
    const { Refused } = await load('refused.ts');
    try {
      await run(await load(file));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  } finally {
    await vite.close();
  }
}
