import { refusalOf } from '../../answer/refuse/refuse.ts';
import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { sharesIn, type ShareTold } from '../../read/shares.ts';
import * as say from '../../say/score.ts';
import { levelAt } from '../../score/share.ts';
import { words } from '../../text.ts';
import { reckoned } from '../asked/reckoned.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id, putFact } from '../facts.ts';
import { onward } from '../onward.ts';
import { saidIn, says, type Turn } from '../turn.ts';
import { scoreFact, sheetOf } from './scores.ts';

/* "12 lao động, 10 người trong xã, được mấy điểm": what a share of theirs reaches in their own sheet is told, and stands in it. */

type Hears = (turn: Turn, text: string) => Turn;

/** Undefined where no share is told, none that their sheet asks for, or where its set is not known. What else the message holds is heard after it. */
export function ownShares(turn: Turn, text: string, reading: Reading, hears: Hears): Turn | undefined {
  if (reading.slash || !/\d/.test(text) || OF_A_RULE.test(spelled(text).join(' '))) return undefined;
  const { state, person, world: { knowledge } } = turn;
  const sheet = sheetOf(currentDossier(state, person, turn.world), knowledge);
  const province = factsOf(state, undefined).get(id('province'));
  const found = sheet ? sharesIn(text, typeof province === 'string' ? province : undefined).flatMap((share) => sheet.criteria.filter((one) => one.share === share.of).map((criterion) => ({ share, criterion }))) : [];
  if (!sheet || !person.product || found.length === 0 || refusalOf(text) !== undefined) return undefined;
  const product = person.product;
  const theirs = found.filter(({ share }) => !reading.question || isTheirs(share, text));
  const noted = theirs.reduce((now, { share, criterion }) => putFact(now, scoreFact(sheet.set, criterion.code), product, levelAt(criterion, share.percent)?.points ?? 0, saidIn(turn, 'said')), state);
  const told = says({ ...turn, state: noted }, ...found.map(({ share, criterion }) => say.shareReaches(share, criterion, sheet, knowledge)), ...(theirs.length > 0 ? [say.sharesNoted()] : []));
  const rest = restOf(text);
  return rest === undefined ? onward(reckoned(turn, told, 'criterion')) : hears(reckoned(turn, told, 'criterion'), rest);
}

/** Counted, or said to be theirs, where something is asked; "75% lao động địa phương thì mấy điểm" is anybody's. */
const isTheirs = ({ counted }: ShareTold, text: string): boolean => counted !== undefined || OWN.test(spelled(text).join(' '));
const OWN = /\b(?:ben|nha|htx|co so|xuong|to|cua|cong ty)? ?(?:em|chi|anh|minh|toi|tui|bac|co|chu|ben)\b|\b(?:htx|co so|xuong) (?:nay|co)\b/;

/** What a rank asks, or what somebody has heard. */
const OF_A_RULE = /\b(?:it nhat|toi thieu|phai (?:dat|tren|tu|du)|tro len|neu|bat buoc|nghe noi|quy dinh)\b/;

/** The sentences that hold no share and do not ask what one comes to. */
function restOf(text: string): string | undefined {
  const rest = text.normalize('NFC').split(/(?<=[.!?;\n])\s+/u).filter((piece) => sharesIn(piece).length === 0 && !/\d ?%/.test(piece) && !ASKS_POINTS.test(spelled(piece).join(' '))).join(' ');
  return words(rest).length >= SHORTEST ? rest : undefined;
}
const ASKS_POINTS = /\b(?:may|bao nhieu|nhieu) diem\b|\bthieu (?:bao nhieu|may|gi)\b|\b(?:dat|duoc|bi loai|rot) (?:chua|khong|gi)\b/;
const SHORTEST = 3;
