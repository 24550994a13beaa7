import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { spaced } from '../../text.ts';
import { neverMind } from '../../say/talk.ts';
import { askNext } from '../ask.ts';
import { idle, says, type Turn } from '../turn.ts';
import { find } from './own.ts';
import { newIn } from './passed-over.ts';
import { dropOrAsk } from './removing.ts';

/* "Chỉ có một sản phẩm xà bông thôi, dầu dừa với sả là nguyên liệu": what theirs is made of was taken for goods, and is none. */

const WHAT = '(?:nguyen lieu|nguyen phu lieu|phu lieu|thanh phan|phu gia|do pha|huong lieu)';
/** Behind the names, or before them. */
const BEHIND = new RegExp(`^(.+?)(?: (?:thi|do|kia|ay|chi|deu|cung|ma|chu|va|khong phai (?:la )?san pham))* (?:la|lam) (?:cai |phan |mot )?${WHAT}\\b(?! (?:gi|nao|sao))`);
const BEFORE = new RegExp(`\\b${WHAT} (?:thoi )?(?:la|gom|co) (.+?)(?: (?:va )?(?:chu )?(?:khong|dau)(?: phai)?(?: la)? san pham)?$`);
const AND = / (?:voi|va|cung) /;
/** What is kept stands in front: "chỉ có xà bông thôi em, …". */
const KEPT = /^.*\bthoi(?: (?:em|a|nha|nhe|con|chi|anh|ma|va))* /;
const LEAD = /^(?:(?:con|thi|may|cai|mon|chi|a|nham|da|la|ca|hai|u|khong|em|oi|va|ma) )+/;

export function onlyIngredients(turn: Turn, text: string, { question, slash }: Reading): Turn | undefined {
  const { state: { products }, person: { focus } } = turn;
  if (question || slash || products.length === 0) return undefined;
  const said = spelled(text.normalize('NFC').replaceAll(/[,;+&]/g, ' và ')).join(' ');
  const parts = ((BEHIND.exec(said)?.[1] ?? BEFORE.exec(said)?.[1])?.replace(KEPT, '') ?? '').split(AND).map((part) => part.replace(LEAD, '').trim()).filter((part) => part !== '');
  // One of them was asked about a moment ago: "còn "dầu dừa" là sản phẩm thêm".
  const open = focus.type === 'asking' ? newIn(focus.about, focus.offered) : undefined;
  if (open !== undefined && parts.some((part) => spaced(part) === spaced(open))) return askNext(says(idle(turn), neverMind()));
  const gone = products.filter((one) => parts.some((part) => spaced(part) === spaced(one.name) || (part.includes(' ') && find(turn.state, part) === one)));
  // What has papers goes last, since whether it goes is asked.
  const [kept, plain] = [true, false].map((held) => gone.filter(({ id }) => turn.state.documents.some(({ product }) => product === id) === held));
  return gone.length === 0 || gone.length === products.length ? undefined : [...plain!, ...kept!.slice(0, 1)].reduce((left, one) => dropOrAsk(left, one), turn);
}
