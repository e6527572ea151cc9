import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../src/app/keepFocus.ts';

let stop = () => {};
beforeEach(() => {
  document.body.innerHTML = `
    <main><button id="elsewhere"></button></main>
    <section>
      <input id="text" /><button id="before"></button><button id="pressed"></button><button id="behind"></button>
    </section>`;
  stop = keepFocus(window);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const control = (id: string) => document.querySelector<HTMLButtonElement>(`#${id}`);
const nextFrames = () => new Promise((resolve) => setTimeout(resolve, 60));

/** The id of what has the focus after a change to the page. */
async function focusedAfter(change: () => void): Promise<string | undefined> {
  control('pressed')?.focus();
  change();
  await nextFrames();
  return document.activeElement?.id;
}

test('the control behind a removed one takes the focus', async () => {
  expect(await focusedAfter(() => control('pressed')?.remove())).toBe('behind');
});

test('so does the one behind a disabled one', async () => {
  expect(await focusedAfter(() => control('pressed')?.setAttribute('disabled', ''))).toBe('behind');
});

test('the one in front, where there is none behind; never a field for text', async () => {
  expect(
    await focusedAfter(() => {
      control('behind')?.remove();
      control('pressed')?.remove();
    }),
  ).toBe('before');
  expect(
    await focusedAfter(() => {
      control('before')?.remove();
      control('behind')?.remove();
      control('pressed')?.remove();
    }),
  ).toBe('elsewhere');
});

test('a heading that had the focus gives it to nobody', async () => {
  const heading = document.createElement('h1');
  heading.tabIndex = -1;
  document.querySelector('section')?.prepend(heading);
  heading.focus();
  heading.remove();
  await nextFrames();
  expect(document.activeElement).toBe(document.body);
});

test('one of another region, where the region went', async () => {
  expect(await focusedAfter(() => document.querySelector('section')?.remove())).toBe('elsewhere');
});

test('who names a successor is not overruled', async () => {
  expect(
    await focusedAfter(() => {
      control('pressed')?.remove();
      control('text')?.focus();
    }),
  ).toBe('text');
});

test('a focus that was left on purpose stays away', async () => {
  expect(
    await focusedAfter(() => {
      control('pressed')?.blur();
      control('behind')?.remove();
    }),
  ).toBe('');
});
