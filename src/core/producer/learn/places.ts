import { communeFound, inProvince } from '../../place/listed.ts';
import { looksLikePlace } from '../../place/shape.ts';
import { tellsWhereSold } from '../../read/asides.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/learned.ts';
import { dropFact, factsOf, id } from '../facts.ts';
import { learnFact } from './fact.ts';
import { says, type Turn } from '../turn.ts';

/** A place counts when it is stated, not when a question merely names it. */
export function learnPlaces(turn: Turn, read: Reading): Turn {
  if (UNSURE.test(spelled(read.corrected).join(' '))) return turn;
  const reading = withoutFormer(turn, renamedJustNow(turn, read));
  const focus = turn.person.focus;
  const asked = focus.type === 'asking' && focus.about.type === 'fact' && ['commune', 'province'].includes(focus.about.fact);
  if (reading.onlyAsks && !asked && !OWN_PLACE.test(spelled(reading.corrected).join(' ')) && !(reading.products.length > 0 && [MAKES_AT, LIVES_AT].some((own) => own.test(spelled(reading.corrected).join(' '))))) return turn;
  if (changesPlace(turn, reading) && !saysWhere(reading)) return turn;
  if (factsOf(turn.state, undefined).has(id('province')) && !asked && tellsWhereSold(reading.corrected)) return turn; // "Bán ở Hà Nội".
  let now = turn;
  // A guess does not take the place of what they told us.
  const told = factsOf(turn.state, undefined).has(id('commune')) && !asked && !reading.correction;
  const was = factsOf(turn.state, undefined).get(id('province'));
  const places = typeof was !== 'string' || reading.correction || reading.places.some(({ kind }) => kind !== 'commune') ? reading.places : reading.places.map((place) => (place.kind !== 'commune' || place.province === was ? place : inProvince(place, was, turn.world.knowledge.places)));
  const commune = places.find((place) => place.commune && !(place.guessed && told && !places.some((one) => one.kind === 'province')))?.commune;
  const province = places.find((place) => place.province)?.province;
  if (commune) now = learnFact(now, id('commune'), commune);
  if (province) now = moved(learnFact(now, id('province'), province), turn, commune, reading);
  const renamed = places.find((place) => place.was || place.note);
  const district = places.find((place) => place.kind === 'district');
  if (renamed?.note && now !== turn) now = says(now, renamed.note);
  const alone = reading.places.length === 1 && reading.products.length + reading.facts.statements.length + reading.facts.named.length + reading.dates.length === 0;
  return district && (asked || alone || now !== turn) ? says(now, say.districtIsGone(district.said)) : now;
}

/** "Thuộc xã Phước Dinh hay Phước Dân gì đó, để hỏi lại": they do not know yet. */
const UNSURE = /\b(?:xa|phuong|tinh|o|thuoc|la)(?: (?!hay |hoac )\S+){1,5} (?:hay|hoac) (?:\S+ ){1,4}(?:gi do|gi ay|gi day)\b/;

/** "Tui mần tương ở Nam Đàn, mần răng để được sao": where what is theirs is made. */
const MAKES_AT = /(?:^|\b(?:la|a|oi|con|chau|o|ma) )(?:em|chi|anh|toi|tui|minh|bac|co|chu|con|chau|nha(?: (?:em|chi|toi|tui|minh))?|ben em)(?: (?:dang|co|hien|cung))* (?:lam|nau|trong|nuoi|det|dan|san xuat|che bien|mo) (?:(?!giong |nhu |theo |cua |cho |mua |ban |giao |gui |day |nop |hoc |roi |de )\S+ ){1,4}?(?:o|tai) /;

/** "Không phải, Thường Lạc", right after the commune was told: that one, though no list has it. */
function renamedJustNow({ state, world: { now } }: Turn, reading: Reading): Reading {
  const { correction, corrected, places, products, dates, facts: { statements, named } } = reading;
  const told = state.facts.find(({ fact, value }) => fact === id('commune') && typeof value === 'string');
  const name = corrected.replace(/[\s.!,]+$/u, '').replace(/\s+(?:nha|nhé|nhe|ạ|mới đúng|moi dung|em)$/iu, '');
  if (!correction || !told || now - told.at > JUST_NOW || state.facts.some(({ at }) => at > told.at) || places.length + products.length + dates.length + statements.length + named.length > 0 || !looksLikePlace(name) || !/^\p{Lu}/u.test(name)) return reading;
  return { ...reading, places: [{ kind: 'commune', said: name, commune: name }] };
}
const JUST_NOW = 300_000;

/** "Trước là xã Bản Bo, nay nhập rồi": what it was called is no commune of today, where that one is known or named beside it. */
function withoutFormer({ state }: Turn, reading: Reading): Reading {
  const said = ` ${spelled(reading.corrected).join(' ')} `;
  const [, name = ''] = FORMER.exec(said) ?? [];
  // "Xã Côn Minh cũ".
  const was = reading.places.filter((place) => place.kind === 'commune' && [spelled(place.said).join(' ')].some((one) => `${name} `.startsWith(`${one} `) || said.includes(` ${one} cu `)));
  const other = factsOf(state, undefined).has(id('commune')) || reading.places.some((place) => place.kind === 'commune' && !was.includes(place));
  return was.length === 0 || !(other || reading.question) ? reading : { ...reading, places: reading.places.filter((place) => !was.includes(place)) };
}
const FORMER = /\b(?:truoc|truoc day|truoc kia|hoi truoc|hoi xua|ngay xua|xua|hoi do)(?: (?:thi|no|kia|day|nay|xa|phuong|cho|ben|em|chi|anh|minh|toi|tui|bac|nha|htx))*(?: (?:la|thuoc|ten la|ten|goi la|o))+ (?:xa |phuong |thi tran |tt )?(\S+(?: \S+){0,4})/;

/** "Tôi ở Bắc Hà tỉnh Lào Cai, tổ hợp tác của bản tôi nấu rượu, muốn làm OCOP": from its beginning. */
const LIVES_AT = /^(?:(?:da|a|chao|xin|alo|hello|can bo|em|ad|oi|ban) )*(?:em|chi|anh|toi|tui|minh|bac|co|chu|con|chau|t|nha(?: (?:em|chi|toi|tui|minh))?|ben em|htx(?: em| toi)?|cong ty(?: minh| em| toi)?)(?: (?:dang|hien|cung))* o (?!dau|do|day|nha|tren|duoi|trong|ngoai)\S/;

/** "Chị ở xã Tân Thạnh … giờ phải làm sao": asked in the same breath, and said of themselves. */
const OWN_PLACE = /\b(?:em|chi|anh|toi|tui|minh|bac|chau|con|nha|htx|co so|ben em) (?:la (?:\S+ ){1,5})?(?:dang |hien )?o (?:(?:ap|thon|ban|xom|khom|khu|to) (?:\S+ ){1,4})?(?:xa|phuong|thi tran|dac khu)\b/;

/** Another province or commune than is known. */
function changesPlace({ state }: Turn, { places }: Reading): boolean {
  const [province, commune] = [id('province'), id('commune')].map((fact) => factsOf(state, undefined).get(fact));
  return places.some((place) => (province !== undefined && place.province !== undefined && place.province !== province) || (commune !== undefined && place.commune !== undefined && place.commune !== commune));
}

/** What is known of where they are gives way to words that say where somebody is, and not to a place named beside something else:
 *  "nhãn đặt in ở Hà Nội". */
function saysWhere({ correction, corrected, places }: Reading): boolean {
  // "Đang vẽ" is drawn, and nobody comes home.
  const text = spelled(corrected.normalize('NFC').replaceAll(/(?<!\p{L})vẽ(?!\p{L})/giu, 'x')).join(' ').replaceAll(/\bdang ve\b(?! (?:xa|phuong|tinh|o)\b)/g, 'dang x');
  if (correction || LIVES.test(text) || MOVES.test(text)) return true;
  const named = new Set(places.flatMap(({ said, marked }) => spelled(`${marked ?? ''} ${said}`)));
  return text.split(' ').filter((word) => !named.has(word) && !BESIDE.has(word)).length <= 1;
}
/** "Xưởng em đặt ở", "bên em thuộc xã", "chuyển về", "nay là xã". */
const LIVES = /\b(?:em|chi|anh|toi|tui|minh|bac|chau|con|nha|htx|ho|co so|xuong|ben em|cong ty|trai|vuon|hop tac xa|to hop tac)(?: (?:nay|minh|em|chi|anh|toi|tui|cung|thi|dang|hien|gio|nay|moi|lai|van|la|nam|dat|lam|san xuat|dong))* (?:o|thuoc|tai|ve) |\b(?:dia chi|nay la|nay thuoc|sap nhap|doi thanh|cu la|la xa|la phuong|moi la)\b/;
const BESIDE = new Set('da thi la o tai xa phuong tinh huyen thanh pho tp thon ap ban cu moi nay a em chi anh toi tui minh nhe nha roi vay do day chu khong phai nhu ben'.split(' '));

/** "Em chuyển về Tiền Giang rồi": the commune of the province before is of the past. One who only puts the province right keeps it, and one
 *  whose province we had from the list alone. */
function moved(turn: Turn, before: Turn, commune: string | undefined, { correction, corrected }: Reading): Turn {
  const was = factsOf(before.state, undefined).get(id('province'));
  const moves = MOVES.test(spelled(corrected).join(' '));
  const left = (was !== undefined || moves) && was !== factsOf(turn.state, undefined).get(id('province'));
  const had = factsOf(before.state, undefined).get(id('commune'));
  const listed = typeof had === 'string' && communeFound(had, turn.world.knowledge.places).province === was && !moves;
  return left && commune === undefined && !correction && !listed ? { ...turn, state: dropFact(turn.state, id('commune'), undefined) } : turn;
}
const MOVES = /\b(?:chuyen|doi|don) (?:nha |co so |xuong |xuong ve )?(?:ve|sang|vao|ra|qua|len|xuong)\b/;
