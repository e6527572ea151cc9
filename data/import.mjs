/** `npm run import -- sheet.xlsx --out plan.json`: see importCommand.ts. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// Vite loads the TypeScript; Node 20 cannot. It stays open, as the reader of workbooks is loaded when it is needed.
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const command = await vite.ssrLoadModule(fileURLToPath(new URL('importCommand.ts', import.meta.url)));
  try {
    console.log(await command.importSheet(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof command.Refused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
} finally {
  await vite.close();
}
