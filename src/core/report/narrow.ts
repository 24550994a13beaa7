import type { CriteriaSet } from '../knowledge.ts';
import { covers, isEverything, type Scope } from '../staff/roles.ts';
import type { Case } from '../deadline/deadlines.ts';
import type { Day } from '../time.ts';
import type { Line, Stage } from './line.ts';
import type { Source } from './source.ts';

/** What of all there is a report is about. `scope` is what its reader may see; the rest is what they asked for. */
export type Narrowed = {
  readonly scope: Scope;
  readonly commune?: string;
  readonly set?: CriteriaSet['set'];
  readonly case?: Case;
  readonly stars?: number;
  readonly stage?: Stage;
  /** Certificates and papers that end in this time, both days included. */
  readonly from?: Day;
  readonly to?: Day;
};

/** Nothing outside of the scope is left, not even as a number. Members stay: they are people of the office. */
export function narrow(source: Source, { scope, commune }: Narrowed): Source {
  const inside = (one: Parameters<typeof covers>[1]) => covers(scope, one) && (commune === undefined || covers({ communes: [commune], tags: [] }, one));
  const producers = source.producers.filter(inside);
  const whole = isEverything(scope) && commune === undefined;
  const ids = new Set<string>(producers.map(({ id }) => id));
  return {
    producers,
    questions: source.questions.filter((one) => ids.has(one.producer)),
    events: source.events.flatMap((event) => {
      const invited = event.invited.filter((one) => ids.has(one.producer));
      // A guest of nobody's counts only for who sees everything.
      const came = whole ? event.came : event.came.filter(({ producer }) => producer !== undefined && ids.has(producer));
      return invited.length + came.length === 0 ? [] : [{ ...event, invited, came }];
    }),
    members: source.members,
    answered: source.answered.filter((one) => ids.has(one.producer)),
  };
}

export const narrowLines = (lines: readonly Line[], asked: Narrowed): readonly Line[] =>
  lines.filter((line) => (asked.set === undefined || line.set === asked.set) && (asked.case === undefined || line.case === asked.case) && (asked.stars === undefined || line.stars === asked.stars) && (asked.stage === undefined || line.stage === asked.stage));
