/** How the same question is typed by other hands. Deterministic: the same text always gives the same spellings, so the
 *  stored files can be checked against this file. Rows whose `chat` or `sai` was typed by hand are left as typed. */

const strip = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** Without any marks, as a phone without a Vietnamese keyboard writes. */
export const bare = (text: string): string => strip(text).toLowerCase();

const shortForms: [RegExp, string][] = [
  [/an toàn thực phẩm/g, 'attp'], [/hợp tác xã/g, 'htx'], [/hộ kinh doanh/g, 'hkd'], [/giấy chứng nhận/g, 'gcn'],
  [/sản phẩm/g, 'sp'], [/hồ sơ/g, 'hs'], [/đăng ký/g, 'đk'], [/quyết định/g, 'qđ'], [/nghị định/g, 'nđ'],
  [/thông tư/g, 'tt'], [/không/g, 'ko'], [/được/g, 'dc'], [/(?<!\p{L})gì(?!\p{L})/gu, 'j'], [/(?<!\p{L})với(?!\p{L})/gu, 'vs'],
  [/(?<!\p{L})mình(?!\p{L})/gu, 'mk'], [/(?<!\p{L})phải(?!\p{L})/gu, 'fai'], [/(?<!\p{L})bao nhiêu(?!\p{L})/gu, 'bn'],
  [/(?<!\p{L})bây giờ(?!\p{L})/gu, 'bh'], [/(?<!\p{L})những(?!\p{L})/gu, 'nhg'], [/(?<!\p{L})nhưng(?!\p{L})/gu, 'nhg'],
  [/(?<!\p{L})trước(?!\p{L})/gu, 'trc'], [/(?<!\p{L})rồi(?!\p{L})/gu, 'r'], [/(?<!\p{L})vậy(?!\p{L})/gu, 'v'],
  [/(?<!\p{L})thế nào(?!\p{L})/gu, 'tn'], [/(?<!\p{L})người(?!\p{L})/gu, 'ng'], [/(?<!\p{L})cũng(?!\p{L})/gu, 'cg'],
  [/(?<!\p{L})năm(?!\p{L})/gu, 'nam'], [/(?<!\p{L})biết(?!\p{L})/gu, 'bit'], [/(?<!\p{L})làm(?!\p{L})/gu, 'lm'],
];

/** A number between 0 and 1 from a seed that moves on, so that one text gives one series (mulberry32 over FNV-1a). */
function series(text: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Chat spelling: short forms, no capitals, few stops, every second message without marks. */
export function chat(text: string): string {
  let short = text.normalize('NFC').toLowerCase();
  for (const [form, written] of shortForms) short = short.replace(form, written);
  short = short.replace(/[?!.]+(?=\s|$)/g, '').replace(/,/g, '').trim();
  const random = series(text);
  const typed = random() < 0.5 ? strip(short) : short + (random() < 0.4 ? ' ạ' : '');
  return typed === bare(text) || typed === text.normalize('NFC').toLowerCase() ? `${typed} z` : typed;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
const swaps: [RegExp, string][] = [
  [/^s(?!\p{M})/u, 'x'], [/^x/, 's'], [/^ch/, 'tr'], [/^tr/, 'ch'], [/^gi(?=\p{L})/u, 'd'], [/^d/, 'gi'], [/^l/, 'n'], [/^n(?![gh])/, 'l'],
];

function spoil(word: string, random: () => number): string {
  const parts = word.normalize('NFD');
  const kind = random();
  const swap = swaps.find(([start]) => start.test(parts));
  if (kind < 0.4 && swap) return parts.replace(swap[0], swap[1]).normalize('NFC');
  if (kind < 0.8 && tones.test(parts)) {
    const other = parts.includes('\u0303') ? '\u0309' : parts.includes('\u0309') ? '\u0303' : '\u0301';
    const changed = parts.replace(tones, parts.includes(other) ? '' : other);
    return changed.replace(/([\u0301\u0303\u0309])(\u0302|\u0306)/, '$2$1').normalize('NFC');
  }
  const letters = Array.from(word);
  if (letters.length < 3) return strip(word);
  letters.splice(1 + Math.floor(random() * (letters.length - 1)), 1);
  return letters.join('');
}

/** Misspelled: wrong tones, dropped letters, s/x, ch/tr, d/gi, l/n; numbers and short codes are left alone. */
export function misspelt(text: string): string {
  const random = series(`${text}#`);
  const typed = text.normalize('NFC').toLowerCase().split(' ');
  const able = typed.map((word, at) => (/^\p{L}{3,}[?,.]?$/u.test(word) && word !== 'ocop' ? at : -1)).filter((at) => at >= 0);
  const wanted = Math.max(2, Math.round(able.length * 0.25));
  for (let done = 0; done < wanted && able.length > 0; done += 1) {
    const [at = 0] = able.splice(Math.floor(random() * able.length), 1);
    const word = typed[at] ?? '';
    const end = /[?,.]$/.test(word) ? word.slice(-1) : '';
    typed[at] = spoil(end ? word.slice(0, -1) : word, random) + end;
  }
  const result = typed.join(' ');
  return result === text.normalize('NFC').toLowerCase() ? strip(result).replace(/ /, '  ') : result;
}

export interface Spellings { 'dau': string; 'khong-dau': string; 'chat': string; 'sai': string }

export const spell = (text: string): Spellings => ({ 'dau': text, 'khong-dau': bare(text), 'chat': chat(text), 'sai': misspelt(text) });
