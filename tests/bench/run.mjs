/** `npm run bench`: Vite loads the TypeScript; Node 20 cannot. */
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

// Build first: loading the benchmark sets the development mode, which would build the slow version of React.
await build({ logLevel: 'warn' });
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)));
await module.bench(process.argv.slice(2));
