import { dayOf } from '../time.ts';
import { spelled } from '../read/plain.ts';
import { isQuestion } from '../read/question.ts';
import { fold } from '../text.ts';
import { momentIn } from './moment.ts';
import type { Question } from './state.ts';

/* What staff put right in an announcement: "sửa giờ 14h", "đổi nơi sang hội trường xã, giờ 13h30", "thời gian là 15h nhé". */

export type Edit = { readonly field: Question; readonly words: string };
/** `open`: a draft stands open; `sent`: something was sent lately. `has`: what of the draft is already said and not asked just now. */
export type Around = { readonly open: boolean; readonly sent: boolean; readonly now: number; readonly has: (field: Question) => boolean };

const FIELDS: readonly (readonly [RegExp, Question])[] = [
  [/^(?:ten|tieu de)\b/, 'title'], [/^loai\b/, 'kind'], [/^(?:han dang ky|han tra loi|han)\b/, 'until'], [/^(?:so cho|so nguoi|suc chua)\b/, 'capacity'],
  [/^(?:ngay gio|gio|ngay|thoi gian|luc|lich)\b/, 'starts'], [/^(?:dia diem|diem (?:don|hen|tap trung|hop|hoc)|ban do|noi|cho)\b/, 'place'], [/^(?:nguoi lien he|lien he)\b/, 'contact'], [/^(?:tep|file|dinh kem)\b/, 'file'], [/^(?:doi tuong|nguoi nhan|gui cho)\b/, 'audience'],
];
const fieldIn = (said: string) => FIELDS.find(([words]) => words.test(said));

const CHANGES = /^(?:sua|doi|thay doi|thay|chinh sua|chinh|chuyen|lui)(?: lich)?(?: (?:thong bao|lop|buoi|hop|tap huan))?(?: lai)? /;
/** "Dời sang 20h thứ 6": no field is named, and it is a time; "đổi sang hội trường xã" a place. */
const TO_WHEN = /^(?:sang|qua|den|toi|thanh|ve|xuong|len|vao) (?=.)/;
const A_PLACE = /^(?:nha van hoa|hoi truong|tru so|phong hop|phong hoc|san van dong|trung tam|khach san|nha hang|ubnd|uy ban|truong|htx|hop tac xa)\b/;
const INTO = /^\s*(?:(?:to chuc|hop|hoc|bat dau)\s+)?(?:thanh|la|sang|qua|ve|:)\s+/;
/** "Giờ là 15h", "địa điểm: nhà văn hóa", "nơi học là …": said outright, of what was said otherwise before. */
const IS = /^(?:(?:to chuc|hop|hoc|di|don|tap trung|khoi hanh|bat dau|dung|tap huan|tham gia) )?(?:(?:la|phai la|se la|doi thanh|thanh) |: ?)(?=\S)/;
/** Folded like these and no fields: "nói là", "chờ là", "ngay là". */
const NO_FIELD = /^(?:nói|chờ|cho|ngay|lục|hạn)(?!\p{L})/iu;
/** Where the next thing to be changed begins. */
const NEXT = /(\s*[,;]\s+|\s+(?=(?:và|va|còn|con)\s))/iu;

export function editsIn(text: string, around: Around): readonly Edit[] | undefined {
  const [first = '', ...more] = piecesOf(text, around);
  const one = editIn(first, around) ?? stated(first, around);
  // "Hội trường đang sửa, chuyển sang trường tiểu học": why, and then what.
  if (!one && more.length > 0 && !text.includes('?') && !isQuestion(spelled(first)) && editIn(more[0]!, around)) return editsIn(more.join(', '), around);
  return one && [one, ...more.flatMap((piece) => editIn(piece, around) ?? stated(piece, { ...around, also: true }) ?? [])];
}

/** One piece for each thing that is changed; "hội trường xã, thôn 2" is one place. */
function piecesOf(text: string, around: Around): string[] {
  const [first = '', ...more] = text.normalize('NFC').trim().split(NEXT);
  const pieces = [first];
  for (let i = 0; i + 1 < more.length; i += 2) {
    const [border, piece] = [more[i]!, more[i + 1]!.replace(/^(?:và|va|còn|con)\s+/iu, '')];
    if (editIn(piece, around) ?? stated(piece, { ...around, also: true })) pieces.push(piece);
    else pieces.push(`${pieces.pop()!}${border}${more[i + 1]!}`);
  }
  return pieces;
}

/** With a verb: "sửa giờ 14h". */
function editIn(text: string, { open, sent, now }: Around): Edit | undefined {
  const said = fold(text).replace(/[.!?]+$/, '');
  if (!CHANGES.test(said) || !(open || sent)) return undefined;
  const rest = said.replace(CHANGES, '');
  const field = fieldIn(rest);
  const into = rest.replace(TO_WHEN, '');
  if (!field && (into !== rest || /^\d{1,2} ?(?:h|gio|:)/.test(rest)) && momentIn(into, dayOf(now), now) !== undefined) return { field: 'starts', words: into };
  if (!field && into !== rest && A_PLACE.test(into)) return { field: 'place', words: lastOf(text, into) };
  // "Đổi tên" may be said of a product of theirs.
  if (!field || !(open || said.startsWith('sua') || field[1] !== 'title')) return undefined;
  return { field: field[1], words: lastOf(text, rest.replace(field[0], '').replace(INTO, ' ').trim()) };
}

/** Without one: "thời gian là 15h chứ không phải 14h". `also`: behind another change. */
function stated(text: string, { open, sent, now, has, also = false }: Around & { readonly also?: boolean }): Edit | undefined {
  const said = fold(text).replace(/[.!?]+$/, '').replace(/\s+:/g, ':');
  const field = fieldIn(said);
  if (!field || NO_FIELD.test(text.normalize('NFC').trim()) || !(open ? has(field[1]) : also || sent) || text.includes('?') || isQuestion(spelled(text))) return undefined;
  const after = said.replace(field[0], '').trim();
  const value = after.replace(IS, '').trim();
  if (value === '' || (value === after && !(also && field[1] === 'starts' && momentIn(value, dayOf(now), now) !== undefined) && !(also && field[1] === 'capacity' && /^\d/.test(value)) && !(also && (field[1] === 'contact' || (field[1] === 'place' && A_PLACE.test(value)))))) return undefined;
  // Of what is sent already only an hour or a place can be nothing else.
  if (!open && !also && !(field[1] === 'starts' && momentIn(value, dayOf(now), now) !== undefined) && !(field[1] === 'place' && A_PLACE.test(value))) return undefined;
  return { field: field[1], words: lastOf(text, value) };
}

/** As they were typed: the words of the folded end. */
function lastOf(text: string, end: string): string {
  const typed = text.normalize('NFC').trim().replace(/\s+:/g, ':').split(/\s+/);
  const many = end.split(/\s+/).filter(Boolean).length;
  return many === 0 ? '' : typed.slice(-many).join(' ');
}
