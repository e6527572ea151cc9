/** `npm run bench`: Vite loads the TypeScript; Node 20 cannot. */
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

// Built first: what loads the bench makes this a development process, and would give us React's slow build.
await build({ logLevel: 'warn' });
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)));
await module.bench(process.argv.slice(2));
