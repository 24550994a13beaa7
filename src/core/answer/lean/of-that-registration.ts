import { spelled } from '../../read/plain.ts';

/* "Đăng ký thì ra đâu", right behind "phải đăng ký kinh doanh trước à": where that is registered, and not where a dossier is filed. */

const OPENS = '(?:(?:a|u|da|vay|the|roi|ma|nhung|thi|muon|can|gio|con|cai do|no) )*';
const ASKS = new RegExp(`^${OPENS}dang ky(?: (?:cai do|cai nay|no|do|thi|phai|di))* (?:(?:o|ra|tai|len|toi|den|cho|di) )*(dau|cho nao|noi nao|(?:het |mat |ton )?(?:bao nhieu(?: tien)?|bao lau|may tien|may ngay))(?: (?:em|a|ad|ha|vay|the|chau|con|nhi|chi|anh|han))*$`);
const REGISTERED = /\bdang ky ((?:ho )?kinh doanh|nhan hieu|ma vach|ma so ma vach|moi truong|kieu dang|ban quyen)\b/;
const WRITTEN: Readonly<Record<string, string>> = { 'kinh doanh': 'kinh doanh', 'ho kinh doanh': 'hộ kinh doanh', 'nhan hieu': 'nhãn hiệu', 'ma vach': 'mã vạch', 'ma so ma vach': 'mã số mã vạch', 'moi truong': 'môi trường', 'kieu dang': 'kiểu dáng', 'ban quyen': 'bản quyền' };

/** "Thế xin ở đâu, xã có làm cho không hay phải lên tỉnh", behind a paper that is not there. */
const WHERE = new RegExp(`^${OPENS}(?:xin|lam)(?: (?:cai do|cai nay|giay do|no|do|thi|phai))* (?:(?:o|ra|tai|len|toi|den) )+(?:dau|cho nao|noi nao)(?: (?:xa|phuong|tinh|huyen|len|ra|o|co|lam|cho|duoc|khong|hay|phai|la|xuong|di|ca|lam|voi|nhi|em|a|chau|con|xin))*$`);
const PAPERS: readonly (readonly [RegExp, string])[] = [
  [/\bdang ky kinh doanh\b|\bgiay phep kinh doanh\b|\bgpkd\b/, 'đăng ký kinh doanh ở đâu'],
  [/\b(?:attp|vsattp|an toan thuc pham|ve sinh thuc pham)\b/, 'xin giấy chứng nhận an toàn thực phẩm ở đâu'],
  [/\bphieu cong bo\b|\bcong bo my pham\b/, 'công bố mỹ phẩm ở đâu'],
  [/\bnhan hieu\b/, 'đăng ký nhãn hiệu ở đâu'],
];

/** The question in full, of the only paper named before it. */
export function whereItIsGot(text: string, before: string): string | undefined {
  const [paper, ...more] = WHERE.test(spelled(text).join(' ')) ? PAPERS.filter(([named]) => named.test(spelled(before).join(' '))) : [];
  return more.length === 0 ? paper?.[1] : undefined;
}

/** The question in full; undefined where it names what is registered, or nothing was before it. */
export function ofThatRegistration(text: string, before: string): string | undefined {
  const [, asked] = ASKS.exec(spelled(text).join(' ')) ?? [];
  const [, what] = REGISTERED.exec(spelled(before).join(' ')) ?? [];
  return asked === undefined || what === undefined ? undefined : `đăng ký ${WRITTEN[what]!} ${/^(?:dau|cho nao|noi nao)$/.test(asked) ? 'ở đâu' : /lau|ngay/.test(asked) ? 'mất bao lâu' : 'hết bao nhiêu tiền'}`;
}
