import { crc32 } from 'node:zlib';
import { join } from 'node:path';
import { KINDS, mayBe, reckonedSigns, type Kind } from '../../src/core/answer/reckoned/asked.ts';
import { datesSaid } from '../../src/core/answer/reckoned/said-dates.ts';
import { fold } from '../../src/core/text.ts';
import type { Day } from '../../src/core/time.ts';
import type { Sign } from '../../src/core/weighed.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { fit, writeTables, type Example, type Fitted } from '../fit.ts';
import { LEARNT } from './apart.ts';
import { readAsked, readQuestions, readReckoned, readUncovered, type Question } from './read.ts';
import { bare, chat, misspelt } from './spellings.ts';

/* `npm run calibrate:reckoned`: learns which questions are reckoned from what they say (src/core/answer/reckoned), from rows written for it and from all
 * other questions that may be learnt from; prints how the rows fare that were left out of the learning for once. */

const knowledge = loadKnowledge();
const WRITTEN = '2026-11-26' as Day;
const FIFTHS = 5;
const SPELT = [[(text: string) => text, 1], [bare, 0.5], [chat, 0.3], [misspelt, 0.3]] as const;
/** The other questions are so many that each counts less. */
const OTHER = 0.1;
const MADE = 0.3;

type Row = { readonly text: string; readonly kind: Kind | null; readonly counts: number };

/** "Bộ 9", "bộ số 9": a right answer names a set. */
const namesSet = ({ facts }: Question): boolean => facts.some((group) => group.some((fact) => /^(?:bộ|bộ số|bộ sản phẩm số|phẩm số|phiếu số|số) 0?\d+$/.test(fact.trim())));
/** "Thuộc nhóm nào", where what a right answer says is no number of a set: not marked either way. */
const mayAskSet = (text: string): boolean => /\b(?:bo|nhom|nganh|phieu|bang) (?:so |tieu chi |san pham )?(?:may|nao|gi|nhieu|mo)\b|\b(?:thuoc|xep|nam) (?:vao |o |trong )?(?:nhom|bo|nganh)\b/.test(fold(text));
/** Where the answer holds a day, 36 months or stars, the question may be one to reckon, and was not marked. */
const mayBeReckoned = ({ facts }: Question): boolean => facts.some((group) => group.some((fact) => /\d{1,2}\/\d{4}|36 tháng|180 ngày|120 ngày|hết hạn|hiệu lực|thời hạn|giá trị|\d sao/.test(fact)));
const holdsNumber = (text: string): boolean => datesSaid(text, WRITTEN).some(({ precision }) => precision !== 'year') || /\d ?(?:điểm|đ)(?!\p{L})/u.test(text);

const others = [
  ...LEARNT.flatMap(readQuestions).filter((item) => !((holdsNumber(item.spellings.dau) || datesSaid(item.spellings.dau, WRITTEN).length > 0) && mayBeReckoned(item)))
    .map((item): Row => { const isSet = item.kind !== 'past' && namesSet(item); return { text: item.spellings.dau, kind: isSet ? 'set' : null, counts: isSet || holdsNumber(item.spellings.dau) ? 1 : OTHER }; }),
  ...readUncovered().map(({ text }): Row => ({ text, kind: null, counts: OTHER })),
].filter(({ text, kind }) => kind === 'set' || !mayAskSet(text));
const elsewhere = readAsked().filter(({ text, want }) => want !== 'ours' || !(holdsNumber(text) || mayAskSet(text))).map(({ text }): Row => ({ text, kind: null, counts: holdsNumber(text) ? 1 : OTHER }));
/** What else is asked of goods: people who wrote the rows seldom thought of it. */
const GOODS = ['cà phê', 'nước mắm', 'gạo nếp', 'nem chua', 'mật ong', 'trà xanh', 'rượu nếp', 'bánh gai', 'chiếu cói', 'ấm chén gốm'];
const OF_GOODS = ['nào ngon', 'loại nào tốt', 'loại nào ngon nhất', 'mua ở đâu', 'mua loại nào', 'giá bao nhiêu một ký', 'bao nhiêu tiền', 'để được bao lâu', 'làm thế nào', 'nấu món gì', 'có tốt không', 'hãng nào uy tín', 'ghi nhãn theo nhóm nào', 'nhãn thuộc nhóm hàng nào', 'cần giấy gì', 'có phải tự công bố không', 'ghi hạn dùng thế nào', 'kiểm nghiệm chỉ tiêu nào', 'bao bì nào đẹp', 'bán ở chợ nào', 'chỗ nào bán', 'đóng chai nào rẻ', 'ăn với gì', 'giá sao', 'nhà ai làm', 'phơi mấy nắng'];
const made = GOODS.flatMap((one) => OF_GOODS.map((asked) => `${one} ${asked}`)).map((text): Row => ({ text, kind: null, counts: MADE }));

const rows: readonly Row[] = [...readReckoned('reckoned.jsonl').map(({ text, kind }): Row => ({ text, kind, counts: 1 })), ...others, ...elsewhere, ...made];

const spelt = rows.flatMap(({ text, kind, counts }) => [...new Map(SPELT.toReversed().map(([spell, share]) => [spell(text), share]))].map(([as, share]) => ({ kind, counts: counts * share, fifth: crc32(text) % FIFTHS, asWritten: as === text, text, signs: reckonedSigns(as, WRITTEN, knowledge) })));
const FIT = { shrink: 1e-6, epochs: 15 };
const learn = (from: typeof spelt): Readonly<Record<Kind, Fitted>> =>
  Object.fromEntries(KINDS.map((kind) => [kind, fit(from.filter(({ text }) => mayBe(kind, text, WRITTEN)).map((one): Example => ({ signs: one.signs, right: one.kind === kind, counts: one.counts })), FIT)])) as Record<Kind, Fitted>;
const sum = ({ bias, weights }: Fitted, signs: readonly Sign[]): number => signs.reduce((all, [sign, much]) => all + much * (weights.get(sign) ?? 0), bias);

const told = Array.from({ length: FIFTHS }, (_, fifth) => {
  const fitted = learn(spelt.filter((one) => one.fifth !== fifth));
  return spelt.filter((one) => one.fifth === fifth && one.asWritten).map(({ kind, signs, text }) => {
    const [first] = KINDS.filter((as) => mayBe(as, text, WRITTEN)).map((as) => ({ as, sum: sum(fitted[as], signs) })).toSorted((a, b) => b.sum - a.sum);
    return { kind, text, as: first && first.sum > 0 ? first.as : null };
  });
}).flat();
for (const kind of KINDS) {
  const [are, taken] = [told.filter((one) => one.kind === kind), told.filter((one) => one.as === kind)];
  process.stdout.write(`${kind}\t${are.length} are, ${are.filter(({ as }) => as === kind).length} of them found; ${taken.length} taken for one, ${taken.filter((one) => one.kind !== kind).length} of them wrongly\n`);
}
if (process.argv.includes('--misses')) for (const { kind, as, text } of told.filter((one) => one.kind !== one.as)) process.stdout.write(`${kind} as ${as}: ${text}\n`);

writeTables(join(import.meta.dirname, '../../src/core/answer/reckoned/weights.ts'), 'Learnt by `npm run calibrate:reckoned`: what speaks for a question that is reckoned from what it says, by kind.', learn(spelt));
