/** The entries of a picture's legend. */
import {
  lineBetween,
  opaque,
  opaqueLine,
  type Point,
  type Primitive,
} from '../../exchange/picture/drawing.ts';
import { barSign, discSign, FULL, HOLLOW, type LegendEntry } from '../../exchange/picture/legend.ts';
import { NO_VALUE_STEP, type Shading } from '../../explore/shade.ts';
import type { CanvasView } from '../../explore/state.ts';
import { attributeName, valuesText } from '../../i18n/attributeText.ts';
import type { PictureWords } from '../../i18n/translation.ts';
import type { Plan } from '../../plan/plan.ts';
import { INK, INK_FAINT, INK_SOFT, PAPER } from '../../ui/palette.ts';
import type { Scene } from '../geometry/scene.ts';
import { LINK_DASH } from '../style/linkStyle.ts';
import { shadeGround } from '../style/shadeGround.ts';
import { lossExample, lostDotExample } from './lossParts.ts';

/** What the legend depends on. */
export type LegendOf = {
  readonly view: CanvasView;
  readonly scene: Scene;
  /** Whether a what-if loses listings. */
  readonly isLosing: boolean;
  readonly plan: Plan;
  /** What the picture is shaded by; null for nothing. */
  readonly shading: Shading | null;
};

export function legendEntries(of: LegendOf, words: PictureWords): readonly LegendEntry[] {
  return [...pictureEntries(of, words), ...shadeEntries(of, words)];
}

/** What the legend says besides the shade. */
export function pictureEntries(
  { view, scene, isLosing, plan, shading }: LegendOf,
  words: PictureWords,
): readonly LegendEntry[] {
  const { t } = words;
  const { initiatives, priorityProjects } = plan;
  const isMap = view === 'map';
  const nodes = [...scene.nodes.values()];
  const projectLinks = [...(scene.projectLinks?.values() ?? [])];
  const hasStated = projectLinks.some(({ link }) => link.words === null);
  const hasSuggested = projectLinks.some(({ link }) => link.words !== null);
  const hasCounts = nodes.some(({ role }) => role === 'count');
  const hasDots = nodes.some(({ role, shape }) => role === undefined && shape === 'disc');
  const hasRelisted = nodes.some(({ listings = [] }) => listings.some(({ mark }) => mark === 'relisted'));
  const first = { text: t('legend.first'), sign: discSign(5, FULL) };
  const relisted = { text: t('legend.relisted'), sign: discSign(5, HOLLOW) };
  return [
    ...(initiatives.length > 0 ? [first] : []),
    ...(hasRelisted ? [relisted] : []),
    ...(isLosing ? [{ text: t('legend.lost'), ...(isMap ? LOSS : { sign: lostDotExample }) }] : []),
    // The entries of a shade take the place of what explains the middle and its greys.
    ...(isMap && shading === null
      ? [
          { text: t('legend.middle'), sign: null },
          // The entry for losses takes its place, because both would be too long.
          ...(isLosing ? [] : [{ text: t('legend.bundle'), sign: bundle }]),
        ]
      : []),
    ...(!isMap && hasRelisted ? [{ text: t('legend.size'), sign: sizes }] : []),
    ...(isMap && hasDots ? [{ text: t('legend.own'), sign: dots }] : []),
    ...(hasCounts ? [{ text: t('legend.count'), sign: null }] : []),
    ...(priorityProjects.length > 0 ? [{ text: t('legend.priorityProject'), sign: null }] : []),
    ...(hasStated ? [{ text: t('legend.stated'), sign: projectLinkSign([]) }] : []),
    ...(hasSuggested ? [{ text: t('legend.suggested'), sign: projectLinkSign(LINK_DASH) }] : []),
  ];
}

/** Whose the shade is, and what each step means. */
export function shadeEntries({ plan, shading }: LegendOf, words: PictureWords): readonly LegendEntry[] {
  if (shading === null) return [];
  const { t } = words;
  const { attribute, levels, classes, hasMissing } = shading;
  return [
    { text: t('legend.shade', { name: attributeName(attribute, levels, plan, words) }), sign: null },
    ...classes.map(({ step, least, most }) => ({
      text: valuesText(attribute, least, most, words),
      sign: shadeSign(step),
    })),
    ...(hasMissing ? [{ text: t('shown.noValue'), sign: shadeSign(NO_VALUE_STEP) }] : []),
  ];
}

function shadeSign(step: number): LegendEntry['sign'] {
  const fill = opaque(shadeGround(step)?.colour ?? PAPER);
  return barSign({ fill, stroke: opaqueLine(INK_FAINT, 1) });
}

const LOSS: Pick<LegendEntry, 'sign' | 'width'> = { sign: lossExample, width: 38 };

function sizes({ x, y }: Point): readonly Primitive[] {
  return [disc({ x: x - 8, y: y + 2 }, 3), disc({ x: x + 5, y }, 6.5)];
}

function dots({ x, y }: Point): readonly Primitive[] {
  return [-7, 0, 7].map((dx) => disc({ x: x + dx, y }, 2.5));
}

function bundle({ x, y }: Point): readonly Primitive[] {
  const paint = { fill: opaque('#e5e8ee'), stroke: opaqueLine(INK_SOFT, 1) };
  return [{ kind: 'box', x: x - 11, y: y - 6, w: 22, h: 12, radius: 3, paint }];
}

function projectLinkSign(dash: readonly number[]): LegendEntry['sign'] {
  return ({ x, y }) => [lineBetween({ x: x - 12, y }, { x: x + 12, y }, opaqueLine(INK, 1.4, dash))];
}

function disc({ x, y }: Point, r: number): Primitive {
  return { kind: 'disc', x, y, r, paint: FULL };
}
