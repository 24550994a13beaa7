import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { somebodyIn } from '../../read/somebody.ts';
import { fold, words } from '../../text.ts';
import * as say from '../../say/other-households.ts';
import { again } from '../again.ts';
import { says, type Turn, withState } from '../turn.ts';

/** "Hộ bà Tám làm mắm, hộ ông Sáu làm chiếu": what is kept is of one producer. The first is heard, what is told of the others is noted in their words
 *  and never taken for the first one's; also later, when one of the others is named again. */
export function ofHouseholds(turn: Turn, text: string, { question, wishes, products }: Reading, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  const isOther = (name: string): boolean => isNoted(turn, say.OTHER_HOUSEHOLD, name);
  if (turnsToOwn(turn, text)) return again(says(turn, say.workingFor(noted(turn, say.OWN_HOUSEHOLD)[0]!)));
  const several = tellsOfSeveral(turn, text);
  const told = somebodyIn(text, known(turn)).filter(({ household, name }) => several || household || isOther(name));
  const [theirs] = told.filter(({ name }) => isOther(name));
  if (theirs && told.every(({ name }) => isOther(name)) && OF_FILE.test(spelled(text).join(' '))) return again(says(turn, say.onlyNoted(theirs.name)));
  // "Vậy ông Sáu nộp liền được không", of one that is only noted, before there is a dossier: asked in general.
  if (theirs && question && turn.person.inquires && told.every(({ name }) => isOther(name))) return hears(turn, told.reduceRight((left, { at, end }) => `${left.slice(0, at)}em${left.slice(end)}`, text.normalize('NFC')));
  const meant = told.length === 0 && !question ? otherMeant(turn, text) : undefined;
  if (meant) return again(says(withNotes(turn, [`${say.OTHER_HOUSEHOLD} ${meant}: ${text.normalize('NFC').trim()}`]), turn.person.inquires ? say.ofTheirProducers([meant]) : say.severalHouseholds(undefined, [meant])));
  const maker = told.length === 0 && !question ? makerNoted(turn, products) : undefined;
  if (maker) return again(says(withNotes(turn, [`${say.OTHER_HOUSEHOLD} ${maker}: ${text.normalize('NFC').trim()}`]), say.ofTheirProducers([maker])));
  if (question || (wishes.length > 0 && !several) || told.length === 0) return undefined;
  const owned = turn.state.notes?.some((note) => note.text.startsWith(say.OWN_HOUSEHOLD)) === true;
  // "Làm hồ sơ giúp hộ bà Sáu", "có hộ chị Páo làm tương ớt" before anything else: whose this chat is, so that others named later are known as that.
  const begins = HELPS.test(spelled(text).join(' ')) || (turn.state.products.length === 0 && products.length > 0 && THERE_IS.test(spelled(text).join(' ')));
  if (!several && !owned && told.length === 1 && told[0]!.household && begins) return hears(withNotes(turn, [`${say.OWN_HOUSEHOLD} ${told[0]!.name}`]), text);
  const pieces = told.map((one, i) => ({ ...one, text: text.normalize('NFC').slice(i === 0 ? 0 : beginOf(text, one.at, told[i - 1]!.end), told[i + 1] && beginOf(text, told[i + 1]!.at, one.end)).replace(/[\s,.;]+$|(?:,|\s)+(?:còn|con|và|va)\s*$/gu, '').trimStart() }));
  const first = several ? undefined : pieces.find(({ name }) => (owned ? isOwnHousehold(turn, name) : !isOther(name)));
  const others = pieces.filter(({ name, household }) => several || isOther(name) || (owned ? household && !isOwnHousehold(turn, name) : first !== undefined && fold(name) !== fold(first.name)));
  if (others.length === 0) return undefined;
  const own = first && !isNoted(turn, say.OWN_HOUSEHOLD, first.name) ? [`${say.OWN_HOUSEHOLD} ${first.name}`] : [];
  const kept = says(withNotes(turn, [...own, ...others.map((one) => `${say.OTHER_HOUSEHOLD} ${one.text}`)]), several ? say.ofTheirProducers([...new Set(others.map(({ name }) => name))]) : say.severalHouseholds(first?.name, [...new Set(others.map(({ name }) => name))]));
  return first ? hears(kept, withoutErrand(pieces.filter(({ name }) => fold(name) === fold(first.name)).map((one) => one.text).join('. '))) : again(kept);
}

/** "Mật ong anh Hùng, giò me chị Lan": what is told of her begins behind the stop before her name. */
const beginOf = (text: string, at: number, after: number): number => {
  const stop = Math.max(...STOPS.map((mark) => text.normalize('NFC').lastIndexOf(mark, at)));
  return stop < after ? at : stop + 1;
};

const STOPS = [',', ';', ':', '.', '\n'] as const;

/** "Hồ sơ anh Thào thiếu gì", "xóa hộ ông Sáu đi": what is to be done with a dossier that we do not have. */
const OF_FILE = /^(?:(?:da|em|oi|the|con|thoi|gio|cho|chi|anh) )*(?:in|xoa|bo|mo|xem|coi|gui|liet ke|kiem tra|nhap)\b|\bho so\b(?: \S+){1,5} (?:thieu|con|du|toi|den|xong|o|ra)\b|\bthieu (?:giay )?gi\b/;
const HELPS = /\b(?:lam|nhap|mo|dang ky|lap) (?:\S+ )?(?:(?:ho so|ocop|dossier) )?(?:giup|ho|cho|gium|dum)\b/;
const THERE_IS = /^(?:(?:da|em|oi|thi|la|vi du|nhu) )*(?:o )?(?:co|nhu) (?:mot |1 )?(?:ho|nha|co so) /;
const withNotes = (turn: Turn, notes: readonly string[]): Turn => withState(turn, { notes: [...(turn.state.notes ?? []), ...notes.map((text) => ({ text, at: turn.world.now }))] });

/** "Ông này chưa đăng ký kinh doanh", a moment after "hộ ông Tư cũng cần giúp": that one, as he is called. */
export function otherMeant(turn: Turn, text: string): string | undefined {
  const called = PRONOUN.exec(spelled(text.normalize('NFC').replace(OF_THE_SOUTH, (_, ong: string | undefined) => (ong ? 'ông ấy' : 'bà ấy'))).join(' '))?.[1];
  const last = turn.state.notes?.findLast(({ text: note }) => note.startsWith(say.OTHER_HOUSEHOLD));
  const [other, another] = [...new Set(noted(turn, say.OTHER_HOUSEHOLD))].filter((name) => fold(name).startsWith(`${called} `));
  return called && last && other && !another && turn.world.now - last.at < JUST_NOW && !noted(turn, say.OWN_HOUSEHOLD).some((own) => fold(own).startsWith(`${called} `)) ? other : undefined;
}
const PRONOUN = /^(?:(?:thi|ma|con|nha|ho) )*(ong|ba|anh|chi|co|chu|bac|di|cau) (?:nay|ay|do|kia)\b/;
/** "Bả chưa có gì", "ổng". */
const OF_THE_SOUTH = /(?<!\p{L})(?:(ổng)|bả)(?!\p{L})/giu;
const JUST_NOW = 300_000;

/** "Bà Hoa làm chè, ông Dũng nuôi ong", of somebody who asks for producers: none of them is this chat's until one is chosen ("làm hồ sơ cho bà Hoa"). */
export function tellsOfSeveral(turn: Turn, text: string): boolean {
  if (!turn.person.inquires) return false;
  const found = somebodyIn(text, known(turn));
  // "Nhập giúp hộ bà Tám, hộ ông Sáu" is work for the first.
  if (found.some(({ household }) => household)) return false;
  const named = found.map(({ name }) => name);
  return new Set(named.map(given)).size > 1 || named.some((name) => isNoted(turn, say.OTHER_HOUSEHOLD, name));
}

const given = (name: string): string => fold(name).split(' ').at(-1)!;
/** Those of our notes of a kind, as they are called. */
const noted = ({ state }: Turn, ...kinds: readonly string[]): readonly string[] => (state.notes ?? []).flatMap(({ text }) => {
  const [, kind, told = ''] = /^([^:]+:) (.*)$/su.exec(text) ?? [];
  if (kind === undefined || !kinds.includes(kind)) return [];
  return /^\p{L}+ \p{L}+$/u.test(told) ? [told] : somebodyIn(told).slice(0, 1).map((one) => one.name);
});
/** By their name alone where one is called so: "anh Lợi" may be "ông Lợi". */
function isNoted(turn: Turn, kind: string, name: string): boolean {
  const all = noted(turn, say.OWN_HOUSEHOLD, say.OTHER_HOUSEHOLD);
  const isSame = all.some((one) => fold(one) === fold(name)) ? (one: string) => fold(one) === fold(name) : (one: string) => given(one) === given(name);
  return noted(turn, kind).some(isSame);
}
const known = (turn: Turn): ReadonlySet<string> => new Set(noted(turn, say.OWN_HOUSEHOLD, say.OTHER_HOUSEHOLD).map(given));

/** "Mật ong đã kiểm nghiệm tháng 9", of somebody who asks for producers and told whose honey that is. */
export function makerNoted(turn: Turn, products: Reading['products']): string | undefined {
  if (!turn.person.inquires || products.length === 0) return undefined;
  const note = turn.state.notes?.find(({ text }) => text.startsWith(say.OTHER_HOUSEHOLD) && products.every(({ name }) => fold(text).includes(fold(name))));
  return note && somebodyIn(note.text, known(turn))[0]?.name;
}

/** "Làm hồ sơ cho ông Sáu", "ông Sáu đồng ý rồi, làm đi", after several were told of: this chat is of that one from now on, and what was noted of
 *  them is heard as told of themselves. */
export function chosenHousehold(turn: Turn, text: string): { readonly turn: Turn; readonly name: string; readonly told: string } | undefined {
  const [chosen, another] = somebodyIn(text, known(turn)).filter(({ name }) => isNoted(turn, say.OTHER_HOUSEHOLD, name));
  if (!chosen || another) return undefined;
  const { name } = chosen;
  const notes = turn.state.notes ?? [];
  const of = notes.filter((note) => note.text.startsWith(say.OTHER_HOUSEHOLD) && given(somebodyIn(note.text, known(turn))[0]?.name ?? '') === given(name));
  const kept = withState(turn, { notes: notes.filter((note) => !of.includes(note)) });
  return { turn: withNotes(kept, [`${say.OWN_HOUSEHOLD} ${name}`]), name, told: of.map((note) => note.text.slice(say.OTHER_HOUSEHOLD.length).trim()).join('. ') };
}

/** Whose household this chat is of, where several were told of. */
export const isOwnHousehold = (turn: Turn, name: string): boolean => isNoted(turn, say.OWN_HOUSEHOLD, name);

/** What is told of the household this chat is of is told as by themselves: "bà Hoa có kiểm nghiệm rồi". */
export function asOwn(turn: Turn, text: string): string {
  const typed = text.normalize('NFC');
  return somebodyIn(typed, known(turn)).filter(({ name }) => isOwnHousehold(turn, name)).reduceRight((left, { at, end }) => `${left.slice(0, at)}em${left.slice(end)}`, typed);
}

/** "Bà Hoa trước", "thôi quay lại bà Hoa": nothing but whose turn it is. */
const turnsToOwn = (turn: Turn, text: string): boolean => {
  const said = asOwn(turn, text);
  return said !== text.normalize('NFC') && words(said).every((word) => TURNS.has(word));
};
const TURNS = new Set('em truoc da thoi gio quay lai ve sang qua lam cho nhe nha tiep di a u ok ho so roi con thi'.split(' '));

/** "Anh nhập giúp 2 hộ, …" tells nothing of either. */
const withoutErrand = (text: string): string => text.replace(/^[^,.:;]*\s(?:giúp|giup|hộ|ho|giùm|gium|dùm|dum|cho)\s+(?:\d|hai|ba|mấy|may|các|cac)\s+(?:hộ|ho|nhà|nha|cơ sở|co so)\s*[,.:;]\s*/iu, '');
