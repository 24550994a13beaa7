import { isBareAnswer } from '../../read/pick.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/learned.ts';
import { words } from '../../text.ts';
import { asks, type Turn } from '../turn.ts';

const NAMED = /(?<!\p{L})(?:(?:làm|lam|bán|ban|có|co|nấu|nau|trồng|trong|nuôi|nuoi)\s+thêm|thêm|them|(?:còn|con)\s+(?:làm|lam|bán|ban|có|co|nấu|nau|trồng|trong|nuôi|nuoi))(?:\s+(?:món|mon|sản phẩm|san pham|sp|cái|cai|loại|loai|mặt hàng|mat hang|cả|ca))?\s+(\p{L}[\p{L}\s]{2,40}?)\s+(?:nữa|nua)(?:\s+(?:em|ad|ạ|a|nha|nhé|nhe|nè|ne|đó|do|ơi|oi))*\s*[.!]*$/iu;
const LONGEST = 5;
/** Of talk: no product is called so. */
const NO_NAME = new Set('gio ti chut it lan dot nguoi giay to nhan tem anh hinh cau viec cho hoi online mang khong chua gi nao thang ngay nam tuan ho so dau vai may mot hai ba sao hang sua nhieu lam di duoc muon can biet ra vao thi ma'.split(' '));

/** "Làm thêm khẩu xén nữa": a product that no list knows, as it is written; whether it is one is asked. */
export function newName(turn: Turn, text: string, { adds, products, question, facts, places, dates }: Reading): Turn | undefined {
  if (!adds || question || turn.state.products.length === 0 || products.length + facts.statements.length + facts.named.length + places.length + dates.length > 0) return undefined;
  const name = NAMED.exec(text.normalize('NFC'))?.[1]?.trim();
  if (name === undefined || words(name).length > LONGEST || words(name).some((word) => NO_NAME.has(word)) || isBareAnswer(name)) return undefined;
  return asks(turn, {
    question: say.isItAnother(name),
    about: { type: 'choice' },
    offered: [{ label: say.addIt(name), act: { type: 'add-product', name } }, { label: say.NEITHER, act: { type: 'never-mind' } }],
  });
}
