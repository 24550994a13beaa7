import { spelled } from '../../read/plain.ts';
import { read } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { askNext } from '../ask.ts';
import type { Turn } from '../turn.ts';
import { learn } from './learn.ts';

/* "Em ở xã Ea Kar tỉnh Đắk Lắk. có haccp rồi cần giấy attp không?": where they are, told in a sentence of its own before what they ask. */

type Hears = (turn: Turn, text: string) => Turn;

const STOP = /(?<=[.!\n;])\s+/;
/** What stands around the places of such a sentence. */
const AROUND = new Set('da thua alo chao ad oi shop em chi anh toi tui minh bac co chu chau con nha ben htx co so ho kinh doanh day nay ne thi hien dang gio nguoi dan la o tai thuoc duoi tren trong xa x phuong p dac khu thi tran tt thon ban ap huyen h tinh t tp thanh pho moi cu nha nhe a'.split(' '));

/** The place is written down, and what follows it is heard by itself. */
export function placeApart(turn: Turn, text: string, hears: Hears): Turn | undefined {
  const [first = '', ...more] = text.split(STOP);
  if (more.length === 0 || first.includes('?')) return undefined;
  const { knowledge, now } = turn.world;
  const told = read(first, knowledge, now);
  const rest = text.slice(first.length).trim();
  if (told.places.length === 0 || told.question || told.correction || told.products.length + told.facts.statements.length + told.dates.length > 0 || !isOnlyPlace(first, told.places) || !asks(turn, rest)) return undefined;
  const known = learn(turn, told);
  return known && hears(settled(known), rest);
}

function isOnlyPlace(sentence: string, places: ReturnType<typeof read>['places']): boolean {
  const named = new Set(places.flatMap(({ said, marked }) => words(`${marked ?? ''} ${said}`)));
  return spelled(sentence).every((word) => named.has(word) || AROUND.has(word));
}

const asks = ({ world: { knowledge, now } }: Turn, rest: string): boolean => {
  const { question, wishes } = read(rest, knowledge, now);
  return question || wishes.length > 0;
};

/** Where the place was what we asked for, the next question stands open. */
function settled(known: Turn): Turn {
  const { focus } = known.person;
  const isOfPlace = focus.type === 'asking' && focus.about.type === 'fact' && ['commune', 'province'].includes(focus.about.fact);
  return isOfPlace ? { ...known, person: { ...known.person, focus: askNext(known).person.focus } } : known;
}
