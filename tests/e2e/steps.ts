/** Counts what a user does. A step is one click, one drag, one key press or one typed word. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export type Step = 'click' | 'drag' | 'key' | 'word';

/** User actions with a counter; tasks use nothing else. */
export class Hands {
  private readonly done: Step[] = [];

  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.done.push('click');
    await target.click();
  }

  /** Clicks a position on the page, such as a drawn node. */
  async clickAt({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    this.done.push('click');
    await this.page.mouse.click(x, y);
  }

  /** Checks a checkbox or a radio button. */
  async check(target: Locator): Promise<void> {
    this.done.push('click');
    await target.check();
  }

  /** One key press, with any modifiers. */
  async press(key: string): Promise<void> {
    this.done.push('key');
    await this.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    for (const _ of words.trim().split(/\s+/)) this.done.push('word');
    await this.page.keyboard.type(words);
  }

  /** `at`: the offset from the target's corner; by default its centre. */
  async drag(from: Locator, to: Locator, at?: { readonly x: number; readonly y: number }): Promise<void> {
    this.done.push('drag');
    await from.dragTo(to, at === undefined ? {} : { targetPosition: at });
  }

  /** Opens a shared link, as by pasting it into the address bar. */
  async follow<Target>(go: () => Promise<Target>): Promise<Target> {
    this.done.push('key');
    return await go();
  }

  expectAtMost(most: number): void {
    expect(this.done.length, `steps: ${this.done.join(', ') || 'none'}`).toBeLessThanOrEqual(most);
  }
}
