import type { FactId, ItemId, ProductId } from '../../ids.ts';
import type { Knowledge } from '../../knowledge.ts';
import { pointsOf, type Criterion, type Sheet } from '../../score/sheet.ts';
import type { Dossier } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Offer } from '../focus.ts';
import type { Producer } from '../state.ts';

/* What somebody scored stands among the facts of its product as `diem/6/1.1`: the set is part of the name, so that
 * answers of another sheet never count when the set is corrected, and count again when it is corrected back. */

export const scoreFact = (set: number, criterion: string): FactId => id(`diem/${set}/${criterion}`);

/** The criterion such a fact is about. */
export function criterionOf(fact: FactId, knowledge: Knowledge): { sheet: Sheet; criterion: Criterion } | undefined {
  const [, set, code] = /^diem\/(\d+)\/([\d.]+)$/.exec(fact) ?? [];
  const sheet = set === undefined ? undefined : knowledge.sheets.get(Number(set));
  const criterion = sheet?.criteria.find((one) => one.code === code);
  return sheet && criterion ? { sheet, criterion } : undefined;
}

/** The sheet of the product, once its set is known. */
export const sheetOf = (dossier: Dossier, knowledge: Knowledge): Sheet | undefined => knowledge.sheets.get(Number(dossier.facts.get(id('set'))));

/** What is answered, with what other facts settle without asking. An answer of their own wins. */
export function answersIn(sheet: Sheet, { facts }: Dossier): ReadonlyMap<string, number> {
  const kind = String(facts.get(id('producer-kind')) ?? '');
  const answers = new Map<string, number>();
  for (const criterion of sheet.criteria) {
    const said = facts.get(scoreFact(sheet.set, criterion.code));
    const settled = criterion.levels.find((level) => level.when?.includes(kind))?.points;
    const points = typeof said === 'number' && pointsOf(criterion).includes(said) ? said : settled;
    if (points !== undefined) answers.set(criterion.code, points);
  }
  return answers;
}

export const skippedIn = (sheet: Sheet, state: Producer, product: ProductId): ReadonlySet<FactId> =>
  new Set(state.facts.filter((fact) => fact.product === product && fact.value === undefined && fact.fact.startsWith(`diem/${sheet.set}/`)).map((fact) => fact.fact));

export const heldIn = (dossier: Dossier): ReadonlySet<ItemId> => new Set(dossier.lines.filter((line) => line.state === 'held').map((line) => line.item.id));

/** The levels to pick from. A sheet that lists no 0 gives 0 to who reaches none. */
export const levelsOffered = (criterion: Criterion): readonly { points: number; label: string }[] =>
  criterion.levels[0]!.points === 0 ? criterion.levels : [{ points: 0, label: 'Chưa đạt mức nào' }, ...criterion.levels];

const BUTTON = 60;

/** Long levels stand in the question; their choices are then their numbers. */
export const isLong = (criterion: Criterion): boolean => criterion.levels.some((level) => level.label.length > BUTTON);

export const criterionOffers = (sheet: Sheet, criterion: Criterion, product: ProductId): readonly Offer[] =>
  levelsOffered(criterion).map((level, i): Offer => ({
    label: isLong(criterion) ? `Mức ${i + 1}` : level.label,
    act: { type: 'score', product, set: sheet.set, criterion: criterion.code, points: level.points },
  }));
