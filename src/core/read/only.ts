/* "Không, homestay thôi", "vậy thôi chỉ làm homestay": one thing, and nothing beside it. */

const ONLY = /^(?:(?:còn|con|giờ|gio|không|khong|ko|k|à|a|dạ|da|thôi|chỉ|chi|có|co|làm|lam|mỗi|moi|một sản phẩm|mot san pham|1 sản phẩm|1 san pham|một sp|1 sp|một món|mot mon|1 món|1 mon|là|la|em|chị|anh|tôi|toi|tui|mình|minh|đăng ký|dang ky|cái|cai|món|ừ)[\s,]+)*(\p{L}[\p{L}\s]*?)\s+(?:thôi|thoi|thui)(?:[\s,.]+(?:chưa|chua|không|khong|ko|k|chứ|chu|em|ạ|nha|nhé)(?:\s.*)?)?$/iu;
const ONLY_FIRST = /^(?:(?:không|khong|ko|à|a|dạ|da|vậy|vay|thế|the|thôi|thoi|thì|thi|rồi|roi)[\s,]+)*(?:em|chị|chi|anh|mình|minh|nhà|nha|tôi|toi|tui)?\s*(?:chỉ|chi|mỗi|moi)\s+(?:em\s+|mình\s+|minh\s+)?(?:làm|lam|đăng ký|dang ky|đk|dk|xin|thi)\s+(\p{L}[\p{L}\s]*?)(?:\s+(?:em|ạ|a|nha|nhé|nhe|đi|di))*$/iu;

/** What they name as the only one, as it is typed. */
export function onlyNamed(text: string): string | undefined {
  const said = text.normalize('NFC').trim();
  return (ONLY.exec(said) ?? ONLY_FIRST.exec(said))?.[1]?.trim();
}
