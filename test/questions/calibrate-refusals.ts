import { wrongSigns } from '../../src/core/answer/refuse/wrong-asked.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { fit, writeTables } from '../fit.ts';
import { fifths, FITTING, isWrong, KINDS, LEAST, NOTE, questionRows, source, told, unseen, wayRows } from './rows.ts';

/* `npm run calibrate:refusals`: learns what is asked for that we do not help with, from the questions and from what the knowledge is asked. Prints what a fit on
 * four fifths says of the fifth. Run it again when there is more to learn from. */

const rows = [...questionRows(), ...wayRows(loadKnowledge().passages)];
const asked = rows.map((row) => ({ ...row, signs: wrongSigns(row.text), right: isWrong(row.want) }));
process.stdout.write(`refused: ${asked.filter(({ right }) => right).length} spellings, others: ${asked.filter(({ right }) => !right).length}\n`);
told(asked, unseen(asked, fifths(rows)), [-3, -1, 0, 0.5, 1, 1.5]);
const kinds = KINDS.map((kind) => [kind, fit(asked.filter(({ want }) => KINDS.includes(want)).map(({ signs, want }) => ({ signs: signs.filter(([sign]) => !sign.includes(' ') || sign.startsWith('#')), right: want === kind })), FITTING)] as const);
writeTables(source('core/answer/refuse/wrong-weights'), `Learnt by \`npm run calibrate:refusals\` from ${asked.length} spellings of messages; ${NOTE} \`any\`: what speaks for a request we refuse is above zero; the others: which kind it is.`, { any: fit(asked, FITTING), ...Object.fromEntries(kinds) }, LEAST);
