/** `npm run export -- --format csv --out DIR`: see exportCommand.ts. */
import { runCommand } from './runCommand.mjs';

await runCommand('exportCommand.ts', async ({ exportPlan }) => {
  for (const file of await exportPlan(process.argv.slice(2), new Date())) console.log(file);
});
