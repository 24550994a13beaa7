const CLAUSE = '(?:điều|dieu|khoản|khoan|điểm|diem|mục|muc) (?:mấy|may|nào|nao|bao nhiêu|bao nhieu|số mấy|so may)';
const STANDS = '(?:nằm|nam|ghi|viết|viet|quy định|quy dinh|qui định|có|co|ở|o|tại|tai|trong|theo|thuộc|thuoc|là|la)';
const THAT = '(?:(?:thì|thi|mà|ma|cái|cai|quy định|quy dinh|nội dung|noi dung|ý|con số|con so|mốc|moc|đó|do|này|nay|ấy|ay|vậy|vay) )*';
const BEHIND = '(?:\\s*(?:để|de|cho) (?:em|mình|minh|tôi|toi|anh|chị|chi|cháu|chau|tui|con|bác|bac)?\\s*(?:\\S+ ?){1,4})?(?: (?:ạ|a|nhỉ|nhi|vậy|vay|em|ad|vậy ạ))*[\\s.?!]*$';
const ASKED = new RegExp(`[,;:]?\\s+${THAT}(?:${STANDS} )+(?:văn bản nào[,\\s]+)?(?:điều|dieu|khoản|khoan) (?:mấy|may|nào|nao|bao nhiêu|bao nhieu|số mấy|so may)(?:[,\\s]*(?:(?:và|va|với|voi|hay|ở|o) )?${CLAUSE})*(?: (?:của|cua|trong)(?: \\S+){1,4}?)?${BEHIND}`, 'iu');
const LEAST = 3;

/** "Giấy chứng nhận 36 tháng thì quy định đó ở điều mấy, khoản mấy": every answer names its clause, so the matter is asked of. What asks of the clause
 *  only ("cái đó ở điều mấy") leans on what was asked before, and stays as it is. */
export function ofItsClause(text: string): string {
  const matter = text.normalize('NFC').replace(ASKED, '');
  return matter === text.normalize('NFC') || matter.trim().split(/\s+/).length < LEAST ? text : `${matter} thế nào`;
}
