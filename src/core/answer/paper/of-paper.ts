import type { FactId } from '../../ids.ts';
import type { Knowledge, Passage } from '../../knowledge.ts';

/** Whether a passage is of the subject that those have which tell of these papers. */
export function isOfPapers(passage: Passage | undefined, papers: readonly FactId[], { items, passages }: Knowledge): boolean {
  const told = new Set<string | undefined>(items.filter(({ id }) => papers.some((paper) => paper === id)).flatMap(({ told: sides }) => Object.values(sides)));
  return passages.some(({ id, topic }) => told.has(id) && topic === passage?.topic);
}
