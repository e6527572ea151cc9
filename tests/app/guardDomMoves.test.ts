// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guardDomMoves } from '../../src/app/guardDomMoves.ts';

// In a frame, which has a Node of its own: other tests of this worker keep theirs.
let frame: HTMLIFrameElement;
let page: Document;

beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentDocument?.defaultView;
  if (!view) throw new Error('The frame has no window');
  page = view.document;
  guardDomMoves(view);
});

afterEach(() => frame.remove());

/** A paragraph with a text, a bold text and a text. */
function paragraph() {
  const parent = page.createElement('p');
  parent.innerHTML = 'one<b>two</b>three';
  const [first, bold, last] = parent.childNodes;
  if (first === undefined || bold === undefined || last === undefined) throw new Error('Not parsed');
  return { parent, first, bold, last };
}

/** Replaces a text by a copy in two elements, as the translator of Chrome does. */
function translate(text: ChildNode): HTMLElement {
  const outer = page.createElement('font');
  const inner = outer.appendChild(page.createElement('font'));
  inner.textContent = text.textContent;
  text.replaceWith(outer);
  return outer;
}

/** Moves a text into two elements in its place. */
function wrap(text: ChildNode): void {
  const outer = page.createElement('font');
  text.replaceWith(outer);
  outer.appendChild(page.createElement('font')).append(text);
}

test('a child is removed, and inserted before another one or at the end', () => {
  const { parent, first, bold, last } = paragraph();
  expect(parent.removeChild(first)).toBe(first);
  expect(parent.innerHTML).toBe('<b>two</b>three');
  expect(parent.insertBefore(first, last)).toBe(first);
  expect(parent.innerHTML).toBe('<b>two</b>onethree');
  expect(parent.insertBefore(bold, null)).toBe(bold);
  expect(parent.innerHTML).toBe('onethree<b>two</b>');
  expect(parent.insertBefore(bold, bold)).toBe(bold);
  expect(parent.innerHTML).toBe('onethree<b>two</b>');
});

test('a text that a translator has replaced is removed without an error, and nothing else is', () => {
  const { parent, first, bold } = paragraph();
  translate(first);
  expect(parent.removeChild(first)).toBe(first);
  expect(parent.innerHTML).toBe('<font><font>one</font></font><b>two</b>three');
  parent.removeChild(bold);
  expect(parent.innerHTML).toBe('<font><font>one</font></font>three');
});

test('a text that has moved deeper is removed with the elements around it', () => {
  const { parent, first } = paragraph();
  wrap(first);
  expect(parent.removeChild(first)).toBe(first);
  expect(parent.innerHTML).toBe('<b>two</b>three');
});

test('before a text that has moved deeper, a node is inserted before the elements around it', () => {
  const { parent, last } = paragraph();
  wrap(last);
  const added = page.createElement('i');
  expect(parent.insertBefore(added, last)).toBe(added);
  expect(parent.innerHTML).toBe('one<b>two</b><i></i><font><font>three</font></font>');
});

test('before a text that is elsewhere, a node is appended', () => {
  const { parent, first } = paragraph();
  translate(first);
  parent.insertBefore(page.createElement('i'), first);
  expect(parent.innerHTML).toBe('<font><font>one</font></font><b>two</b>three<i></i>');
  const other = page.createElement('p');
  other.append(first);
  parent.insertBefore(page.createElement('u'), first);
  expect(parent.lastElementChild?.localName).toBe('u');
  expect(other.childNodes).toHaveLength(1);
});

test('what is wrong for another reason still fails', () => {
  const { parent, bold } = paragraph();
  expect(() => bold.insertBefore(parent, null)).toThrow('incorrect node tree');
  expect(() => Reflect.apply(parent.removeChild, parent, [null])).toThrow(
    expect.objectContaining({ name: 'TypeError' }),
  );
  expect(() => Reflect.apply(parent.insertBefore, parent, [{}, null])).toThrow(
    expect.objectContaining({ name: 'TypeError' }),
  );
  expect(() => Reflect.apply(parent.insertBefore, parent, [bold, 'text'])).toThrow(
    expect.objectContaining({ name: 'TypeError' }),
  );
});
