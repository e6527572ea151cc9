/** `npm run bench`: Vite loads the TypeScript; Node 20 cannot. */
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

// Build first: loading the benchmark sets the development mode, which would build the slow version of React.
// Not into dist/, which would then lack the one file.
await build({ logLevel: 'warn', build: { outDir: 'dist-bench', emptyOutDir: true } });
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)));
await module.bench(process.argv.slice(2));
