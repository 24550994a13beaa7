import { paperRows, toldIn, type PaperRow } from './papers-told.ts';
import { likening } from '../../src/core/hashed.ts';
import type { FactId } from '../../src/core/ids.ts';
import { mentionsOf } from '../../src/core/read/paper-signs.ts';
import { readFacts } from '../../src/core/read/facts.ts';
import { knowledge } from '../fresh.ts';
import { fitClasses, writeClasses, type Classed } from '../softmax.ts';
import { LEARNT } from './apart.ts';
import { inScope, readQuestions, readTold } from './read.ts';
import { NOTE, source } from './rows.ts';
import { bare, chat } from './spellings.ts';

/* `npm run calibrate:papers`: learns how it stands with a paper from papers-told.jsonl, from what the cues find in what people tell, and from questions that name papers. Prints, of
 * papers-told-heldout.jsonl, how many are heard by the cues, by what was learnt, and by both, from so much on. */

/** Stand in empty braces, so many of them by turns. */
const ANY = ['giấy attp', 'kiểm nghiệm', 'nhãn hiệu', 'mã vạch', 'tự công bố', 'đăng ký kinh doanh', 'cam kết attp', 'nhãn', 'khám sức khỏe', 'câu chuyện', 'vietgap', 'tem truy xuất', 'phiếu đăng ký', 'hợp đồng lao động', 'giấy phép rượu', 'cam kết môi trường', 'tiêu chuẩn cơ sở', 'haccp'];
const BY_TURNS = 3;
const COUNTS = { any: 0.5, found: 0.3, asked: 0.2 };

const filled = (row: PaperRow, i: number): PaperRow[] =>
  row.said.includes('{}') ? Array.from({ length: BY_TURNS }, (_, k) => ({ ...row, said: row.said.replaceAll('{}', `{${ANY[(i * 7 + k * 5) % ANY.length]!}}`) })) : [row];

const CUES: Readonly<Record<string, string>> = { co: 'yes', chua: 'no', khong: 'no', dang_lam: 'doing' };
const written = paperRows('papers-told.jsonl').flatMap((row, i) => filled(row, i).flatMap((one) => [(text: string) => text, bare, chat].flatMap((spelling) => toldIn(one, spelling)).map(({ of, signs }): Classed => ({ signs, of, counts: row.said.includes('{}') ? COUNTS.any : 1 }))));
const asked = LEARNT.flatMap(readQuestions).filter(inScope).filter((_, i) => i % 2 === 0).flatMap(({ spellings }, i) => mentionsOf(i % 2 === 0 ? spellings.dau : spellings['khong-dau'], knowledge.facts)).map(({ signs }): Classed => ({ signs, of: 'none', counts: COUNTS.asked }));
const cueOf = (text: string, paper: FactId): string | undefined => CUES[String(readFacts(text, knowledge.facts).statements.find(({ fact }) => fact === paper)?.value)];
const found = readTold().flatMap(({ text }) => mentionsOf(text, knowledge.facts).flatMap(({ fact, signs }): Classed[] => { const of = cueOf(text, fact); return of === undefined ? [] : [{ signs, of, counts: COUNTS.found }]; }));

const learnt = fitClasses([...written, ...asked, ...found]);
const liken = likening(learnt);
const heldOut = paperRows('papers-told-heldout.jsonl').flatMap((row) => toldIn(row, (text) => text)).map((row) => { const [is, likely] = [...liken(row.signs)].reduce((best, one) => (one[1] > best[1] ? one : best)); return { ...row, is, likely, cue: cueOf(row.text, row.fact) }; });
const [told, others] = [heldOut.filter(({ of }) => of !== 'none'), heldOut.filter(({ of }) => of === 'none')];
const share = (some: readonly unknown[], all: readonly unknown[]): string => `${((100 * some.length) / all.length).toFixed(1)}%`;
const line = (name: string, heard: (one: (typeof heldOut)[number]) => string | undefined): void => {
  process.stdout.write(`  ${name}: ${share(told.filter((one) => heard(one) === one.of), told)} right, ${share(told.filter((one) => ![undefined, one.of].includes(heard(one))), told)} wrong, ${share(others.filter((one) => heard(one) !== undefined), others)} of those that tell nothing\n`);
};
process.stdout.write(`learnt from ${written.length + asked.length + found.length} mentions; held out: ${told.length} told, ${others.length} others\n`);
line('by cues', ({ cue }) => cue);
for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) {
  const surely = ({ is, likely }: (typeof heldOut)[number]): string | undefined => (is !== 'none' && likely >= least ? is : undefined);
  line(`learnt, from ${least}`, surely);
  line(`cues, then learnt from ${least}`, (one) => one.cue ?? surely(one));
}
writeClasses(source('core/read/paper-weights'), `Learnt by \`npm run calibrate:papers\` from ${written.length + asked.length + found.length} mentions of papers; ${NOTE}`, learnt, '../hashed.ts');
