import { fold } from '../text.ts';
import type { Reader } from './checks.ts';
import type { LabelText } from './fields.ts';
import type { Province } from '../place/places.ts';
import type { Check } from './rules.ts';

/* What a label says of itself: cures, marks, certificates, names cut short. */

const CURE = /\b(ho tro (?:dieu tri|(?:nguoi )?(?:bi |benh |mac )(?:benh )?(?:tieu duong|huyet ap|gan|da day|tim|xuong khop|gout|gut|ung thu|mo mau))|on dinh (?:duong huyet|huyet ap)|dac tri|than duoc|chua bach benh|(dieu tri|phong ngua|phong chong|phong|ngua|chong|chua|tri) (khoi |dut diem )?(benh|ung thu|tim mach|tieu duong|huyet ap|da day|viem|mat ngu|xuong khop|gut|gout|dau (da day|lung|nhuc|khop|dau|bung)|moi goi|nhuc moi|te bi|phong thap|yeu sinh ly|cam cum|thoai hoa|thoat vi|nam (?:da|toc|dau|mong)|ghe|hac lao|so gan|soi than|tai bien|dot quy|rung toc|ho\b)|(ha|giam) (huyet ap|duong huyet|mo mau|men gan|a(?:xit|cid) uric|cholesterol)|ha duong\b|(?:giam|diu|cat con|het) (?:con )?ho\b|(?:long|tieu|tan) dom\b|giam dau\b(?! tay)|(?:giam|lam lanh) (?:viem|loet|vet loet|sung)\b|khang viem\b|giai doc gan|thai doc|tieu viem|giam can|ngan ngua ung thu|tang cuong sinh (ly|luc)|bo than(?! (?:la|cay|re))|trang duong|khoi (han|benh)\b|bac si khuyen dung|tri (mun|tham|nam|seo|rung toc|gau|hoi nach|nam da|tan nhang)|moc toc|het (?:rung toc|gau|mun|nam|dau|mat ngu|tao bon)|tan mo (?:bung|thua|mau)|diet (vi )?(khuan|nam)\b(?! ozon| bang| uv| tia))/g;

const HEALTH = /\b(?:mat gan|thanh nhiet|giai nhiet|sang mat|bo (?:gan|nao|mau|phoi|than|huyet|khi huyet)(?! (?:la|cay|re))|an than|(?:giup )?ngu ngon|an ngon,? ngu (?:tot|ngon|yen|say)|giup an ngon(?! (?:hon|mieng|com))|de ngu|tang (?:cuong )?(?:suc )?de khang|tang cuong suc khoe|bo duong|loi sua|dep da|giam (?:cang thang|stress|met moi|lo au)|(?<!khong )tot cho (?:tim|gan|da|suc khoe|tieu hoa|xuong|mat|nguoi)|ho tro (?:tieu hoa|giac ngu|mien dich|he mien dich|tri nho|chuc nang gan|xuong khop|tim mach)|cai thien (?:tri nho|giac ngu|tieu hoa|suc khoe)|nhuan trang|loi tieu|giai ruou|duong nhan|boi bo (?:co the|suc khoe|khi huyet)|chong lao hoa|(?<!chat |[(:] ?)chong ox[yi] hoa(?! ?[:(])|giau chat chong ox[yi] hoa|(?<!khong |khong thich )(?:phu hop|thich hop) (?:cho |voi )?(?:ca )?(?:nguoi |benh nhan )(?:bi |benh |mac )?(?:benh )?(?:tieu duong|cao huyet ap|huyet ap|mo mau|gut|gout|tim mach))\b/;

/** The words that speak of healing. */
function cures({ folded, text }: Pick<LabelText, 'folded' | 'text'>): string[] {
  const found: string[] = [];
  for (const match of folded.matchAll(CURE)) {
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    // "chứa nấm" heals nothing.
    if (/^ch[ứu]a/iu.test(text.slice(match.index)) && /[\u0300-\u036f]|[ăâđêôơư]/iu.test(text.normalize('NFD'))) continue;
    if (/\b(khong|thay the thuoc|nguoi (dang|bi)|dang)\b[^.\n]{0,60}$/.test(before) || before.endsWith('thuoc ')) continue;
    found.push(text.slice(match.index, match.index + match[0].length));
  }
  return found;
}
const MOST_TOLD = 4;

/** The same of a product's name. */
export const cureIn = (name: string): string | undefined => cures({ folded: fold(name.normalize('NFC')), text: name.normalize('NFC') })[0];

/** And what food is said to do for the body short of healing. */
export const claimIn = (text: string): string | undefined => cureIn(text) ?? HEALTH.exec(fold(text))?.[0];

const FROM = '\\b(?:xuat xu|made in|origin|san pham cua|nuoc san xuat|(?:san xuat|sx) tai|product of)';
const SHORT_COUNTRY = new RegExp(`${FROM}[ :.]{0,4}(?:vn|v\\.n\\.?)(?![a-z-])`);
/** "Sản xuất tại: cơ sở Bảy Muối, Tây Ninh, VN", and nowhere in full. */
const SHORT_AT_END = new RegExp(`${FROM}[^\\n]{3,160}?[,–-] ?(?:vn|v\\.n\\.?)(?![a-z-])`);

/** "SX tại … - TN": the last of a place, in capitals only; the country has its own rule. */
const OF_PLACE = /(?<!\p{L})(?:sx tại|sản xuất tại|địa chỉ|đ\/c|đc|cơ sở|hộ kinh doanh|hkd|htx|buôn|xã|phường|thôn|ấp|tỉnh|huyện|thị trấn)(?!\p{L})/iu;
/** "ĐLắk", "Đ.Nông", "BThuận". */
const SHORT_MIXED = /[,–-]\s{0,3}(\p{Lu}\.?\p{Lu}\p{Ll}{2,5})\.?\s{0,3}$/u;
const SHORT_END = /\s?[,–-]\s*(?!(?:VN|HTX|TNHH|ATTP|OCOP|ISO|GMP|TP|TX|TT|KP|KCN|CCN|QL|TDP)\.?\s*$)([A-ZĐ]{2,4})\.?\s*$/u;

export const CLAIMS = {
  /** Each of them is told: whoever takes out one would print the others. */
  cure: (label) => {
    const found = [...new Map(cures(label).map((one) => [fold(one), one])).values()].slice(0, MOST_TOLD);
    return found.length === 0 ? undefined : { found: found.join('”, “') };
  },
  /** What food does for the body short of healing; silent where healing was found. */
  'health-claim': (label) => {
    if (cures(label).length > 0) return undefined;
    const found = [...new Map([...label.folded.matchAll(new RegExp(HEALTH, 'g'))].map((match) => [match[0], label.text.slice(match.index, match.index + match[0].length)])).values()].slice(0, MOST_TOLD);
    return found.length === 0 ? undefined : { found: found.join('”, “') };
  },
  'ocop-mark': ({ folded, text }, { certificate }, on) => {
    const mark = /\bocop\b/.exec(folded);
    if (!mark) return undefined;
    const near = folded.slice(Math.max(0, mark.index - 25), mark.index + 40);
    const printed = /([345]) ?(sao|\*|★)/.exec(near)?.[1] ?? WORDED[/\b(ba|bon|nam) sao\b/.exec(near)?.[1] ?? ''] ?? starsDrawn(text);
    if (certificate === undefined) return { found: 'em chưa biết giấy chứng nhận của anh/chị', softened: true };
    if (certificate === null) return { found: 'sản phẩm chưa được công nhận' };
    if (certificate.expires && certificate.expires < on) return { found: 'giấy chứng nhận đã hết hạn' };
    return printed !== undefined && Number(printed) !== certificate.stars ? { found: `nhãn in ${printed} sao, giấy ghi ${certificate.stars} sao` } : undefined;
  },
  'origin-country': ({ folded }) => (SHORT_COUNTRY.test(folded) || (SHORT_AT_END.test(folded) && !/viet ?nam/.test(folded)) ? { found: 'VN' } : undefined),
  /** Food that guards health does not heal; what was registered is said as registered. */
  treats: ({ folded, text }) => {
    for (const match of folded.matchAll(TREATS)) {
      const before = folded.slice(Math.max(0, match.index - 60), match.index);
      if (!/\b(ho tro|khong|thay the thuoc|nguoi (dang|bi)|dang)\b[^.\n]{0,40}$/.test(before) && !before.endsWith('thuoc ')) return { found: text.slice(match.index, match.index + match[0].length) };
    }
    return undefined;
  },
  /** Names of places are written out; only the word for the unit may be short (Điều 39 khoản 1). */
  'address-short': ({ text }) => {
    const match = /(?<![\p{L}\d/.-])(?:(?:TP\.? ?)?(?:TPHCM|HCM|HN|BMT|ĐBP)|(?:TP|Tp|tp|[Tt]ỉnh|T)\.? ?(?:ĐN|HP|QN|CT|TH|NA|LĐ|LC|BN|HY|ĐL|VL|CM|AG|ĐT|TN))(?![\p{L}\d/-])/u.exec(text);
    const ending = match ? undefined : text.split('\n').filter((line) => /\p{Ll}/u.test(line) && OF_PLACE.test(line)).flatMap((line) => (SHORT_END.exec(line) ?? SHORT_MIXED.exec(line))?.[1] ?? [])[0];
    return match ? { found: match[0] } : ending === undefined ? undefined : { found: ending };
  },
  /** A province that is another's since 01/7/2025: labels printed before that may go on for two years (Điều 98 khoản 5). */
  'old-province': ({ folded }, _context, _on, provinces) => {
    const flat = folded.replace(/\n/g, ' \n');
    const { pattern, now } = oldProvinces(provinces);
    const said = pattern.exec(flat)?.slice(1).find(Boolean);
    return said === undefined ? undefined : { found: now.get(said.replace(/[ –-]+/g, ' '))! };
  },
  /** The last of the thirteen figures is reckoned from the others (GS1). */
  barcode: ({ text }) => {
    for (const [whole] of text.matchAll(/(?<!\d)8 ?9 ?3(?: ?\d){10}(?! ?\d)/g)) {
      const figures = whole.replaceAll(' ', '').split('').map(Number);
      const sum = figures.slice(0, 12).reduce((all, figure, at) => all + figure * (at % 2 === 0 ? 1 : 3), 0);
      if ((10 - (sum % 10)) % 10 !== figures[12]) return { found: whole };
    }
    return undefined;
  },
  halal: ({ text }) => (/halal/i.test(text) && !/HALAL/.test(text) ? { found: /halal/i.exec(text)![0] } : undefined),
  certified: ({ text }) => {
    const match = /(?<!\p{L})(viet ?gap|global ?gap|hữu cơ|organic|haccp|iso ?22000|iso ?9001|gmp|fda)(?!\p{L})/iu.exec(text);
    return match ? { found: match[0] } : undefined;
  },
  /** What draws the buyer is told with its amount (Điều 48 khoản 1). */
  emphasised: (label) => {
    for (const match of label.folded.matchAll(/\b(giau|bo sung) (canxi|sat|kem|dam|protein|vitamin [a-z]\d?|vitamin|omega ?3|chat xo|collagen|dha|kali|magie)\b/g)) {
      if (!new RegExp(`${match[2]!}[^\\n]{0,25}\\d`).test(label.folded)) return { found: label.text.slice(match.index, match.index + match[0].length) };
    }
    return undefined;
  },
} satisfies Partial<Record<Check, Reader>>;

type Old = { readonly pattern: RegExp; /** By the folded old name, how it is told. */ readonly now: ReadonlyMap<string, string> };
const compiled = new WeakMap<readonly Province[], Old>();

/** Old names as an address holds them: after "tỉnh", or at the end of a line after a comma. */
function oldProvinces(provinces: readonly Province[]): Old {
  const known = compiled.get(provinces);
  if (known) return known;
  const now = new Map(provinces.flatMap(({ name, was }) => was.map((old) => [fold(old), `${old} nay là ${name}`] as const)));
  // "Bà Rịa - Vũng Tàu".
  const names = [...now.keys()].map((name) => name.replaceAll(' ', '(?: | ?[–-] ?)')).join('|');
  const made = { pattern: new RegExp(`\\b(?:tinh|t\\.) ?(${names})\\b|[,–-] ?(${names})(?= ?(?:[.\\n,;–-]|$))`), now };
  compiled.set(provinces, made);
  return made;
}

const TREATS = /\b(dac tri|than duoc|(?:dieu tri|chua|tri) (?:khoi |dut diem )?(?:benh|ung thu|tim mach|tieu duong|huyet ap|da day|dau da day|viem|mat ngu|xuong khop|thoai hoa|thoat vi|gut|gout|dau (?:lung|nhuc|khop|dau|bung))|khoi (?:han|benh)\b|bac si khuyen dung)/g;

const WORDED: Readonly<Record<string, string>> = { ba: '3', bon: '4', nam: '5' };
const starsDrawn = (text: string): string | undefined => { const row = /[★⭐]{3,5}/u.exec(text)?.[0]; return row === undefined ? undefined : String(row.length); };

