import type { Share } from '../score/share.ts';
import { fold } from '../text.ts';
import { spelled } from './plain.ts';

/* "12 lao động, 10 người trong xã", "cói 70% trong tỉnh", "hợp đồng ký được 62% sản lượng": shares of theirs that a sheet gives points for. */

/** `part` of `whole`, where people were counted. */
export type ShareTold = { readonly of: Share; readonly percent: number; readonly counted?: { readonly part: number; readonly whole: number } };

/** `province`: theirs, in whose name the raw material may be told ("lấy ở Huế chừng 30%"). */
export function sharesIn(text: string, province?: string): readonly ShareTold[] {
  const said = signsAsWords(text);
  const pieces = text.split(/(?<!\d),|[.;](?!\d)|\n/).map(signsAsWords);
  const ofProvince = province ? new RegExp(`(?<=\\b(?:o|tai|trong|tinh|mua|lay|tu|cua) )${fold(province)}\\b`, 'g') : undefined;
  const own = (one: string): string => (ofProvince ? one.replaceAll(ofProvince, 'trong tinh') : one);
  // What stands between two commas belongs together before what does not.
  const of = (share: Share, patterns: readonly RegExp[], others?: readonly RegExp[]): ShareTold | undefined => shareOf(share, pieces.map(own), patterns, others) ?? shareOf(share, [own(said)], patterns, others);
  return [labourIn(said), of('material', MATERIAL, MATERIAL_ELSEWHERE), of('grown', GROWN), of('contracts', CONTRACTS)].flatMap((one) => one ?? []);
}

/** "62,5%" with its comma in a word, "1.200 người" without its stop, "10/12" with its stroke in a word. */
const signsAsWords = (text: string): string =>
  spelled(text.normalize('NFC').replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '').replace(/(?<=\d)[.,](?=\d{1,2} ?%)/g, ' phẩy ').replace(/ ?%/g, ' phần trăm ').replace(/(?<=\d) ?\/ ?(?=\d)/g, ' trên ')).join(' ');

const GAP = '(?: (?!\\d|ngoai\\b)\\S+)';
const HANDS = '(?:lao dong|ld|nguoi lam|nguoi lao dong|nguoi|cong nhan|nhan cong|tho)';
const HERE = '(?:(?:trong|o|cua|cung|tai|la dan|thuong tru|ho khau) (?:trong |o |tai |cung )?(?:xa|thon|lang|ban|ap|buon|xom)|(?:nguoi|dan) (?:xa|lang|thon|ban|ap)(?: minh| nha| ta)?|dia phuong)\\b';
const ELSEWHERE = '(?:ngoai xa|(?:o )?xa (?:ben|khac)|noi khac)\\b';
/** "70–80%", "dưới 50%", "hơn 75%" are no share to reckon with. */
const PERCENT = '(?<!\\d |\\b(?:duoi|tren|hon|gan|qua|toi|den|chua) )(\\d{1,3}(?: phay \\d{1,2})?) phan tram';

const OF_SO_MANY = new RegExp(`\\b(\\d{1,4}) tren (\\d{1,4})(?: ${HANDS})?${GAP}{0,4}? ${HERE}`);
const SO_MANY_HERE = new RegExp(`\\b(\\d{1,4}) ${HANDS}\\b${GAP}{0,5}? (\\d{1,4}) ?(?:${HANDS})?${GAP}{0,4}? ${HERE}`);
const SO_MANY_ELSEWHERE = new RegExp(`\\b(\\d{1,4}) ${HANDS}\\b${GAP}{0,5}? (\\d{1,4}) ?(?:${HANDS})?${GAP}{0,2}? ${ELSEWHERE}`);
const ALL_HERE = new RegExp(`\\b(\\d{1,4}) ${HANDS}\\b${GAP}{0,2}? (?:toan|deu|tat ca|het thay)(?: la)? (?:nguoi |dan )?${HERE}`);
const PERCENT_HERE = [new RegExp(`\\b${PERCENT}${GAP}{0,2}? (?:lao dong|nhan cong|cong nhan|nguoi lam)${GAP}{0,3}? ${HERE}`), new RegExp(`\\b(?:lao dong|nhan cong|cong nhan)${GAP}{0,2}? ${HERE}${GAP}{0,3}? ${PERCENT}`)];

function labourIn(said: string): ShareTold | undefined {
  const counted = (part: number, whole: number): ShareTold | undefined => (whole > 0 && part <= whole ? { of: 'labour', percent: (part * 100) / whole, counted: { part, whole } } : undefined);
  const [, some, of] = OF_SO_MANY.exec(said) ?? [];
  if (of) return counted(Number(some), Number(of));
  const [, all, here] = SO_MANY_HERE.exec(said) ?? [];
  if (here) return counted(Number(here), Number(all));
  const [, total, others] = SO_MANY_ELSEWHERE.exec(said) ?? [];
  if (others) return counted(Number(total) - Number(others), Number(total));
  const [, everybody] = ALL_HERE.exec(said) ?? [];
  if (everybody) return counted(Number(everybody), Number(everybody));
  return shareOf('labour', [said], PERCENT_HERE);
}

const RAW = '(?:nguyen lieu|mua|lay|thu mua|nhap|dung)';
const MATERIAL = [new RegExp(`\\b${PERCENT}(?: (?:la|mua|lay|nguyen lieu|tu|o|thu mua|cua|vung|nguon|nhap|dung|deu))* trong tinh\\b`), new RegExp(`\\b${RAW}${GAP}{0,4}? trong tinh${GAP}{0,3}? ${PERCENT}`)];
const MATERIAL_ELSEWHERE = [new RegExp(`\\b${PERCENT}(?: (?!\\d)\\S+){0,4}? (?:ngoai tinh|tinh (?:ngoai|khac|ban))\\b`), new RegExp(`\\b${RAW}(?: (?!\\d)\\S+){0,4}? (?:ngoai tinh|tinh (?:ngoai|khac|ban))(?: (?!\\d)\\S+){0,3}? ${PERCENT}`)];
const GROWN = [new RegExp(`\\b(?:trong|nuoi|cay|danh bat)${GAP}{0,3}? (?:trong|tai|o) xa${GAP}{0,3}? ${PERCENT}`), new RegExp(`\\b${PERCENT}${GAP}{0,3}? (?:trong|nuoi|danh bat) (?:trong|tai|o) xa\\b`)];
const BOUND = '(?:hop dong|hd|hdong|lien ket|bao tieu)';
const CONTRACTS = [new RegExp(`\\b${BOUND}${GAP}{0,6}? ${PERCENT}(?= (?:san luong|hang|luong|so luong|dau ra|ban ra)|$|${GAP}{0,1} (?:thi|ma|nhu|vay|co|duoc|con|la)\\b)`), new RegExp(`\\b${PERCENT} (?:san luong|hang ban ra|so hang|luong hang)${GAP}{0,5}? ${BOUND}\\b`)];

/** `others`: what speaks of the rest. */
function shareOf(of: Share, pieces: readonly string[], patterns: readonly RegExp[], others: readonly RegExp[] = []): ShareTold | undefined {
  const found = (ones: readonly RegExp[]): number | undefined => pieces.flatMap((piece) => ones.flatMap((one) => one.exec(piece)?.[1] ?? [])).map((figure) => Number(figure.replace(' phay ', '.'))).find((percent) => percent <= 100);
  const [here, elsewhere] = [found(patterns), found(others)];
  if (here !== undefined) return { of, percent: here };
  return elsewhere === undefined ? undefined : { of, percent: 100 - elsewhere };
}

/** "À nhầm, 6 người trong xã", "à 60% thôi": what is put right of the one share that was told `before`; undefined where that is not plain. */
export function shareMended(text: string, before: string, province?: string): ShareTold | undefined {
  const [told, ...more] = sharesIn(before, province);
  const said = signsAsWords(text);
  const whole = told?.counted?.whole;
  if (told === undefined || more.length > 0) return undefined;
  if (whole !== undefined) {
    const part = Number(PART_HERE.exec(said)?.[1]);
    return part <= whole ? { of: told.of, percent: (part * 100) / whole, counted: { part, whole } } : undefined;
  }
  return shareOf(told.of, [said], [ANY_PERCENT]);
}
const PART_HERE = new RegExp(`\\b(\\d{1,4}) ?(?:${HANDS})?${GAP}{0,3}? ${HERE}`);
const ANY_PERCENT = new RegExp(`\\b${PERCENT}`);
