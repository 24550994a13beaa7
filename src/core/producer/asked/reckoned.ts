import { groundsIn } from '../../answer/grounds.ts';
import type { Wish } from '../focus.ts';
import type { Told } from '../state.ts';
import { withPerson, type Turn } from '../turn.ts';

/* What the rules reckoned from somebody's own facts (a day, a list, a set, the stars) has its ground in its words; it is kept for
 * `/nguon` as answers from the passages are, without a code under each. */

export type Rule = 'when' | 'where' | 'why' | 'missing' | 'first' | 'stars' | 'climb' | 'paper' | 'set' | 'criterion';

const OF_WISH: Partial<Record<Wish, Rule>> = { when: 'when', where: 'where', why: 'why', explain: 'why', missing: 'missing', first: 'first', stars: 'stars', climb: 'climb' };
export const ruleOf = (wish: Wish): Rule | undefined => OF_WISH[wish];

const RULE = 'rule/';
/** The wish that the rule of such an entry grants. */
export const wishOf = (entry: string): Wish | undefined => (Object.entries(OF_WISH) as [Wish, Rule][]).find(([, rule]) => entry === RULE + rule)?.[0];
const MOST_KEPT = 30;

/** Keeps what was told in `after` and not in `before`, where it shows its law. Of each rule the last one. */
export function reckoned(before: Turn, after: Turn, rule: Rule): Turn {
  const said = after.lines.slice(before.lines.length).join('\n');
  const grounds = groundsIn(said, after.world.knowledge.laws).map(({ clause, law }) => `${clause} ${law.short}`.trim());
  return grounds.length === 0 ? after : keepsTold(after, { entries: [RULE + rule], grounds, at: after.world.now, knowledge: after.world.knowledge.version });
}

/** The last ones, for their receipts. */
export function keepsTold(turn: Turn, one: Told): Turn {
  const others = (turn.person.told ?? []).filter(({ grounds, entries }) => grounds === undefined || entries[0] !== one.entries[0]);
  return withPerson(turn, { told: [...others, one].slice(-MOST_KEPT) });
}
