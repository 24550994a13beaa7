import type { Knowledge } from '../../knowledge.ts';
import * as say from '../../say/forwarded.ts';
import { fold, sentencesOf, words } from '../../text.ts';
import type { Answer, Answered, Question } from '../outcome.ts';
import { refusalOf } from '../refuse/refuse.ts';
import { matterOf, withoutContacts } from './matter.ts';
import { namesDistrict, nowInForce, oldLaws } from './old-law.ts';
import { isSure, ruled, type Plain } from './told.ts';

/** What the text says, told as the rules have it: the part of it that a passage answers most surely. */
export function asClaimed(said: string, question: Question, knowledge: Knowledge, plain: Plain): Answer {
  const { on, about, set } = question;
  const ask = (text: string): Answer => plain({ text, about, set, on });
  if (promisesForMoney(said)) {
    const warned = ask(PROMISED);
    if (warned.outcome === 'answered') return warned;
  }
  const worth = (claim: string, { sure }: Answered): number => sure + (oldLaws(claim, on, knowledge).length > 0 || namesDistrict(claim) ? OF_OLD : 0);
  const found = claimsOf(said).map((claim) => ({ claim, told: ask(claim) })).flatMap(({ claim, told }) => (isSure(told) && (told.by === 'knowledge' || told.sources[0]?.entry === STARS) ? [{ told, worth: worth(claim, told) }] : [])).toSorted((a, b) => b.worth - a.worth)[0]?.told;
  if (found) return { ...found, text: `${say.notOurs(/\d{3}|\d\s*(?:tr|k|đ|h)(?!\p{L})/u.test(said))}\n\n${found.text}` };
  const [old] = oldLaws(said, on, knowledge);
  if (old) return ruled(say.oldText(old, nowInForce(old, on, knowledge)), old);
  // A notice that says when to file: where and what is filed is known.
  const filing = FILES.test(fold(said)) ? ask(FILING) : undefined;
  if (filing?.outcome === 'answered') return { ...filing, text: `${say.notOurs(true)}\n\n${filing.text}` };
  const near = knowledge.search({ question: matterOf(said), on, past: false }).hits.slice(0, 2).map(({ passage: one }) => one);
  return { outcome: 'no-answer', why: 'not-covered', text: say.cannotSay(), near };
}

const FILES = /\bho so\b[^\n]{0,60}\bnop\b|\bnop\b[^\n]{0,40}\bho so\b/;
const FILING = 'hồ sơ OCOP nộp ở đâu';

/** What is reckoned of a number of points. */
const STARS = 'may-sao-nghia-gi';

/** What the text says of offices and texts that are no more is what most needs to be said. */
const OF_OLD = 0.15;

/** Stars or a prize are promised, or threatened with, for money. */
const promisesForMoney = (said: string): boolean => refusalOf(said) === 'buying' || (ASKS_MONEY.test(fold(said)) && PROMISES.test(fold(said)));
const ASKS_MONEY = /\b(?:nop|dong|chuyen|dat coc|coc|phi|le phi)\b[^\n]{0,60}?\d[\d.,]*\s*(?:d|dong|k|tr|trieu|000)\b/;
const PROMISES = /\b(?:bao dau|chac dau|dam bao|top \d+|cup|ky niem chuong|duoc chon|trung giai|giu cho|rut sao|khong can lam|tron goi)\b/;
const PROMISED = 'dịch vụ hứa chắc đậu sao lấy tiền có nên tin không';

const LONGEST_CLAIM = 45;
const SHORTEST_CLAIM = 5;
const MOST_CLAIMS = 6;

/** The whole, where it is no longer than a question, and each sentence of it. */
function claimsOf(said: string): readonly string[] {
  const text = withoutContacts(said).replaceAll(DAY_OR_PRICE, ' ').replaceAll(/ +/g, ' ');
  const parts = text.split('\n').flatMap((line) => sentencesOf(line)).flatMap((one) => [...(words(one).length > LONGEST_CLAIM ? [] : [one]), ...(one.split(/[;,]\s/).length > 2 ? one.split(/[;,]\s/) : [])]).filter((one) => words(one).length >= SHORTEST_CLAIM && !SHARES.test(fold(one)));
  return [...(words(text).length <= LONGEST_CLAIM ? [text] : []), ...(parts.length > 1 ? parts.slice(0, MOST_CLAIMS) : [])].map((one) => `${one.replace(/[\s.!…"”]+$/u, '')} phải không`);
}

/** What is theirs alone to say, and finds nothing. */
const DAY_OR_PRICE = /(?:trước |lúc |vào |hạn |đến )?\b\d{1,2}[hg:]\d{0,2}(?!\p{L})|(?:trước |từ |đến )?(?:ngày )?\b\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\b|\b\d[\d.,]*\s?(?:đồng|đ|vnđ|vnd|tr|triệu|k)(?!\p{L})/giu;
const SHARES = /\b(?:chia se|lan toa|gui cho) (?:cho |ngay |den )?(?:moi nguoi|ban be|nguoi than|nhau)\b/;
