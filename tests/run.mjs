/**
 * `npm test`: every check, in the order of how soon each can fail. Stops at the first step that fails.
 * The last line adds up all tests; a failed step without tests of its own counts as one failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const reports = mkdtempSync(path.join(tmpdir(), 'vision-tests-'));
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');

/** What a test could not look at, as something that it needs is not installed: told in the end. */
const notChecked = [];
const unchecked = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(unchecked),
  ...specs.flatMap(({ tests }) =>
    tests.flatMap(({ annotations }) =>
      annotations.filter(({ type }) => type === 'not checked').map(({ description }) => description),
    ),
  ),
];

const steps = [
  { name: 'format and lint', command: 'biome check --error-on-warnings' },
  { name: 'types', command: 'tsc' },
  {
    name: 'unit and component tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json="${unitReport}"`,
    count: () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitReport, 'utf8'));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  { name: 'build', command: 'vite build && vite build --mode single' },
  {
    name: 'browser tests',
    command: 'playwright test --config tests/e2e/playwright.config.ts --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    count: () => {
      const { stats, suites } = JSON.parse(readFileSync(browserReport, 'utf8'));
      const { expected, unexpected, flaky } = stats;
      notChecked.push(...new Set(suites.flatMap(unchecked)));
      if (flaky > 0) console.log(`\n${flaky} of the browser tests passed at the second try only`);
      return { passed: expected + flaky, failed: unexpected };
    },
  },
];

// Run by npm, which puts the tools on the path; on Windows they are .cmd files, which only a shell starts.
const run = ({ command, env }) =>
  spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  }).status === 0;

const countOf = (step, succeeded) => {
  let counted = { passed: 0, failed: 0 };
  try {
    counted = step.count?.() ?? counted;
  } catch {
    // A tool that broke down leaves no report.
    succeeded = false;
  }
  return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
};

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const { passed, failed } = countOf(step, run(step));
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) {
    console.log(`\nStopped: ${step.name} failed`);
    break;
  }
}
rmSync(reports, { recursive: true });
for (const description of notChecked) console.log(`\nNot checked: ${description}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
