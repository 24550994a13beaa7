import { fold, words } from '../../text.ts';
import type { Passage, Sentence } from '../../think.ts';
import { foldedOnce, wordsOnce } from './once.ts';
import { amountInWords, type Amount } from './amounts.ts';
import { outOfPlace } from './company.ts';
import { isDate } from './dates.ts';
import { isLaw, lawInWords } from './laws.ts';
import { unknownName, unknownProper } from './names.ts';
import { overstated, turnedRound } from './polarity.ts';
import { recounted } from './recounted.ts';
import { claimsIn, type Found } from './scan.ts';
import { notSpeech, reachesIn } from './speech.ts';

/* What a model composed is said only when every claim in it stands in the blocks that its own sentence cites. The check errs on the
 * side of caution: a true sentence that it turns away costs nothing, for then the passage itself is shown. */

const UNFAITHFUL = [
  'nothing', 'too-long', 'no-such-block', 'no-source', 'not-speech', 'reach', 'law', 'clause', 'date', 'number', 'name', 'turned-round', 'overstated', 'elsewhere', 'company',
] as const;

export type Verdict = { readonly type: 'faithful' } | { readonly type: 'unfaithful'; readonly why: (typeof UNFAITHFUL)[number]; /** Where, for staff and tests. */ readonly said: string };

/** With law, clause and receipt under it, a phone screen. */
const LONGEST = 700;
const LONGEST_SENTENCE = 330;
const MOST_SENTENCES = 9;

const unfaithful = (why: (typeof UNFAITHFUL)[number], said: string): Verdict => ({ type: 'unfaithful', why, said: said.slice(0, 120) });

export function faithful(sentences: readonly Sentence[], handed: readonly Passage[], question: string): Verdict {
  const told = sentences.filter(({ text }) => text.trim() !== '');
  if (!told.some(({ cites }) => cites.length > 0)) return unfaithful('nothing', told.map(({ text }) => text).join(' '));
  const whole = told.map(({ text }) => text.trim()).join(' ');
  if (told.length > MOST_SENTENCES || whole.length > LONGEST || told.some(({ text }) => text.length > LONGEST_SENTENCE)) return unfaithful('too-long', whole);
  for (const sentence of told) {
    const verdict = sentence.cites.length === 0 ? unsupported(sentence.text) : supported(sentence, handed, question);
    if (verdict.type === 'unfaithful') return verdict;
  }
  return { type: 'faithful' };
}

/** A sentence that cites nothing may be kind, and no more. */
function unsupported(text: string): Verdict {
  const odd = notSpeech(text, '');
  if (odd !== undefined) return unfaithful('not-speech', odd);
  if (reachesIn(text).length > 0) return unfaithful('reach', text);
  const { claims } = claimsIn(text);
  const said = words(text);
  if (claims.length > 0 || said.length > 16 || RULING.test(` ${said.join(' ')} `) || unknownName(text, '', '') !== undefined) return unfaithful('no-source', text);
  return { type: 'faithful' };
}

const RULING = / (?:phai|bat buoc|khong|chua|cam|duoc phep|duoc (?!giup|khong)|nop|mien|mat phi|le phi|han|sao|diem|phat|luat|quy dinh|ubnd|so|ky|cap|giay|ho so|tien|dong|xa|tinh|phi|san pham|cong nhan|nhan|in|cung|nao|nha nuoc|chi phi|cham|mau|thu tuc) /;

function supported({ text, cites }: Sentence, handed: readonly Passage[], question: string): Verdict {
  const passages = new Map(handed.map((one) => [one.entry, one]));
  const blocks: string[] = [];
  const texts: string[] = [];
  for (const { entry, block } of cites) {
    const found = passages.get(entry)?.blocks[block];
    if (!found) return unfaithful('no-such-block', `${entry} ${block}`);
    blocks.push(`${found.label}\n${found.text}`);
    texts.push(found.text);
  }
  const cited = [...new Set(cites.map(({ entry }) => entry))].map((entry) => passages.get(entry)!);
  const source = blocks.join('\n');
  const around = cited.flatMap((one) => [one.title, ...one.blocks.map((block) => `${block.label}\n${block.text}`)]).join('\n');
  const odd = notSpeech(text, around);
  if (odd !== undefined) return unfaithful('not-speech', odd);
  const reaches = new Set(reachesIn(source));
  const reach = reachesIn(text).find((one) => !reaches.has(one));
  if (reach !== undefined) return unfaithful('reach', reach);
  const known = foldedOnce(around);
  const wrong = unclaimed(text, blocks, around) ?? outOfCompany(text, texts, known);
  if (wrong) return wrong;
  const counted = recounted(text, texts);
  if (counted !== undefined) return unfaithful('number', counted);
  const place = outOfPlace(text, texts, (said, source) => isAmount(said, source, known));
  if (place !== undefined) return unfaithful('company', place);
  const name = unknownName(text, around, source) ?? unknownProper(text, around, question);
  if (name !== undefined) return unfaithful('name', name);
  const turned = turnedRound(text, texts.join('\n'));
  if (turned !== undefined) return unfaithful('turned-round', turned);
  const strong = overstated(text, around);
  if (strong !== undefined) return unfaithful('overstated', strong);
  return isAbout(text, around) ? { type: 'faithful' } : unfaithful('elsewhere', text);
}

type Amounts = readonly (Found & { type: 'amount' })[];
const amountsOf = (found: readonly Found[]): Amounts => found.filter((one): one is Found & { type: 'amount' } => one.type === 'amount');

/** The first claim that does not stand in what is cited: numbers and days in the blocks, laws and clauses anywhere in their passages. */
function unclaimed(text: string, blocks: readonly string[], around: string): Verdict | undefined {
  const said = claimsIn(text).claims;
  const near = blocks.map((block) => claimsIn(block).claims);
  const all = claimsIn(around).claims;
  const laws = all.flatMap((one) => (one.type === 'law' ? [one.law] : []));
  const clauses = new Set(all.flatMap((one) => (one.type === 'clauses' ? one.clauses.map(({ noun, number }) => `${noun} ${number}`) : [])));
  const dates = near.flat().flatMap((one) => (one.type === 'date' ? [one.date] : []));
  const amounts = near.map(amountsOf);
  const known = foldedOnce(around);
  for (const claim of said) {
    switch (claim.type) {
      case 'law': if (!laws.some((law) => isLaw(claim.law, law))) return unfaithful('law', lawInWords(claim.law)); break;
      case 'clauses': {
        const unknown = claim.clauses.find(({ noun, number }) => !clauses.has(`${noun} ${number}`));
        if (unknown) return unfaithful('clause', `${unknown.noun} ${unknown.number}`);
        break;
      }
      case 'date': if (!dates.some((date) => isDate(claim.date, date))) return unfaithful('date', claim.said); break;
      case 'amount': if (!amounts.some((block) => block.some((one) => isAmount(claim.amount, one.amount, known)))) return unfaithful('number', amountInWords(claim.amount)); break;
      default: claim satisfies never;
    }
  }
  return outOfPairs(said, all);
}

/** Without a unit the sentence says less. A unit that the source leaves out must stand in it as a word. */
const isAmount = (said: Amount, source: Amount, known: string): boolean =>
  said.value === source.value && (said.unit === source.unit || said.unit === '' || (source.unit === '' && isCounted(fold(said.unit), known) && !(said.unit === 'sao' && Number(said.value) > MOST_STARS)));
const MOST_STARS = 5;

/** What a number with nothing beside it may count: a word of the source; "bộ 13", "mẫu 02" are names and "người" stands everywhere, there such a thing is counted where a number stands before it. */
const isCounted = (unit: string, known: string): boolean => (NAMED_BY_NUMBER.has(unit) ? new RegExp(`\\d ${unit}(?![a-z])`).test(known) : known.includes(unit));
const NAMED_BY_NUMBER = new Set(['bo', 'mau', 'nguoi']);

/** "khoản 2 Điều 7" of a source that has "Điều 7 khoản 1" and "Điều 9 khoản 2": two that stand side by side belong together. */
function outOfPairs(said: readonly Found[], all: readonly Found[]): Verdict | undefined {
  const pairs = pairsOf(all);
  for (const pair of pairsOf(said)) if (!pairs.has(pair)) return unfaithful('clause', pair);
  return undefined;
}

/** Those that stand in one row ("Điều 4 khoản 3 QĐ 26/2026"), each with each of another kind. */
function pairsOf(found: readonly Found[]): Set<string> {
  const pairs = new Set<string>();
  let row: string[] = [];
  let end = -1;
  for (const one of found) {
    const named = one.type === 'clauses' ? one.clauses.map(({ noun, number }) => `${noun} ${number}`) : one.type === 'law' ? [`${one.law.kind ?? ''} ${one.law.number}`] : [];
    if (one.at - end > APART || named.length === 0) row = [];
    for (const a of row) for (const b of named) if (nounOf(a) !== nounOf(b)) pairs.add([a, b].toSorted().join(' + '));
    row.push(...named);
    end = one.at + one.said.length;
  }
  return pairs;
}

const APART = 6;
const nounOf = (named: string): string => named.slice(0, named.lastIndexOf(' '));

/** "3 sao từ 70 đến dưới 90" of "3 sao từ 50 đến dưới 70, 4 sao từ 70 đến dưới 90": each number stands there, not together. Two
 *  numbers of one clause that one block has must be near each other there; and one may not be taken from a block that tells it of
 *  another number of stars. */
const NEAR = 2;
const NEXT_CLAUSE = /[,;.()]| và | còn /u;

function outOfCompany(text: string, texts: readonly string[], known: string): Verdict | undefined {
  const { claims, figures } = claimsIn(text);
  const said = amountsOf(claims);
  const blocks = texts.map((block) => amountsOf(claimsIn(block).claims));
  for (const [i, one] of said.entries()) {
    for (const other of said.slice(i + 1, i + 1 + NEAR)) {
      if (NEXT_CLAUSE.test(figures.slice(one.at + one.said.length, other.at))) continue;
      const placed = blocks.map((block) => [one, other].map(({ amount }) => block.flatMap((found, at) => (isAmount(amount, found.amount, known) ? [at] : []))) as [number[], number[]]);
      const together = placed.filter(([a, b]) => a.length > 0 && b.length > 0);
      const apart = together.every(([a, b]) => a.every((x) => b.every((y) => Math.abs(x - y) > NEAR)));
      if (together.length > 0 ? apart : isOfAnother(one.amount, other.amount, blocks, known) || isOfAnother(other.amount, one.amount, blocks, known)) return unfaithful('company', `${one.said} … ${other.said}`);
    }
  }
  return undefined;
}

/** Whether `key` is a number of stars, and every block that has `taken` tells it of another. */
function isOfAnother(key: Amount, taken: Amount, blocks: readonly Amounts[], known: string): boolean {
  const from = blocks.filter((block) => block.some(({ amount }) => isAmount(taken, amount, known)));
  return key.unit === 'sao' && key.unit !== taken.unit && from.length > 0 && from.every((block) => block.some(({ amount }) => amount.unit === key.unit && amount.value !== key.value));
}

const SMALL = new Set(words('dạ vâng ạ em anh chị mình và hoặc hay là thì mà của cho để khi nếu theo với trong ngoài trên dưới từ đến tại ở có được phải cần nên không chưa đã sẽ đang cũng còn này đó ấy kia nào gì sao như vậy nhé nha rồi nữa các những mỗi một về vào ra lên xuống lại bị do vì nhưng chỉ hết đều rất thêm sau trước việc người'));

/** Most of what it says is said there. What was asked does not count: a question may say anything. */
function isAbout(text: string, around: string): boolean {
  const known = new Set(wordsOnce(around));
  const content = words(text).filter((word) => !SMALL.has(word));
  return content.length === 0 || content.filter((word) => known.has(word)).length / content.length >= 0.7;
}
