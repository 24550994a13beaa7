import { foldedOnce } from './once.ts';
import { fold } from '../../text.ts';

/** What may reach somebody outside this chat. Compared as it stands. */
const REACH: readonly RegExp[] = [
  /\b(?:https?|ftp|tel|mailto|zalo|tg)\s*:\s*\/*\S*/giu,
  /\bwww\s*\.\s*\S+/giu,
  /[\p{L}\d._%+-]+@[\p{L}\d.-]*/gu,
  /(?<![\p{L}\d])[a-z\d-]+(?:\.[a-z\d-]+)*\s?\.\s?(?:vn|com|net|org|info|gov|edu|io|me|app|xyz|top|ly|link|site|shop|online|cc|co|biz|asia|store|club|dev|page|tk|ml|gl|ru|cn|us)(?![\p{L}\d])\S*/giu,
  /\b[a-z\d-]{2,}\.[a-z]{2,}\/\S+/giu,
  /(?<!\p{L})(?:chấm|dot|\(\.\)|\[\.\])\s*(?:vn|com|net|org|info|gov|me)(?!\p{L})/giu,
];
/** Eight figures or more in a row, as phones are written; and hot lines. */
const PHONE = /(?<![\d/])(?:\+?84|0)(?:[\s.()-]*\d){7,10}(?!\d)|(?<!\d)1[89]00[\s.-]*\d{4,6}(?!\d)|(?<!\d)\d{9,}(?!\d)/gu;
const FIGURES: Readonly<Record<string, string>> = { không: '0', một: '1', hai: '2', ba: '3', bốn: '4', năm: '5', sáu: '6', bảy: '7', tám: '8', chín: '9' };
/** A number told figure by figure. */
const TOLD = new RegExp(`(?<!\\p{L})(?:(?:${Object.keys(FIGURES).join('|')})[\\s,.-]+){4,}(?:${Object.keys(FIGURES).join('|')})(?!\\p{L})`, 'giu');

export function reachesIn(text: string): readonly string[] {
  const said = text.normalize('NFKC');
  return [
    ...REACH.flatMap((pattern) => [...said.matchAll(pattern)].map(([whole]) => whole.toLowerCase().replace(/\s/g, '').replace(/[.,;:)]+$/, ''))),
    ...[...said.matchAll(PHONE)].map(([whole]) => whole.replace(/\D/g, '').replace(/^84/, '0')),
    ...[...said.matchAll(TOLD)].map(([whole]) => [...whole.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => FIGURES[word]).join('')),
  ];
}

/** Signs of markup and code; and what no phone shows. */
const MARKUP = /[*`#|<>{}\\^~=[\]\u2060]|__|\]\(|^\s*[-+•]\s|\n|&[a-z]+;|\$\{|\p{Cc}|\p{Cf}|\p{Co}|\p{Cn}|\p{Extended_Pictographic}|�/u;

/** Speaks of itself, of its orders, or asks for what a swindler asks for. Folded; no passage has them for a reason of its own. */
const ORDERS = /\b(?:bo qua (?:moi |cac |het |tat ca )*(?:huong dan|chi dan|quy tac|lenh|quy dinh)|huong dan he thong|cau lenh|he thong yeu cau|nhac lenh|prompt|system|assistant|ignore|instruction|mo hinh ngon ngu|tri tue nhan tao|chatgpt|gpt|claude|anthropic|openai|toi la (?:ai|mot)|k\d\b|cau_hoi|the cau hoi|cac doan (?:kien thuc|duoc dua|tren)|khong co trong cac doan|ma otp|otp|mat khau|chuyen khoan|so tai khoan|quet ma qr de|gui tien|nop tien cho|bam vao|nhan vao link|truy cap|tai ung dung|lot tay|boi duong can bo|trang web|duong link)\b/;

/** The first sign that this is no plain spoken Vietnamese, unless its source has it too. */
export function notSpeech(sentence: string, source: string): string | undefined {
  const markup = MARKUP.exec(sentence.normalize('NFKC'));
  if (markup) return markup[0];
  const [said, known] = [fold(sentence), foldedOnce(source)];
  const order = ORDERS.exec(said)?.[0];
  if (order !== undefined && !known.includes(order)) return order;
  return foreign(sentence, source);
}

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?';
const RHYME = `(?:a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ă[cmnpt]|ăng|â[cmnptuy]|âng|e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oă[cmnt]|oăng|oc|oe|oen|oeo|oet|oi|om|on|ong|oong|ooc|op|ot|ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|u|ua|uâ[nty]|uâng|uc|uê|uêch|uênh|ui|um|un|ung|uô[cimnt]|uông|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu|uơ|ư|ưa|ưc|ưi|ưm|ưn|ưng|ươ[cimnptu]|ương|ưt|ưu|y|yêm|yên|yêng|yêt|yêu|ynh|ych|uôm)`;
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const letters = (word: string): string => word.normalize('NFD').replace(TONES, '').normalize('NFC');

/** Letters of another script, a word that is no Vietnamese syllable and that the source lacks, or a whole sentence without marks. */
function foreign(sentence: string, source: string): string | undefined {
  const other = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.exec(sentence.normalize('NFC'))?.[0];
  if (other !== undefined && !source.includes(other)) return other;
  const digits = /(?!\d)\p{N}/u.exec(sentence.normalize('NFKC').replace(/[⁄]/g, '/'))?.[0];
  if (digits !== undefined) return digits;
  const known = new Set(foldedOnce(source).match(/\p{L}+/gu) ?? []);
  const said = sentence.normalize('NFC').toLowerCase().match(/\p{L}+/gu) ?? [];
  const strange = said.find((word) => !SYLLABLE.test(letters(word)) && !known.has(fold(word)) && !ALLOWED.has(word));
  if (strange !== undefined) return strange;
  const unmarked = runWithoutMarks(said, source);
  if (unmarked !== undefined) return unmarked;
  const marked = said.filter((word) => /[^a-z]/.test(word)).length;
  if (said.length >= 5 && marked / said.length < 0.25) return 'không dấu';
  return undefined;
}

const RUN = 5;
const COUNTS = /^(?:mot|bon|nam|sau|bay|tam|chin|muoi|tram|nghin|ngan|trieu|ty|nua|ruoi)$/;
const COUNTED = /^(?:thang|ngay|nam|tuan|gio|phut|lan|diem|sao|dong|trieu|nghin|ngan|tram|muoi|ban|bo|mau|phan)$/;

/** "nop trong sau thang": words without marks hide a number from who reads only marked ones. */
function runWithoutMarks(said: readonly string[], source: string): string | undefined {
  const known = ` ${(source.normalize('NFC').toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `;
  const bare = (word: string | undefined) => word !== undefined && /^[a-z]+$/.test(word);
  for (const [i, word] of said.entries()) {
    const [next] = said.slice(i + 1);
    if (COUNTS.test(word) && next !== undefined && COUNTED.test(next) && !known.includes(` ${word} ${next} `)) return `${word} ${next}`;
    const run = said.slice(i, i + RUN);
    if (run.length === RUN && run.every(bare) && !known.includes(` ${run.join(' ')} `)) return run.join(' ');
  }
  return undefined;
}

const ALLOWED = new Set('ocop ubnd htx zalo telegram attp ntm'.split(' '));
