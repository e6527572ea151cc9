import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { useRovingFocus } from '../../src/ui/useRovingFocus.ts';

const ITEMS: readonly string[] = ['a', 'b', 'c'];
const itemAt = (target: EventTarget) =>
  target instanceof HTMLElement ? (target.dataset.item ?? null) : null;

function Widget({
  act,
  point,
}: {
  readonly act: (item: string) => void;
  readonly point: (item: string | null) => void;
}) {
  const { active, handlers } = useRovingFocus<string>({
    itemAt,
    focus: (item) => screen.getByText(item).focus(),
    move: (from, { key }) => (key === 'ArrowRight' ? (ITEMS[ITEMS.indexOf(from) + 1] ?? null) : null),
    act,
    point,
  });
  return (
    <div role="toolbar" {...handlers}>
      {ITEMS.map((item) => (
        <span key={item} data-item={item} tabIndex={item === (active ?? 'b') ? 0 : -1}>
          {item}
        </span>
      ))}
      <hr />
    </div>
  );
}

const setUp = () => {
  const [act, point] = [vi.fn(), vi.fn()];
  render(<Widget act={act} point={point} />);
  const stops = () => ITEMS.filter((item) => screen.getByText(item).tabIndex === 0);
  return { user: userEvent.setup(), act, point, stops };
};

test('Tab leads to one item, keys to the others; Enter and Space act', async () => {
  const { user, act, stops } = setUp();
  expect(stops()).toEqual(['b']);
  await user.tab();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(screen.getByText('c')).toHaveFocus();
  expect(stops()).toEqual(['c']);
  await user.keyboard('{ArrowRight} x');
  expect(screen.getByText('c')).toHaveFocus();
  expect(act.mock.calls).toEqual([['c'], ['c']]);
});

test('a press acts on its item and makes it the one that Tab leads to', async () => {
  const { user, act, stops } = setUp();
  await user.click(screen.getByText('a'));
  await user.click(screen.getByRole('separator'));
  expect(act.mock.calls).toEqual([['a']]);
  expect(stops()).toEqual(['a']);
});

test('a mouse hovers, a finger does not; keys of an IME or a menu are ignored', () => {
  const { act, point } = setUp();
  fireEvent.pointerMove(screen.getByText('a'), { pointerType: 'mouse' });
  fireEvent.pointerMove(screen.getByText('b'), { pointerType: 'touch' });
  fireEvent.pointerLeave(screen.getByRole('toolbar'));
  expect(point.mock.calls).toEqual([['a'], [null]]);
  for (const how of [{ altKey: true }, { isComposing: true }])
    fireEvent.keyDown(screen.getByText('a'), { key: 'Enter', ...how });
  expect(act).not.toHaveBeenCalled();
});
