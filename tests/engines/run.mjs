/**
 * `npm run test:engines`: the portable browser tests in Firefox, and a visit in WebKit, of the built app. An engine that
 * is neither installed nor can be is not checked; the last lines say so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aptInstall, ensureJapaneseFont } from '../e2e/browser.mjs';

/** Each is a list of places, of which the first that exists is taken. */
const FIREFOX = {
  VISION_FIREFOX: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const libraries = (folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
const webKit = () => ({
  VISION_WEBKIT_DRIVER: ['/usr/bin/WebKitWebDriver'],
  VISION_WEBKIT: ['/usr/libexec', '/usr/lib', ...libraries('/usr/lib')].map(
    (folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`,
  ),
  VISION_DISPLAY: ['/usr/bin/xvfb-run'],
});

/** The paths by variable; null where a part is missing. The variables may name other paths. */
const installed = (places) => {
  const found = Object.entries(places).map(([name, paths]) => [
    name,
    [process.env[name], ...paths].find((path) => path && existsSync(path)),
  ]);
  return found.every(([, path]) => path !== undefined) ? Object.fromEntries(found) : null;
};

const engines = [
  { name: 'Firefox', places: () => FIREFOX, packages: ['firefox-esr'] },
  { name: 'WebKit', places: webKit, packages: ['webkit2gtk-driver', 'xvfb'] },
];

const env = { ...process.env };
const notChecked = [];
for (const { name, places, packages } of engines) {
  if (installed(places()) === null) aptInstall(...packages);
  const found = installed(places());
  if (found === null) notChecked.push(`${name} (on Debian: sudo apt-get install ${packages.join(' ')})`);
  else Object.assign(env, found);
}

if (notChecked.length < engines.length) {
  ensureJapaneseFont();
  const command = [
    'playwright',
    'test',
    '--config',
    fileURLToPath(new URL('playwright.config.ts', import.meta.url)),
  ];
  // Ends the display with the tests.
  if (env.VISION_DISPLAY !== undefined)
    command.unshift(env.VISION_DISPLAY, '-a', '-s', '-screen 0 1920x1200x24');
  const [tool, ...values] = [...command, ...process.argv.slice(2)];
  const { status } = spawnSync(tool, values, { stdio: ['ignore', 'inherit', 'inherit'], env });
  process.exitCode = status ?? 1;
}
for (const engine of notChecked) console.log(`\nNot checked: ${engine}`);
