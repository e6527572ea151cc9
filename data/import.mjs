/** `npm run import -- sheet.xlsx --out plan.json`: see importCommand.ts. */
import { runCommand } from './runCommand.mjs';

await runCommand('importCommand.ts', async ({ importSheet }) => {
  console.log(await importSheet(process.argv.slice(2)));
});
