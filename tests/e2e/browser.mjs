/** Finds a browser and a Japanese font for the browser tests; installs them if possible, else says how to. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';

const macOsApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
const commands = [
  // Headless Chromium without a UI opens pages in two thirds of the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const usualPlaces = () => {
  const { env, platform } = process;
  if (platform === 'darwin')
    return ['/', homedir()].flatMap((root) =>
      macOsApplications.map((name) => path.join(root, 'Applications', `${name}.app`, 'Contents/MacOS', name)),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((root) => windowsPrograms.map((program) => path.join(root, program)));
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    commands.map((name) => path.join(folder, name)),
  );
};

const onPath = () => {
  const names = process.platform === 'win32' ? ['chrome.exe', 'msedge.exe'] : commands;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
};

const installedBrowser = () => [...usualPlaces(), ...onPath(), chromium.executablePath()].find(existsSync);

const hasJapaneseFont = () => {
  // macOS and Windows include one.
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
};

/** Runs a command with visible output; returns whether it succeeded. */
const succeeds = (command, args, options) => {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    return true;
  } catch {
    return false;
  }
};

const downloadPlaywrightBrowser = () => {
  console.log('No browser is installed: trying npx playwright install chromium');
  // Runs the script directly, as npx is not an executable file on Windows.
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  succeeds(process.execPath, [cli, 'install', 'chromium'], { timeout: 600_000 });
};

/** Debian and its derivatives, if no password is required. */
export const aptInstall = (...packages) => {
  if (!existsSync('/etc/debian_version')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'], { stdio: 'ignore' })) return;
  console.log(`Trying apt-get install ${packages.join(' ')}`);
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    if (!isRoot) command.unshift('sudo', '-n');
    return succeeds(command[0], command.slice(1));
  };
  if (apt('update')) apt('install', '-y', ...packages);
};

const remedy = (forDebian, elsewhere) =>
  existsSync('/etc/debian_version') ? `sudo apt-get install ${forDebian}` : elsewhere;

/** Exits with the one line that fixes the problem, without a stack trace. */
const stop = (line) => {
  console.error(line);
  process.exit(1);
};

/** The path of a Chromium, Chrome or Edge. */
export const findBrowser = () => {
  const wanted = process.env.VISION_BROWSER;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    stop(`VISION_BROWSER names no file: ${wanted}`);
  }
  let found = installedBrowser();
  if (!found) {
    downloadPlaywrightBrowser();
    found = installedBrowser();
  }
  if (!found) {
    aptInstall('chromium-headless-shell', 'fonts-noto-cjk');
    found = installedBrowser();
  }
  if (!found) {
    aptInstall('chromium', 'fonts-noto-cjk');
    found = installedBrowser();
  }
  if (found) return found;
  return stop(
    `The browser tests need Chromium, Chrome or Edge: ${remedy('chromium', 'npx playwright install chromium')}`,
  );
};

/** Without a Japanese font, all names would render as empty boxes of wrong width. */
export const ensureJapaneseFont = () => {
  if (hasJapaneseFont()) return;
  aptInstall('fontconfig', 'fonts-noto-cjk');
  if (hasJapaneseFont()) return;
  stop(
    `The browser tests need a Japanese font: ${remedy('fontconfig fonts-noto-cjk', 'install Noto Sans CJK JP')}`,
  );
};
