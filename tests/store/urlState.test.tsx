import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EmbeddedApp } from '../../src/app/embedded/EmbeddedApp.tsx';
import { useSerializedView } from '../../src/briefing/edit/useStepViews.ts';
import { resolveStep } from '../../src/briefing/present/resolveStep.ts';
import { useHasDiverged } from '../../src/briefing/present/useTourControl.ts';
import { BUILT_IN_TOUR, type PresentationSession } from '../../src/explore/tour/tourSession.ts';
import { TRIAL } from '../briefing/present/tours.ts';
import { graph, id, renderView } from '../views/renderView.tsx';

const BRIEFING: PresentationSession = { kind: 'presenting', tour: BUILT_IN_TOUR, step: 0, detour: false };
const course = resolveStep(TRIAL, BRIEFING, graph);

function See() {
  return <output>{useSerializedView()}</output>;
}

function HasLeft() {
  if (course === null) throw new Error('No step');
  return <output>{useHasDiverged(course) ? 'left' : 'there'}</output>;
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
    const { openTour, hover, select } = explorer.getState().actions;
    act(() => openTour(BRIEFING));
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
