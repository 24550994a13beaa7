import { readFileSync } from 'node:fs';
import { wishesIn } from '../../src/core/read/wishes.ts';
import { spelled } from '../../src/core/read/plain.ts';
import { PHRASES } from '../../src/core/read/wish-phrases.ts';
import { meantBy, wishSigns } from '../../src/core/read/wish-meant.ts';
import { likening } from '../../src/core/hashed.ts';
import { fitClasses, writeClasses } from '../softmax.ts';
import { LEARNT } from './apart.ts';
import { inScope, readQuestions, readTalk, readTold } from './read.ts';
import { NOTE, source } from './rows.ts';
import { bare, chat } from './spellings.ts';

/* `npm run calibrate:wishes`: learns what is asked of us and of one's own dossier from wishes.jsonl, from the phrases that are known and what they find in chats, and from
 * what only looks like it: questions, what is told, small talk. Prints, of wishes-heldout.jsonl, how many are heard and how many others are taken for one, from so much on. */

type Row = { readonly text: string; readonly wish: string };
const read = (file: string): Row[] => readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
const written = read('wishes.jsonl');
const WISHES = new Set(written.map(({ wish }) => wish));
/** What the phrases know by another name. */
const named = (wish: string): string => (wish === 'products' ? 'other-product' : wish);

/** What was not written for this may hold a few wishes of its own; and there is much more of it. */
const COUNTS = { other: 0.2, phrase: 0.5, found: 0.4 };
/** Found by a phrase in more words, it may stand for something else. */
const LONGEST_FOUND = 12;
const told = [...readTold(), ...readTalk()].map(({ text }) => text);
const smallTalk = readFileSync(new URL('acts.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
const questions = LEARNT.flatMap(readQuestions).filter((item) => inScope(item)).filter((_, i) => i % 3 === 0).map(({ spellings }) => spellings.dau);
const others = [...told, ...smallTalk].filter((text) => wishesIn(text).length === 0).filter((_, i) => i % 2 === 0);
const found = told.flatMap((text) => { const [wish, ...more] = wishesIn(text); return wish && more.length === 0 && spelled(text).length <= LONGEST_FOUND ? [{ text, wish: named(wish) }] : []; });
const phrases = PHRASES.flatMap(([wish, all]) => all.filter((phrase) => !phrase.startsWith('/')).map((text) => ({ text, wish: named(wish) })));

/** What people put before a wish and behind it: each is learnt with some, so that it is told from them. */
const BEFORE = ['dạ', 'à mà', 'thôi', 'em ơi', 'ad ơi', 'vậy', 'thế', 'rồi', 'ừ', 'bữa nay rảnh nè,', 'cháu ơi', 'giờ', 'bot ơi', 'mệt quá,', 'ok', 'cho anh hỏi', 'rứa'];
const BEHIND = ['em', 'ạ', 'nha', 'nghe', 'với', 'đi em', 'vậy em', 'ad ơi', 'giúp chị', 'giùm tui', 'coi', 'rứa', 'cho bác', 'hả bot', 'luôn'];
const dressed = (text: string, i: number): string[] => [text, `${BEFORE[i % BEFORE.length]!} ${text}`, `${text} ${BEHIND[i % BEHIND.length]!}`];

type Learnt = { readonly text: string; readonly wish: string; readonly counts: number };
const spellings = (texts: readonly string[], of: (text: string) => readonly string[]): string[] => [...new Set(texts.flatMap(of))];
const rows: Learnt[] = [
  ...written.map(({ text, wish }, i) => ({ texts: spellings(dressed(text, i), (one) => [one, bare(one), chat(one)]), wish, counts: 1 })),
  ...[...others, ...questions].map((text) => ({ texts: spellings([text], (one) => [one, bare(one)]), wish: 'none', counts: COUNTS.other })),
  ...phrases.map(({ text, wish }) => ({ texts: [text], wish, counts: COUNTS.phrase })),
  ...found.map(({ text, wish }) => ({ texts: spellings([text], (one) => [one, bare(one)]), wish, counts: COUNTS.found })),
].filter(({ wish }) => WISHES.has(wish)).flatMap(({ texts, wish, counts }) => texts.map((text) => ({ text, wish, counts })));

const learnt = fitClasses(rows.map(({ text, wish, counts }) => ({ signs: wishSigns(text), of: wish, counts })));
const liken = likening(learnt);
const heldOut = read('wishes-heldout.jsonl').map((row) => ({ ...row, got: meantBy(liken, row.text) }));
const [those, rest] = [heldOut.filter(({ wish }) => wish !== 'none'), heldOut.filter(({ wish }) => wish === 'none')];
const percent = (some: number, of: number): string => `${((100 * some) / of).toFixed(1)}%`;
process.stdout.write(`learnt from ${rows.length} spellings; held out: ${those.length} wishes, ${rest.length} others; by phrases: ${percent(those.filter(({ text, wish }) => { const [first] = wishesIn(text); return first !== undefined && named(first) === wish; }).length, those.length)} heard, ${percent(rest.filter(({ text }) => wishesIn(text).length > 0).length, rest.length)} of the others\n`);
for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const over = (some: typeof heldOut): typeof heldOut => some.filter(({ got }) => got !== undefined && got.likely >= least);
  process.stdout.write(`  from ${least}: ${percent(over(those).filter(({ wish, got }) => got?.wish === wish).length, those.length)} heard, ${percent(over(those).filter(({ wish, got }) => got?.wish !== wish).length, those.length)} as another, ${percent(over(rest).length, rest.length)} of the others\n`);
}
writeClasses(source('core/read/wish-meant-weights'), `Learnt by \`npm run calibrate:wishes\` from ${rows.length} spellings of messages; ${NOTE}`, learnt, '../hashed.ts');
