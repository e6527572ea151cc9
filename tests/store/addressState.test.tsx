import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EmbeddedApp } from '../../src/app/embedded/EmbeddedApp.tsx';
import { useSee } from '../../src/briefing/edit/useStepScreens.ts';
import { courseOf } from '../../src/briefing/present/course.ts';
import { useHasLeft } from '../../src/briefing/present/useTourControl.ts';
import { BUILT_IN, type Presenting } from '../../src/explore/tour/briefing.ts';
import { TRIAL } from '../briefing/present/tours.ts';
import { graph, id, renderView } from '../views/renderView.tsx';

const BRIEFING: Presenting = { kind: 'presenting', tour: BUILT_IN, step: 0, detour: false };
const course = courseOf(TRIAL, BRIEFING, graph);

function See() {
  return <output>{useSee()}</output>;
}

function HasLeft() {
  if (course === null) throw new Error('No step');
  return <output>{useHasLeft(course) ? 'left' : 'there'}</output>;
}

const addressInLink = () => screen.getByRole('link').getAttribute('href');
const output = () => screen.getByRole('status').textContent;

const USERS = [
  ['the step that is on screen', <See key="see" />, output, 'select=1.1.1'],
  ['whether the step has been left', <HasLeft key="left" />, output, 'left'],
  [
    'the link out of an embedded view',
    <EmbeddedApp key="embedded">picture</EmbeddedApp>,
    addressInLink,
    'http://localhost:3000/?lang=ja&select=1.1.1&tour=vision&step=1',
  ],
] as const;

beforeEach(() => window.history.pushState(null, '', '/'));
afterEach(() => vi.restoreAllMocks());

describe.each(USERS)('%s', (_, part, shown, expected) => {
  test('is worked out for a selection, and not for what is pointed at', () => {
    const { explorer } = renderView(part, 'ja');
    const { brief, hover, select } = explorer.getState().actions;
    act(() => brief(BRIEFING));
    const before = shown();
    const serialised = vi.spyOn(URLSearchParams.prototype, 'toString');
    for (const node of ['1.1.1', '1.1.2', '1']) act(() => hover(id(node)));
    expect(serialised).not.toHaveBeenCalled();
    expect(shown()).toBe(before);
    act(() => select(id('1.1.1')));
    expect(serialised).toHaveBeenCalled();
    expect(shown()).toBe(expected);
  });
});
