import type { Cue } from './cue-phrases.ts';
import { COMMA } from './cues.ts';
import { spelled } from './plain.ts';

/* Papers that are told of behind "mua", "thu": of goods bought in, and of nothing that they sell. */

const BUYS = '(?<!\\b(?:tieu|doanh|xac|san|sap|nay|gia) )\\b(?:mua|thu mua|nhap|thu|gom|lay)\\b(?! (?:roi|xa|vao|tien|phi|mau|may|bao bi|tem|chai|hop|nhan|giup|ho|vat tu|thiet bi))';
const PAPER = '(?:giay|giay to|hoa don|so|so ghi|so sach|bien nhan|bien lai|hop dong|giay kiem dich|giay mua ban|giay ban)';
const HAS = new RegExp(`${BUYS}(?: (?!ban)\\S+){0,8} co (?:du |day du |ghi )?${PAPER}\\b(?! (?:khong|chua|nao|gi)\\b)`);
/** "Có hợp đồng mua cá với ông Ba". */
const CONTRACT = /(?<!\b(?:chua|khong) )\bco (?:ky )?(?:\d+ |mot )?hop dong (?:thu )?mua (?!ban\b|may|xe|bao bi|dat|bao hiem)|^(?!.*\b(?:chua|khong|neu|phai|can|dinh|tinh|se)\b)(?:\S+ ){0,2}hop dong (?:thu )?mua (?!ban\b|may|xe|bao bi|dat|bao hiem)(?:\S+ ){1,7}(?:roi|xong)$|^(?!.*\b(?:chua|khong|neu|phai|can|dinh|tinh|se|ban)\b)(?:\S+ ){0,8}(?:ky|co) hop dong(?: \S+)? voi (?:(?:\d+|cac|may|nhung|muoi) )?(?:ho(?! kinh)|ho dan|nha vuon|ba con|nong dan|xa vien|thanh vien)\b/;
const HAS_NOT = new RegExp(`${BUYS}(?: (?!ban)\\S+){0,8} (?:khong|chua|dau|lam gi)(?: co)? ${PAPER}\\b`);
const NO_CONTRACT = /\b(?:khong|chua|chang)(?: co)? (?:hop dong|hoa don)\b/;
/** "Khách mua có hóa đơn": whoever buys of them. */
const BUYERS = /\b(?:khach|nguoi ta|ho mua|dai ly|cua hang|sieu thi)\b/;

/** Whether they have papers of what they buy in; undefined where nothing is said of that. */
export function boughtWith(text: string): Cue | undefined {
  // Typed without its mark a bản, a village, sells nothing.
  const said = spelled(text.replaceAll(',', ` ${COMMA} `)).join(' ').replaceAll(/\b(?:trong|o|ngoai|duoi|tren) ban\b/g, 'trong lang');
  // "Mua ở đâu có giấy" asks.
  if (BUYERS.test(said) || text.includes('?') || /\bo dau\b/.test(said)) return undefined;
  // "Có sổ ghi chép, chưa có hợp đồng": some of it.
  return HAS.test(said) && NO_CONTRACT.test(said) ? 'doing' : HAS_NOT.test(said) ? 'no' : HAS.test(said) || CONTRACT.test(said) ? 'yes' : undefined;
}

/** "Bán sỉ cho nhà máy, có hợp đồng 2 năm", "bán cho quán ăn không có hóa đơn": whether they have papers of what they sell; undefined where nothing is said of that. */
export function soldWith(text: string): Cue | undefined {
  const said = spelled(text).join(' ');
  if (text.includes('?') || IF.test(said)) return undefined;
  const withBuyers = WITH_BUYERS.exec(said);
  if (withBuyers) return withBuyers[1] === undefined ? 'yes' : 'no';
  if (!SELLS.test(said)) return undefined;
  const [has, lacks] = [SOLD_WITH.test(said) || SIGNED.test(said), SOLD_WITHOUT.test(said)];
  return has && lacks ? 'doing' : lacks ? 'no' : has ? 'yes' : undefined;
}
/** "Có hợp đồng với 2 vựa", "chưa ký hợp đồng với siêu thị nào". */
const WITH_BUYERS = /^(?:(?!ban|mua|gom|nhap|hay|dang|sap|se|tung)\S+ ){0,4}?(?:((?:khong|chua|chang)(?: co| ky)*)|co|ky|co ky|da ky) (?:hop dong|hd)(?: (?:ban|tieu thu|bao tieu|mua ban|cung cap|cung ung|giao|hang))* (?:voi|vs|cho) (?:(?:\d+|may|hai|ba|bon|vai|cac|mot|ben) )?(?:vua|dai ly|sieu thi|cua hang|thuong lai|nha hang|khach san|khach|chuoi|shop|quan an)\b(?!.*\b(?:hay|khong|chua)$)/;
const SELLS = /\bban (?:(?:si|le|buon|hang|het|toan) )*(?:cho|vao|o|qua|ra|len|tai|ngoai|trong) (?!.*\b(?:mua|nhap|thu mua)\b)/;
const IF = /\b(?:neu|phai|can|muon|nen|dinh|tinh)\b/;
const OF_SALE = '(?:hop dong|hoa don)(?! (?:lao dong|thue|mua|dien|nuoc))';
const SOLD_WITH = new RegExp(`(?<!\\b(?:khong|chua|chang) )\\b(?:co|ky|da ky|xuat)(?: (?:du|day du|ca))? ${OF_SALE}`);
/** "Hợp đồng thì bán cho 1 công ty, ký 2/2/2026". */
const SIGNED = /\bhop dong (?:(?:thi|la|em|chi|anh) )*ban .*\bky (?:(?:ngay|hom|hoi|nam|thang|tu) )*\d/;
const SOLD_WITHOUT = new RegExp(`\\b(?:khong|chua|chang)(?: (?:co|ky|xuat|lam))? ${OF_SALE}`);

/** Bought, grown, or gathered: told of what theirs is made of, with no word of papers. */
export const tellsOfMaterial = (text: string): boolean => MATERIAL.test(spelled(text).join(' '));
const MATERIAL = /\b(?:mua|nhap|lay|thu mua|gom) nguyen lieu (?:o|tu|cua|ben|ngoai|trong)\b|\bnguyen lieu (?:\S+ ){0,8}(?:mua|nhap|lay|thu mua) (?:o|tu|cua|ben|ngoai|trong)\b|^(?:(?!ban |khach |may |bao |tem |nhan )\S+ ){1,5}(?:thi )?(?:em |chi |anh |toi |tui |minh |co |nha |bac |chu |con )?(?:(?:mua|(?<!doanh )thu|thu mua|gom|nhap|lay|hai)(?: \S+)? (?:o |ngoai |cua |tu |ben |trong |tren |duoi )|(?:mua|nhap|lay)(?: \S+)? (?:dai ly|cho|vua|lo mo|nha vuon|ba con|cua hang)(?= |$)|(?:nha|tu|co|em|chi|minh) trong\b|nha nuoi\b)/;
