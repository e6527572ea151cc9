/** Facts of the built-in plan with which drawings of views are compared, and the texts of a drawing. */

import { realGraph } from '../../../fixtures/realPlan.ts';
import { idsOf } from '../../../fixtures/small.ts';
import { texts } from '../../../map/drawing/drawn.ts';
import { plain, rowsOf } from '../../plainPlan.ts';

export const id = idsOf(realGraph);
export const loan = id.initiative('sme-loan-program');
export const rows = rowsOf(plain);
export const policies = plain.strategies.flatMap((strategy) =>
  strategy.directions.flatMap((direction) => direction.policies.map((policy) => ({ strategy, policy }))),
);
export const listedIn = (policy: string) =>
  new Set(rows.filter((row) => row.policy.id === policy).map(({ initiative }) => initiative.id));

export const said = (document: Document) => texts(document).map((text) => text.replaceAll(/\s/g, ''));
export const says = (document: Document, text: string) =>
  said(document).some((line) => line.includes(text.replaceAll(/\s/g, '')));
