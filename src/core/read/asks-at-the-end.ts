import { TRAIL } from './question.ts';

const MAY_BE = new Set('sap da han duoc xong du den toi kip dat'.split(' '));
const MUST = new Set('phai duoc can bi'.split(' '));
const PLACED = new Set('xa phuong o ten huyen tinh tai'.split(' '));
const TAKEN_UP = new Set('lam viet ghi xin nop in dien lap'.split(' '));
const STARRED = /^(?:\d|mot|hai|ba|bon|nam|may|ngoi|khong|chang|lam|co|bao nhieu|nhieu|len|so|thi|vi|tai|giay|dau|hinh|tem|logo|hang|cap)$/;
/** "Muốn xin sao": stars. */
const WANTS_STARS = /\b(?:muon|dinh|tinh|mong|de|lo|can|dang ky|di|cung)(?: (?:lam|di|ho so|duoc))* (?:xin|dang ky) sao$/;
const HOW = new Set('kho de lau kip'.split(' '));
const COUNTED = new Set('bo loai nhom sao ngay thang so thu dot buoc hang mau dieu khoan'.split(' '));

const HAVE_YET = /^(?:(?:da|em|chi|anh|toi|tui|minh|nha|htx|ma|me|ba|ong|bo|con|chau|ho|nay|do|vay|the|a|u) )*co (?:\S+ ){1,6}chua$/;

const COUNTED_IN = /\bthi (?:co |duoc )?(?:tinh|cong|tru|ke)(?: (?:vao|la|them|diem))* (?:\S+ ){1,4}khong$/;
const AND_THEN = /\b(?:roi|xong|thi|gio) sao(?: nua)?$/;

const LONGEST_NEED = 11;
/** "3 sao thì cần nhãn hiệu chưa", "giờ phải làm mã vạch chưa": whether it is time for it. */
const NEED_YET = /(?<!\b(?:khong|chua|dau|chang|khoi) )\b(?:can|phai|bat buoc)(?: (?:phai|co|lam|xin|dang ky|nop|in|dan))* (?!(?:ma(?! vach| so| qr)|nhung|thi)\b)(?:\S+ ){0,5}chua$/;
const THOUGH = /\b(?:ma(?! vach| so| qr)|nhung|song|roi|van|cung|deu|nen) (?:\S+ ){0,3}chua$|\bthi (?:\S+ )?chua$/;

/** What is asked of us by its last word or its first: "sắp hết hạn chưa em", "bộ mấy", "sao lắm giấy thế". Among people in a group it may be asked of anybody. */
export function asksAtTheEnd(syllables: readonly string[]): boolean {
  let end = syllables.length;
  while (end > 1 && TRAIL.has(syllables[end - 1]!)) end -= 1;
  const said = syllables.slice(0, end);
  // "Vậy phải làm lại hả", without its marks.
  if (syllables.slice(end).includes('ha') && said.length >= 3 && said.some((word) => MUST.has(word)) && !said.includes('roi')) return true;
  // "Vậy làm lại hả", "thế xong rồi mới nộp hả".
  if (syllables.slice(end).includes('ha') && said.length >= 3 && /^(?:(?:u|a|ua|da|ma|roi) )*(?:the|vay) /.test(said.join(' ')) && !said.some((word) => PLACED.has(word))) return true;
  // "Được 3 sao rồi mới in hả".
  if (syllables.slice(end).includes('ha') && /\S roi moi \S/.test(said.join(' ')) && !said.some((word) => PLACED.has(word))) return true;
  // "Không có nhãn hiệu thì rớt hả".
  if (syllables.slice(end).includes('ha') && said.length >= 4 && said.indexOf('thi') > 0 && !said.includes('roi')) return true;
  // "Cao là thực phẩm chức năng hả", without its marks; "Thanh Hà" is a place.
  if (syllables.slice(end).includes('ha') && said.indexOf('la') > 0 && said.length > 3 && !said.some((word) => PLACED.has(word))) return true;
  const [before = '', last] = [said.at(-2), said.at(-1)];
  if (said[0] === 'sao' && said.length > 2) return true;
  // "Hết hạn rồi sao nữa", "nộp xong rồi sao".
  if (said.length > 2 && AND_THEN.test(said.join(' '))) return true;
  // "Bên kia sao được 5 sao vậy".
  if (end < syllables.length && /\S sao (?:ma |lai |ma lai )?(?:duoc|len|dat|phai|khong|chua) \S/.test(said.join(' ')) && /\b(?:vay|the|nhi|ta)\b/.test(syllables.slice(end).join(' '))) return true;
  // "Làm câu chuyện sao", "mã vạch xin sao": how; "3 sao" is no question.
  if (last === 'sao' && said.length > 2 && !said.includes('roi') && said.some((word) => TAKEN_UP.has(word)) && !STARRED.test(before) && !WANTS_STARS.test(said.join(' '))) return true;
  if (last === 'may') return COUNTED.has(before);
  // "Cháu về làm chung thì tính lao động không".
  if (last === 'khong' && COUNTED_IN.test(said.join(' '))) return true;
  // "5 sao khó không".
  if (last === 'khong' && HOW.has(before) && said.length > 2) return true;
  // "Má con có giấy khám sức khỏe chưa ta".
  if (HAVE_YET.test(said.join(' ')) && !said.includes('roi')) return true;
  if (last === 'chua' && said.length <= LONGEST_NEED && NEED_YET.test(said.join(' ')) && !THOUGH.test(said.join(' '))) return true;
  return last === 'chua' && said.length >= 3 && !said.includes('roi') && said.some((word) => MAY_BE.has(word)) && !['thi', 'van', 'cung', 'deu', 'con'].includes(before);
}
