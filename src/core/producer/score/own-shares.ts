import { refusalOf } from '../../answer/refuse/refuse.ts';
import { spelled } from '../../read/plain.ts';
import { read, type Reading } from '../../read/reading.ts';
import { shareMended, sharesIn, type ShareTold } from '../../read/shares.ts';
import { askApart } from '../../say/passages.ts';
import * as say from '../../say/score.ts';
import { levelAt } from '../../score/share.ts';
import { words } from '../../text.ts';
import { ask } from '../asked/answers.ts';
import { reckoned } from '../asked/reckoned.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id, putFact } from '../facts.ts';
import { learn } from '../learn/learn.ts';
import { onward } from '../onward.ts';
import { remembers, spokenBefore } from '../spoken.ts';
import { saidIn, says, type Turn } from '../turn.ts';
import { scoreFact, sheetOf } from './scores.ts';

/* "12 lao động, 10 người trong xã, được mấy điểm": what a share of theirs reaches in their own sheet is told, and stands in it. */

type Hears = (turn: Turn, text: string) => Turn;

/** Undefined where no share is told, none that their sheet asks for, or where its set is not known. What else the message holds is heard after it. */
export function ownShares(turn: Turn, text: string, reading: Reading, hears: Hears): Turn | undefined {
  const { state, person: { product }, world: { knowledge, now } } = turn;
  const sheet = sheetOf(currentDossier(state, turn.person, turn.world), knowledge);
  if (!sheet || !product || reading.slash || !/\d/.test(text) || OF_A_RULE.test(spelled(text).join(' '))) return undefined;
  const province = factsOf(state, undefined).get(id('province'));
  const found = told(turn, text, reading, typeof province === 'string' ? province : undefined).flatMap((share) => sheet.criteria.filter((one) => one.share === share.of).map((criterion) => ({ share, criterion })));
  if (found.length === 0 || refusalOf(text) !== undefined) return undefined;
  const { shares, rest } = aside(text);
  const theirs = found.filter(({ share }) => !reading.question || isTheirs(share, text));
  // Beside the share, "12 lao động" may tell that they are hired.
  const { asked: _later, ...learned } = (theirs.length > 0 ? learn(turn, { ...read(shares, knowledge, now), question: false, onlyAsks: false, wishes: [] }) : undefined) ?? turn;
  const noted = theirs.reduce((known, { share, criterion }) => putFact(known, scoreFact(sheet.set, criterion.code), product, levelAt(criterion, share.percent)?.points ?? 0, saidIn(turn, 'said')), learned.state);
  const reached = reckoned(turn, says({ ...learned, state: noted }, ...found.map(({ share, criterion }) => say.shareReaches(share, criterion, sheet, knowledge)), ...(theirs.length > 0 ? [say.sharesNoted()] : [])), 'criterion');
  return restHeard(remembers(reached, text), rest, hears);
}

/** In this message; or put right of the one before ("à nhầm, 6 người trong xã"). */
function told(turn: Turn, text: string, { correction }: Reading, province: string | undefined): readonly ShareTold[] {
  const shares = sharesIn(text, province);
  const before = spokenBefore(turn);
  const mended = shares.length === 0 && correction && before !== undefined ? shareMended(text, before, province) : undefined;
  return mended ? [mended] : shares;
}

/** What stands beside the shares may be asked of them ("lá gai thì sao, có được tính không"): where no passage surely tells it by itself, it is to be asked once more. */
function restHeard(turn: Turn, rest: string, hears: Hears): Turn {
  if (words(rest).length < SHORTEST) return onward(turn);
  const alone = ask(turn, rest);
  const tells = read(rest, turn.world.knowledge, turn.world.now).facts.statements.length > 0;
  return !tells && alone.outcome === 'answered' && alone.by === 'knowledge' && (alone.leans || alone.sure < LIKELY) ? onward(says(turn, askApart(rest))) : hears(turn, rest);
}
const LIKELY = 0.9;

/** Counted, or said to be theirs, where something is asked; "75% lao động địa phương thì mấy điểm" is anybody's. */
const isTheirs = ({ counted }: ShareTold, text: string): boolean => counted !== undefined || OWN.test(spelled(text).join(' '));
const OWN = /\b(?:ben|nha|htx|co so|xuong|to|cua|cong ty)? ?(?:em|chi|anh|minh|toi|tui|bac|co|chu|ben)\b|\b(?:htx|co so|xuong) (?:nay|co)\b/;

/** What a rank asks, or what somebody has heard. */
const OF_A_RULE = /\b(?:it nhat|toi thieu|phai (?:dat|tren|tu|du)|tro len|neu|bat buoc|nghe noi|quy dinh)\b/;

/** The sentences that tell a share, and those that neither do so nor ask what one comes to. */
function aside(text: string): { readonly shares: string; readonly rest: string } {
  const pieces = text.normalize('NFC').split(/(?<=[.!?;\n])\s+/u);
  const tells = (piece: string): boolean => sharesIn(piece).length > 0 || /\d ?%/.test(piece);
  return { shares: pieces.filter(tells).join(' '), rest: pieces.filter((piece) => !tells(piece) && !ASKS_POINTS.test(spelled(piece).join(' '))).join(' ') };
}
const ASKS_POINTS = /\b(?:may|bao nhieu|nhieu) diem\b|\bthieu (?:bao nhieu|may|gi)\b|\b(?:dat|duoc|bi loai|rot) (?:chua|khong|gi)\b|\b(?:du|dat)(?: dieu kien| tieu chuan| muc| diem)*(?: cho [345] sao)? (?:khong|chua)\b/;
const SHORTEST = 3;
