/** `npm run convert -- FILE --out FILE`: see convertCommand.ts. */
import { runCommand } from './runCommand.mjs';

await runCommand('convertCommand.ts', async ({ convertPlan }) => {
  console.log(await convertPlan(process.argv.slice(2)));
});
