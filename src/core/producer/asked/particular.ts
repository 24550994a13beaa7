import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/talk.ts';
import { words } from '../../text.ts';
import { ask, tells } from './answers.ts';
import { onward } from '../onward.ts';
import { keepQuestion, thenAgain } from './questions.ts';
import { remembers } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';

/* "Nhà em ở gần sông có cần giấy gì": which papers that takes, and not which are missing. */

/** What is asked of their dossier as a whole. */
const OF_ALL = /\b(?:thieu|con lai|chua xong|chua lam|checklist|danh sach|danh muc|nua khong|ho so gom|con giay|con gi)\b/;
const ASKS_PAPERS = /\b(?:giay|giay to|ho so|thu tuc|dieu kien) (?:gi|nao)\b|\b(?:can|phai|bo sung|chuan bi)(?: (?:co|them|lam|xin|nop))*(?: nhung)? gi\b/;
/** Of any dossier, and of any talk. */
const OF_ANY = /\b(?:san pham|mat hang|dac san|que huong|dia phuong|cong nhan|cong ty|doanh nghiep|trang trai|to hop tac|hop tac xa|ho kinh doanh|dang ky kinh doanh|kinh doanh|thanh lap|tham gia|chuan bi|bo sung|danh gia|nang hang|lan dau|dang ky|thu tuc|dieu kien|quy dinh|hoi dong|ho so|cong bo|bat dau|giay phep|giay to|vat va|tu lam|nha nuoc|cam on)\b/g;
const COMMON = new Set(
  ('ad ai anh ba bac bao ban bi bit biet bo bot buoc ca cac theo tiep ke tien uu dot kip han muon som nhanh xong tet thieu cuoi ngay moc lich cai can cap cham chi cho chu chua chung co con cu cua cung da dang dat dau day de den di dinh do du duoc em ' +
    'gap gi gia giay gio giup gom ha ham hang het hien ho hoi hom hop hs htx hay khac khi khong kia la lai lam lan len lien loai luon ma mai may minh moi mon mot muc muon nao nay ne nen neu nghe nguoi nha nhan nhe nhi nhieu nho nhu nhung noi nop nua oi ok ' +
    'ocop phai qua ra rang roi rua sao sap sau se so sua tai te thang the them thi thoi thu tinh to toi tra truoc tu tui tuc ui va vay ve vi viec voi vua xa xem xin xong y yeu cau').split(' '),
);
/** So surely a passage must be of that. */
const SURE = 0.7;
/** So many words are of that matter only. */
const PARTICULAR = 2;

/** Answered from a passage that surely is of it; else kept for a person. Undefined: the papers of their dossier are asked. */
export function particular(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { products } = turn.state;
  if (products.length === 0 || reading.wishes[0] !== 'missing' || reading.facts.statements.length > 0 || reading.facts.asked.some((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper')) return undefined;
  if (!asksPapers(text) || asksPlainly(turn, text, reading)) return undefined;
  const found = ask(turn, text);
  if (found.outcome === 'answered' && found.sure >= SURE) return onward(tells(remembers(turn, text, found.leans), found));
  return thenAgain(says(keepQuestion(turn, text, { near: found.outcome === 'no-answer' ? found.near : [] }), say.ownList()));
}

function asksPapers(text: string): boolean {
  const whole = spelled(text).join(' ');
  return !OF_ALL.test(whole) && ASKS_PAPERS.test(whole);
}

/** Which papers goods take, and nothing beside that. */
export function asksPlainly({ state: { products } }: Turn, text: string, reading: Pick<Reading, 'products' | 'places'>): boolean {
  const told = new Set([...products.map(({ name }) => name), ...reading.products.map(({ name }) => name), ...reading.places.map((place) => place.marked ?? place.said)].flatMap(words));
  return spelled(text).join(' ').replace(OF_ANY, ' ').split(' ').filter((word) => word.length > 1 && !/\d/.test(word) && !COMMON.has(word) && !told.has(word)).length < PARTICULAR;
}
