/** Runs before every component test file. */
import '@testing-library/jest-dom/vitest';
import './fixtures/everyLanguage.ts';
import { format } from 'node:util';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

// Only what hangs is to fail by it: a busy machine may take its time.
configure({ asyncUtilTimeout: 15_000 });

// As Testing Library does where test functions are global: React then reports updates outside of act().
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// What React, i18next and we ourselves complain about is a fault of the tested code. A test that means
// to provoke a complaint replaces the console method itself: vi.spyOn(console, 'error').mockImplementation(…)
const complaints: string[] = [];
for (const method of ['error', 'warn'] as const) {
  console[method] = (...args: unknown[]) => {
    complaints.push(`console.${method}: ${format(...args)}`);
  };
}

beforeEach(() => {
  complaints.length = 0;
});

// Hooks after a test run in reverse order: unmounting comes first, so that its complaints count too.
afterEach(() => {
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
});
afterEach(cleanup);
