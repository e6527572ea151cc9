// In jsdom, for its storage.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { initialLanguage } from '../../src/store/initialLanguage.ts';

const KEPT = 'vision-explorer.language';

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const visit = (address: string) => window.history.replaceState(null, '', address);

describe('the language at the start', () => {
  const browserWants = (...languages: string[]) =>
    vi.spyOn(window.navigator, 'languages', 'get').mockReturnValue(languages);

  test('is that of the address', () => {
    window.localStorage.setItem(KEPT, 'ja');
    browserWants('ja');
    visit('/?lang=en');
    expect(initialLanguage(window)).toBe('en');
    visit('/?lang=en-US');
    expect(initialLanguage(window)).toBe('en');
  });

  test('else the one kept from last time', () => {
    window.localStorage.setItem(KEPT, 'en');
    browserWants('ja');
    visit('/?lang=fr');
    expect(initialLanguage(window)).toBe('en');
    visit('/');
    expect(initialLanguage(window)).toBe('en');
  });

  test('else the first of the browser’s that there is', () => {
    browserWants('fr-CA', 'EN-gb', 'ja');
    expect(initialLanguage(window)).toBe('en');
  });

  test('else Japanese', () => {
    window.localStorage.setItem(KEPT, 'toString');
    browserWants('fr');
    expect(initialLanguage(window)).toBe('ja');
    browserWants();
    expect(initialLanguage(window)).toBe('ja');
  });

  test('also where the browser forbids to keep anything', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    browserWants('en');
    expect(initialLanguage(window)).toBe('en');
  });
});
