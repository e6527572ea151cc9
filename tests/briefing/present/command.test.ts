import { describe, expect, test } from 'vitest';
import { type Command, commandOf, type Press } from '../../../src/briefing/present/command.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shift: false,
  onControl: false,
  onScrolled: false,
  ...more,
});

const MEANT: readonly (readonly [key: string, command: Command | null])[] = [
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'enter'],
  ['Backspace', 'back'],
  ['Escape', 'leave'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['e', 'explore'],
  ['f', 'fullScreen'],
  ['q', 'code'],
  ['a', 'play'],
  ['l', 'point'],
  ['w', 'presenter'],
  ['?', 'keys'],
  ['7', { digit: '7' }],
  ['x', null],
  ['Tab', null],
  ['F5', null],
  ['constructor', null],
];

test.each(MEANT)('%s maps to %o', (key, command) => {
  expect(commandOf(press(key), true)).toEqual(command);
});

test('Shift+Space goes back', () => {
  expect(commandOf(press(' ', { shift: true }), true)).toBe('previous');
});

test('Shift with arrow and page keys turns the pages of a table', () => {
  const keys = ['ArrowRight', 'ArrowDown', 'PageDown', 'ArrowLeft', 'ArrowUp', 'PageUp'];
  expect(keys.map((key) => commandOf(press(key, { shift: true }), false))).toEqual([
    ...['pageOn', 'pageOn', 'pageOn'],
    ...['pageBack', 'pageBack', 'pageBack'],
  ]);
});

test('a focused button keeps the space bar', () => {
  expect(commandOf(press(' ', { onControl: true }), true)).toBeNull();
});

test('arrow keys scroll long text, and page keys still change the step', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'PageDown'];
  expect(keys.map((key) => commandOf(press(key, { onScrolled: true }), true))).toEqual([
    null,
    null,
    'next',
    'next',
  ]);
});

describe('with single-character keys off', () => {
  test.each(MEANT.filter(([key]) => key.length === 1 && key !== ' '))('%s means nothing', (key) => {
    expect(commandOf(press(key), false)).toBeNull();
  });

  test('keys of a remote control still change the step', () => {
    const keys = ['PageDown', 'PageUp', ' ', 'Backspace', 'Escape', 'Home'];
    expect(keys.map((key) => commandOf(press(key), false))).toEqual([
      'next',
      'previous',
      'next',
      'back',
      'leave',
      'first',
    ]);
  });
});
