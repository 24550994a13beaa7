import { onlySounds, refusalOf, type Refusal } from '../../answer/refuse/refuse.ts';
import { tellsTheirPost, tellsWhoIsWho } from '../../read/asides.ts';
import { spelled } from '../../read/plain.ts';
import { tellsOfMaterial } from '../../read/bought.ts';
import { changes, presses, tellsOfDone } from '../../read/urges.ts';
import { asksOnlyForLabel, labelWishIn } from '../../read/label/wish.ts';
import { tellsOfSelf } from '../../read/of-self.ts';
import type { Reading } from '../../read/reading.ts';
import { asksOnlyForList } from '../../read/wishes.ts';
import { words } from '../../text.ts';
import { beside } from '../again.ts';
import { ask } from './answers.ts';
import { find } from '../goods/own.ts';
import { says, type Turn } from '../turn.ts';

const LONGEST_REFUSED = 60;
/** So few words tell of oneself hardly more than what they want. */
const SHORT_REQUEST = 30;
/** "Sửa ảnh giấy 3 sao thành 4 sao", without a word of themselves. */
const SUPPOSED = 3;
const SHORTEST_ASKED = 6;
const SHORTEST_TOLD = 8;
/** Whoever lists their goods tells of themselves. */
const SEVERAL = 3;
/** Whoever asks for these tells nothing of themselves beside it. */
const NEVER_TELLS = new Set<Refusal>(['others', 'orders']);

/** What we refuse is heard before anything else is read into the words. A long message that tells of oneself is a dossier, whatever words stand in it. */
export function refusedFirst(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { focus } = turn.person;
  const { facts, products, question, slash } = reading;
  if (slash || (focus.type === 'asking' && focus.about.type === 'consent')) return undefined;
  const said = words(text).length;
  if (asksOnlyForLabel(text) || asksOnlyForList(text) || tellsTheirPost(text)) return undefined;
  if (said > LONGEST_REFUSED || (!question && (tellsWhoIsWho(text) || products.length >= SEVERAL || (products.length > 0 && helpsSomebody(text))))) return undefined;
  // What the passages show to be one is only looked for where nothing is told of themselves, nor a label is shown to us.
  const refusal = refusalOf(text) ?? (labelWishIn(text) === undefined && facts.statements.length === 0 && (question ? said >= SHORTEST_ASKED : said >= SHORTEST_TOLD && !tellsOfSelf(text) && !tellsOfDone(text) && !tellsOfMaterial(text)) ? refusalFound(turn, text) : undefined);
  // "Điều nhập Bình Phước 40%": who tells how they work and presses for nothing is told of no forgery, whatever single words were learnt from.
  if (refusal !== 'others' && !question && !presses(text) && onlySounds(text)) return undefined;
  // "Có cả mắc ca sấy nữa, làm mắc ca trước đi": goods of theirs that we do not know yet, and what comes first.
  if (!question && reading.adds && products.some(({ name }) => !find(turn.state, name)) && onlySounds(text)) return undefined;
  // "3 sao thôi chứ 4 sao khó lắm" tells what they aim at, and wants nothing done.
  const onlyTells = !question && facts.statements.length > 0 && !changes(text);
  if (refusal === undefined || (onlyTells && !NEVER_TELLS.has(refusal)) || (facts.statements.length > (said > SHORT_REQUEST ? 0 : tellsOfSelf(text) ? 1 : SUPPOSED) && !NEVER_TELLS.has(refusal))) return undefined;
  return beside(says(turn, ask(turn, text).text));
}

/** "Tôi là cán bộ xã, đang làm hồ sơ giúp hộ chị Dợ bán thịt gác bếp": whose dossier it is, and nothing wanted that is not so. */
const helpsSomebody = (text: string): boolean => HELPS.test(spelled(text).join(' ')) && !NOT_SO.test(spelled(text).join(' '));
const HELPS = /\b(?:lam|viet|soan|chuan bi|hoan thien) (?:bo )?ho so (?:giup|ho|gium|dum|cho|thay)(?: cho)? (?:\S+ )?(?:ho|ba|ong|chi|anh|em|co|chu|bac|di|gia dinh|nha|htx|hop tac xa|to hop tac|cong ty|me|bo|ma|vo|chong|ba con|xa vien)\b/;
const NOT_SO = /\b(?:gia|khong|mao|khai|mua|sua|chep|nang|giau|bo qua|lach|cho du|cho dep|cho de|chua co|xin diem)\b/;

function refusalFound(turn: Turn, text: string): Refusal | undefined {
  const found = ask(turn, text);
  return found.outcome === 'refused' ? found.why : undefined;
}
