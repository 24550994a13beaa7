import { findProducts } from '../../product/find.ts';
import type { Knowledge } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import { fold, sentencesOf } from '../../text.ts';
import type { Answer, Question } from '../outcome.ts';

/* A passage may tell of each rank, of each form of business, of tourism beside goods in a sentence of its own. The one that is asked of comes first. */

const RANK = /\b([345]|ba|bon|nam) sao\b/g;
const RANKS: Readonly<Record<string, string>> = { 3: '(?:3|ba)', 4: '(?:4|bon)', 5: '(?:5|nam)', ba: '(?:3|ba)', bon: '(?:4|bon)', nam: '(?:5|nam)' };
const FORMS: readonly (readonly [said: RegExp, opens: RegExp])[] = [
  [/\b(?:htx|hop tac xa)\b/, /^hop tac xa .*: \d/],
  [/\b(?:cong ty|doanh nghiep)\b/, /^cong ty .*: \d/],
  [/\b(?:ho|trang trai|to hop tac|tht)\b/, /^ho co .*: \d/],
];
const TOURISM = /\b(?:du lich|homestay|farmstay)\b/;
const TOURISM_SET = 26;
const OF_TOURISM = /^(?:rieng )?(?:nhom |dich vu )?du lich\b/;
/** What stands on what was told before it. */
const LEANS = /(?<!\p{L})(?:đó|ấy|này|vậy|cũng|còn|thêm|nhưng)(?!\p{L})/iu;

/** The same answer; its first passage begins with the sentence of what was asked of. */
export function askedFirst<A extends Answer>(found: A, question: Question, knowledge: Knowledge): A {
  if (found.outcome !== 'answered' || found.by !== 'knowledge') return found;
  const body = found.sources[0]?.passage?.body;
  if (body === undefined || body.includes('\n') || !found.text.includes(body)) return found;
  const [first, ...others] = sentencesOf(body);
  const at = others.findIndex((one) => !LEANS.test(one) && opens(question, knowledge).some(({ of, by }) => by.test(fold(one)) && !of.test(fold(first!))));
  return at < 0 ? found : { ...found, text: found.text.replace(body, () => [others[at], first, ...others.toSpliced(at, 1)].join(' ')) };
}

/** What is asked of (`of`), and how a sentence of it begins. Of two ranks or forms neither comes before the other. */
function opens({ text, about, set }: Question, { lexicon }: Knowledge): readonly { readonly of: RegExp; readonly by: RegExp }[] {
  const said = spelled(text).join(' ');
  const ranks = new Set([...said.matchAll(RANK)].map(([, rank]) => RANKS[rank!]!));
  const forms = FORMS.filter(([of]) => of.test(said));
  const isTourism = TOURISM.test(said) || set === TOURISM_SET || TOURISM.test(fold(about ?? '')) || findProducts(text, lexicon).some(({ recognition }) => recognition.type === 'one' && recognition.set === TOURISM_SET);
  return [
    ...(ranks.size === 1 ? [...ranks].map((rank) => ({ of: new RegExp(`\\b${rank} sao\\b`), by: new RegExp(`^(?:(?:len|muon|voi|rieng|giay|hang) )*${rank} sao\\b`) })) : []),
    ...(forms.length === 1 ? forms.map(([of, by]) => ({ of, by })) : []),
    ...(isTourism ? [{ of: TOURISM, by: OF_TOURISM }] : []),
  ];
}
