import { fold } from '../text.ts';

/* "Ông bên cạnh nói lên công ty thì khỏi cần giấy ATTP, nói xạo phải không em": what somebody is said to have said, and whether it is so. The question is
 * what they said; whoever said it, and what he is called for it, only hide it. */

const WHO = '(?:thang|con|ong|ba|anh|chi|co|chu|bac|di|cau|dua|ban|nguoi ta|may|ho|co nguoi|nghe|thay)';
const SAID = new RegExp(`^(?:(?:ma|nhung|hom qua|hom truoc|bua truoc|em oi|a|u) )*${WHO}(?: (?!noi |bao |keu |bieu |don |ke )\\S+){0,5} (?:noi|bao|keu|bieu|don|ke)(?: (?:la|rang|voi|em|chi|anh|toi|tui|minh))*$`);
const TRULY = /[,.;]?\s*(?:(?:nói|noi|nó|no|thế|the|vậy|vay|như vậy|nhu vay|chuyện đó|cái đó|có|co|là|la)\s+)*(?:xạo|xao|láo|dóc|doc|dối|điêu|dieu|bậy|bay|phét|phet|đúng|dung|thật|that|thiệt|thiet|chuẩn|chuan)\s+(?:(?:phải|phai|không|khong|ko|k|hông|hong|hả|ha|à|vậy|vay|hay|sai|em|ạ|chị|anh|ad|nhỉ|ta)(?:[\s?.!]+|$))+$/iu;

/** What was said, put as a question of their own; undefined where nobody is said to have said it. */
export function hearsayAsked(text: string): string | undefined {
  const typed = text.normalize('NFC').trim();
  const asked = TRULY.exec(typed);
  const told = asked ? typed.slice(0, asked.index) : /\s(?:phải|phai|đúng|dung|thật|that)\s+(?:không|khong|ko|k|hông)(?:\s+(?:em|ạ|chị|anh|ad))*[\s?.!]*$/iu.test(typed) ? typed : undefined;
  if (told === undefined) return undefined;
  const all = told.split(/\s+/);
  const at = all.findIndex((_, i) => i < LONGEST && SAID.test(fold(all.slice(0, i + 1).join(' '))));
  const said = all.slice(at + 1).join(' ').replace(/^(?:là|la|rằng|rang)\s+/iu, '').trim();
  return said.split(/\s+/).length < SHORTEST || (at < 0 && !asked) ? undefined : asked ? `${said} phải không` : said;
}
const LONGEST = 10;
const SHORTEST = 3;
