/** `npm run bench`: Vite loads the TypeScript; Node 20 cannot. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)));
await module.bench(process.argv.slice(2));
