/** `npm run export -- --format csv --out DIR`: see exportCommand.ts. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// Vite loads the TypeScript; Node 20 cannot. It stays open, as the writer of workbooks is loaded when it is needed.
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const command = await vite.ssrLoadModule(fileURLToPath(new URL('exportCommand.ts', import.meta.url)));
  try {
    for (const file of await command.exportPlan(process.argv.slice(2), new Date())) console.log(file);
  } catch (error) {
    if (!(error instanceof command.Refused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
} finally {
  await vite.close();
}
