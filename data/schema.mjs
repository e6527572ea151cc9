/** `npm run schema`: writes plan.schema.json from the runtime schema in src/plan/planFile.ts. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Vite loads the TypeScript; Node 20 cannot.
const { module } = await runnerImport(fileURLToPath(new URL('planJsonSchema.ts', import.meta.url)));
await writeFile(new URL('plan.schema.json', import.meta.url), module.planJsonSchema());
