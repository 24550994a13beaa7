import { answers } from '../../src/command/eval.ts';
import { asksOfThen, periodOf } from '../../src/core/answer/then.ts';
import { spaced, words } from '../../src/core/text.ts';
import type { Sign } from '../../src/core/weighed.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { scopeSigns } from '../../src/search/scope.ts';
import { answerableSigns } from '../../src/search/answerable.ts';
import { bounded, BOUNDS, EITHER_WAY, ofKind } from '../../src/search/sure.ts';
import { fit, writeWeights } from '../fit.ts';
import { searchApart } from './apart.ts';
import { inScope } from './read.ts';
import { fifths, FITTING, LEAST, NOTE, questionRows, source, told, unseen, wayRows } from './rows.ts';

/* `npm run calibrate:scope`: learns what is ours and what is another matter, from asked.jsonl, from the parts of the questions
 * that may be tuned on and from the questions of the rooms' lines; then how sure the search may be of its first passage. Prints what a fit on
 * four fifths says of the fifth: what to expect of others. Run it again when the passages, the ways of asking or the search have changed. */

const { search, passages } = loadKnowledge();
const searchFor = searchApart(passages);
const rows = questionRows();
const ways = wayRows(passages);
const place = fifths([...rows, ...ways]);

/** There are more written questions of ours than of other matters; together they count alike. */
const AGAINST = rows.filter(({ want }) => want === 'ours').length / rows.filter(({ want }) => want === 'outside').length;
const scope = rows.filter(({ want }) => want === 'ours' || want === 'outside').map((row) => {
  const on = (row.item?.on ?? '2026-11-25') as Day;
  const found = (row.item ? searchFor(row.item) : search)({ question: row.text, before: row.item?.before?.at(-1), on, past: asksOfThen(row.text, on), period: periodOf(row.text, on), whole: true });
  return { ...row, found, signs: scopeSigns(found), right: row.want === 'ours', ...(row.want === 'ours' ? {} : { counts: AGAINST }) };
});
process.stdout.write(`ours: ${scope.filter(({ right }) => right).length} spellings, other matters: ${scope.filter(({ right }) => !right).length}\n`);
const scopeSums = unseen(scope, place);
told(scope, scopeSums, [-2, -1, 0, 1]);
writeWeights(source('search/scope-weights'), `Learnt by \`npm run calibrate:scope\` from ${scope.length} spellings of questions; ${NOTE} What speaks for a question of ours is above zero.`, fit(scope, FITTING), LEAST);

/** Whether the first passage answers; undefined: it cannot be told. */
function isRight({ found, item, hand }: (typeof scope)[number]): boolean | undefined {
  const first = found.hits[0]?.passage;
  if (hand !== undefined) return false;
  if (!item || item.expect === 'clarify') return undefined;
  return first !== undefined && inScope(item) && answers(item, first);
}

/** Of a kind that is answered is what the first passage answers; not, what nothing does. Of other questions of ours it is not known. */
const ANSWERABLE = { met: 4, shrink: 1e-6 };
/** What a way of asking in the knowledge counts beside a question. */
const AS_WAY = 0.5;
const kinds = scope.map((row) => ({ ...row, signs: answerableSigns(row.found.read), right: isRight(row) === true }));
const questions = new Set(scope.flatMap(({ item }) => (item ? [spaced(item.spellings.dau)] : [])));
const asWays = ways.filter(({ base, want }) => want === 'ours' && !questions.has(spaced(base))).map((way) => ({ ...way, signs: answerableSigns(words(way.text).join(' ')), right: true, counts: AS_WAY }));
const known = [...kinds.filter(({ want, right, hand }) => want === 'ours' && (right || hand !== undefined)), ...asWays];
const uncovered = known.filter(({ hand }) => hand !== undefined).length;
const evenly = known.map((row) => ({ ...row, counts: row.hand === undefined ? ('counts' in row ? row.counts : 1) : (known.length - asWays.length) / uncovered / 2 }));
const unseenKinds = new Map(evenly.map((row, i) => [row.text, i]));
const kindSums = unseen(evenly, place, ANSWERABLE);
process.stdout.write(`of a kind that is answered: ${known.length - uncovered} spellings, not: ${uncovered}\n`);
told(evenly, kindSums, [-3, -2, -1, 0]);
const answerable = fit(evenly, ANSWERABLE);
writeWeights(source('search/answerable-weights'), `Learnt by \`npm run calibrate:scope\` from ${known.length} spellings of questions; ${NOTE} What speaks for a question that the knowledge answers is above zero.`, answerable, LEAST);

const sureness = scope.flatMap((row, i) => {
  const right = row.right ? isRight(row) : false;
  const at = unseenKinds.get(row.text);
  const kind = at === undefined ? kinds[i]!.signs.reduce((sum, [sign, much]) => sum + (answerable.weights.get(sign) ?? 0) * much, answerable.bias) : kindSums[at]!;
  const apart: Readonly<Record<string, number>> = { ours: bounded(scopeSums[i]!, BOUNDS.ours), answerable: ofKind(kind, row.found.rests.find(([name]) => name === 'ask')?.[1] ?? 0) };
  return right === undefined ? [] : [{ signs: row.found.rests.map(([name, much]): Sign => [name, apart[name] ?? much]), right }];
});
const sure = fit(sureness, { shrink: 1e-6, epochs: 60, speaksFor: (sign) => !EITHER_WAY.has(sign) });
writeWeights(source('search/sure-weights'), `Learnt by \`npm run calibrate:scope\` from ${sureness.length} spellings of questions; ${NOTE} What speaks for the first passage is above zero.`, sure, 0, 100);
const likely = sureness.map(({ signs }) => 1 / (1 + Math.exp(-signs.reduce((sum, [sign, much]) => sum + (sure.weights.get(sign) ?? 0) * much, sure.bias))));
process.stdout.write('how sure: of so many the first passage is right so often\n');
for (const from of [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
  const those = sureness.filter((_, i) => likely[i]! >= from && likely[i]! < (from === 0.9 ? 0.95 : from + 0.1));
  process.stdout.write(`  ${from}: ${those.length}, right ${(those.filter(({ right }) => right).length / Math.max(1, those.length)).toFixed(2)}\n`);
}
