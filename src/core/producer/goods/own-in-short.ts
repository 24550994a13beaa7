import { wholeOfGoods } from '../../read/few-words/whole.ts';
import { spelled } from '../../read/plain.ts';
import { words } from '../../text.ts';
import type { Turn } from '../turn.ts';
import { find } from './own.ts';

/* "Thế còn nghệ", "nghệ thì sao", of tinh bột nghệ: one of theirs by the end of its name, in a message that is nothing else. */

const NAME = '((?:(?!(?:thi|sao|con|duoc|khong|roi|thieu|den|toi|nay|do)\\b)\\S+ ?){1,3}?)';

/** Each way, and what it is in full. */
const WAYS: readonly (readonly [RegExp, (name: string) => string])[] = [
  [wholeOfGoods(`(?:con )?(?:cai |mon |ben )?${NAME} ?(?:thi )?(?:sao|the nao)`), (name) => `${name} thì sao`],
  [wholeOfGoods(`(?:(?:the|vay) )?con (?:cai |mon |ben )?${NAME}`), (name) => `${name} thì sao`],
  [wholeOfGoods(`(?:quay lai|ve lai|tro lai|qua|sang|chuyen sang|lam tiep|noi ve)(?: (?:cai|mon|ben|voi|cho|ho so))* ${NAME}`), (name) => `quay lại ${name}`],
  [wholeOfGoods(`(?:cai |mon |ben )?${NAME} ?(?:den|toi) dau(?: roi)?`), (name) => `${name} đến đâu rồi`],
  [wholeOfGoods(`(?:cai |mon |ben )?${NAME} ?(?:con )?thieu gi(?: nua)?`), (name) => `${name} còn thiếu gì`],
  [wholeOfGoods(`bo (?:cai |mon )?${NAME} ?(?:duoc khong)`), (name) => `bỏ ${name} được không`],
];
/** "Của mật ong thôi": no crab is made. */
const OF = wholeOfGoods(`(?:chi |rieng )?(?:cua|cho) (?:cai |mon )?${NAME} ?thoi`);
/** "Món kia", of two. */
const OTHER = /^(?:kia|san pham kia|loai kia|mon con lai|san pham con lai)$/;

const LONGEST = 50;

/** What they say, with the one meant called by its whole name. */
export function ownInShort(turn: Turn, text: string): string {
  const { state, person } = turn;
  if (text.length > LONGEST || state.products.length === 0) return text;
  const said = spelled(text).join(' ');
  const of = OF.exec(said)?.[1]?.trim();
  const own = of === undefined ? undefined : find(state, of);
  if (own) return own.name;
  if (state.products.length < 2) return text;
  for (const [way, full] of WAYS) {
    const part = way.exec(said)?.[1]?.trim();
    if (part === undefined) continue;
    const name = OTHER.test(part) ? otherOf(state.products, person.product) : endedBy(state, part);
    if (name !== undefined) return full(name);
  }
  return text;
}

const otherOf = (products: Turn['state']['products'], current: string | undefined): string | undefined => (products.length === 2 ? products.find(({ id }) => id !== current)?.name : undefined);

/** The one whose name ends with these, and is more than these; none where another of theirs holds them too. */
function endedBy(state: Turn['state'], part: string): string | undefined {
  const own = find(state, part);
  const rest = own === undefined ? '' : ` ${words(own.name).join(' ')}`;
  return own !== undefined && rest !== ` ${part}` && rest.endsWith(` ${part}`) ? own.name : undefined;
}
