import { claimsIn, type Claim } from './claims.ts';
import { has, vi } from './pattern.ts';
import { partyIn, saysTotal } from './party.ts';
import type { Said } from './said.ts';
import { shortReply } from './short.ts';
import { stanceOf, type Stance } from './stance.ts';

/* What the parts of a reply come to together. A wrong yes or no is worse than none: where they do not come to one thing, nothing is
 * read, and the person is asked. */

/** What a reply says. `plain`: it speaks of going. */
export type Weighed = { readonly answer: 'yes' | 'no' | 'maybe'; readonly people?: number; readonly plain: boolean };

const PAPERS = vi('đồng ý cho|được em sửa|cứ sửa|sửa (?:cái|lại|giúp|tên)');
const THANKS = vi('cảm ơn|chào|chúc');
const KNOWN = vi('thông tin|thông báo|đã báo|đã nhắc|nhận được tin|đã nhận|nhận tin|đã xem|đã rõ|đã biết');
/** Takes back what was said before. */
const TURNS = vi('(?:nhưng|mà|thôi|à|vẫn|giờ|nay|lại|để|nên|cho|cả|sẽ|có|còn|chị|em|anh|tôi|tui|bác|cô|chú|mình|con|cháu) (?:\\S+ ){0,4}?(?:đi|tham gia|dự|tới|đến|ra|lên|qua|có mặt|đăng ký)(?! hoài)(?! lại)');
const BEFORE = vi('hôm qua|lúc nãy|nãy|hôm trước|bận|lần trước');
const PLAIN_NO = vi('^ (?:thôi|không)(?: (?:em|ạ|chị|con|cháu|nhé))* $');
const WILLING = vi('^ (?:dạ )?(?:được(?! thì)|đồng ý|nhất trí|ok)');
const SORRY = vi('tiếc (?:quá|ghê|thật|lắm)');
const SOME_OF_OURS = vi('nhân viên|người|anh em|chị em|ai đó|mấy');
const INSTEAD = vi('thay|thế|hộ|giùm');
const LONGEST_NOD = 12;

export function weigh(said: Said): Weighed | undefined {
  const short = shortReply(said);
  if (short) return short;
  const { clauses, whole } = said;
  const claims = clauses.map((clause) => claimsIn(clause, said));
  const stances = claims.map((each, i) => stanceOf(each, clauses[i]!, said, said.asked.has(i)));
  const any = (claim: Claim): boolean => claims.some((each) => each.has(claim));
  const some = (...wanted: Stance[]): boolean => stances.some((stance) => wanted.includes(stance));
  const party = partyIn(said);
  const yes = (people = party): Weighed => ({ answer: 'yes', ...(people ? { people } : {}), plain: true });
  const no: Weighed = { answer: 'no', plain: true };
  const maybe: Weighed = { answer: 'maybe', plain: any('comes') };

  if (any('would-have') && !any('after-all')) return some('maybe') && !some('no', 'obstacle') ? maybe : some('no', 'obstacle', 'wish', 'yes') || has(SORRY, whole, said) ? no : undefined;
  if (any('after-all')) return yes();
  if (claims.some((each, i) => each.has('sends') && !each.has('declines') && !each.has('asks') && stances[i] !== 'maybe' && stances[i] !== 'asks' && (stances[i] !== 'obstacle' || has(INSTEAD, clauses[i]!, said)))) return yes(party ?? (has(SOME_OF_OURS, whole, said) ? undefined : 1));
  if (isBeside()) return undefined;

  const strong = stances.flatMap((stance, i) => (stance === 'yes' || stance === 'no' ? [{ stance, i }] : []));
  const last = strong.at(-1);
  if (some('maybe')) return last?.stance === 'no' && (last.i > stances.lastIndexOf('maybe') || some('obstacle')) ? no : maybe;
  if (last?.stance === 'no') return no;
  if (last) return isTakenBack(last.i) ? no : yes();
  if (some('wish')) return some('obstacle') ? no : some('soon') ? maybe : yes();
  if (some('obstacle') && saysTotal(clauses.at(-1)!, said)) return yes();
  if (some('obstacle')) return has(WILLING, clauses[0]!, said) && !any('but') ? undefined : no;
  if (some('soon') && party === undefined) return maybe;
  if (has(KNOWN, whole, said) || (has(THANKS, whole, said) && !some('agrees'))) return undefined;
  if (party) return yes();
  return stances[0] === 'agrees' && whole.trim().split(' ').length <= LONGEST_NOD ? { answer: 'yes', plain: false } : undefined;

  /** About papers, or a question and nothing else. */
  function isBeside(): boolean {
    const asks = some('asks');
    const denies = stances.some((stance, i) => stance === 'no' && !has(PLAIN_NO, clauses[i]!, said));
    if (any('matters') && !denies && !some('maybe', 'wish') && !(any('comes') && some('yes') && !asks && !any('done'))) return true;
    if (party === undefined && !some('no', 'maybe', 'obstacle') && has(PAPERS, whole, said)) return true;
    return asks && !some('yes', 'no', 'maybe') && (clauses.length === 1 || !some('obstacle'));
  }

  /** The yes said last, by a no before it that it does not turn round; or by what stands in the way of a wish. */
  function isTakenBack(at: number): boolean {
    const denied = strong.find(({ stance }) => stance === 'no');
    if (denied && !has(TURNS, clauses[at]!, said) && !has(BEFORE, clauses[denied.i]!, said)) return true;
    return some('wish') && any('but') && stances.lastIndexOf('obstacle') > at;
  }
}
