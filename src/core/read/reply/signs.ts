import { fold } from '../../text.ts';
import { each, pairs, shared, type Sign } from '../../weighed.ts';
import { type Claim, claimsIn } from './claims.ts';
import { kindsIn } from './kinds.ts';
import type { Said } from './said.ts';
import { stanceOf } from './stance.ts';

/* What a reply is weighed by: its words, with and without their marks; the kinds of its words in a row; what the rules say its parts
 * claim and where they stand; its length. Words and kinds weigh alike in short replies and in long ones. */

const WORDS = 2.5;
const APART = 1.5;
const KINDS = 1.7;
const RULE = 0.25;
const SHAPE = 0.3;

/** Of what stands in the way it matters less what it is. */
const IN_THE_WAY = new Set(['ILL', 'BIRTH', 'RITE', 'CHILD', 'JOB', 'TRADE', 'FARM', 'BEAST', 'SEA', 'MAKE', 'FAR', 'ROAD', 'SCHOOL', 'LAW', 'OLD', 'QUIT']);

const around = (all: readonly string[]): string[] => all.slice(2).map((one, at) => `${all[at]!} - ${one}`);
const further = (all: readonly string[]): string[] => all.slice(3).map((one, at) => `${all[at]!} -- ${one}`);
const threes = (all: readonly string[]): string[] => all.slice(2).map((one, at) => `${all[at]!} ${all[at + 1]!} ${one}`);

function ofWords({ clauses, asked, marked }: Said): Sign[] {
  const words = clauses.flatMap((clause, i) => [...clause.trim().split(' '), ...(asked.has(i) ? ['?'] : []), ',']);
  const folded = ['^', ...words.map(fold), '$'];
  return [...shared([...folded, ...pairs(folded)], WORDS), ...shared([...around(folded), ...further(folded)], APART), ...(marked ? shared(words.filter((word) => word !== fold(word)), WORDS) : [])];
}

function ofKinds(said: Said): Sign[] {
  const kinds = said.clauses.flatMap((clause, i) => [...kindsIn(clause, said), ...(said.asked.has(i) ? ['?'] : []), ',']);
  const told = ['^', ...kinds, '$'];
  const held = told.map((kind) => (IN_THE_WAY.has(kind) ? 'HINDER' : kind));
  return [...shared([...told, ...pairs(told), ...around(told)].map((run) => `.${run}`), KINDS), ...shared([...held, ...pairs(held), ...around(held), ...threes(held)].map((run) => `:${run}`), KINDS)];
}

function ofRules(said: Said): Sign[] {
  const claims = said.clauses.map((clause) => claimsIn(clause, said));
  const stances = claims.map((each, i) => stanceOf(each, said.clauses[i]!, said, said.asked.has(i)) ?? 'nothing');
  return each([...claims.flatMap(standing), ...stances, `^${stances[0]}`, `${stances.at(-1)}$`, ...stances.slice(1).map((stance, i) => `${stances[i]!}>${stance}`)].map((sign) => `#${sign}`), RULE);
}

/** What is turned round denies nothing: "không đi thì tiếc lắm". */
const standing = (claims: ReadonlySet<Claim>): readonly Claim[] => (claims.has('after-all') ? [...claims].filter((claim) => !DENIES.has(claim)) : [...claims]);
const DENIES: ReadonlySet<Claim> = new Set(['not', 'declines', 'in-the-way']);

export function signsOf(said: Said): readonly Sign[] {
  const words = said.whole.split(' ').length;
  return [...ofWords(said), ...ofKinds(said), ...ofRules(said), ...each([`#parts ${Math.min(6, said.clauses.length)}`, `#long ${Math.min(6, Math.floor(words / 5))}`, ...(said.asked.size > 0 ? ['#?'] : [])], SHAPE)];
}
