import { whole, wholeOfGoods } from '../../read/few-words/whole.ts';
import { spelled } from '../../read/plain.ts';
import { KEEP } from '../../say/answers.ts';
import { fold, words } from '../../text.ts';
import type { Turn } from '../turn.ts';
import { find } from './own.ts';

/* "Cái mắm ấy", "còn cafe", "cả hai luôn được không", "nộp chung 1 bộ hả": who has several jumps between them in a few words. */

/** Words of theirs, and none that asks or tells by itself. */
const NAME = '((?:(?!(?:gio|ma|the|vay|em|chi|anh|thi|sao|con|duoc|khong|roi|thieu|den|toi|nay|do|ay|chua|co|may|nao|gi|giay|cai|mon|xong|kia|hai|ca)\\b)\\S+ ?){1,4}?)';
const BY = '(?:cai|mon|ben|hang)';
const BOTH = '(?:ca )?(?:hai|2)(?: (?:cai|mon|san pham|thu|loai))?';

const TOGETHER = 'hai sản phẩm làm cùng lúc được không';

/** Of one of theirs: what it is in full. */
const OF_ONE: readonly (readonly [RegExp, (name: string) => string])[] = [
  [wholeOfGoods(`(?:con )?${BY} ${NAME}(?: (?:ay|do|kia|nay|no))?`), (name) => `quay lại ${name}`],
  [wholeOfGoods(`(?:con )?${NAME} (?:ay|kia)`), (name) => `quay lại ${name}`],
  [wholeOfGoods(`(?:lam |noi |hoi )?(?:${BY} )?${NAME} (?:lam )?truoc`), (name) => `quay lại ${name}`],
  [wholeOfGoods(`(?:con )?(?:${BY} )?${NAME} (?:(?:thi|con|can|phai) )*(?:(?:may|bao nhieu|nhung) (?:giay|to|cai|mon|thu)(?: gi| nao)?|(?<=(?:con|can|phai) )gi)(?: nua)?`), (name) => `${name} còn thiếu gì`],
  [wholeOfGoods(`(?:con )?(?:${BY} )?${NAME} (?:thi |da )*(?:(?:xong|du|on) chua|(?:toi|den) dau(?: roi)?)`), (name) => `${name} đến đâu rồi`],
];
/** Of the one that is not in hand: "cái kia xong chưa". */
const OTHER = whole(`(?:con )?(?:${BY} |san pham )(?:kia|con lai|thu hai|thu 2) (?:(?:thi|da|sao|no) )*(?:xong chua|du chua|sao roi|the nao roi|thieu gi|den dau roi|toi dau roi|may giay)`);
/** Of both. */
const OF_BOTH: readonly (readonly [RegExp, string])[] = [
  [whole(`(?:lam |nop |dang ky )?(?:luon )?${BOTH}(?: (?:luon|cung luc|mot luc|1 luc|chung|mot lan|1 lan|song song))*(?: co)? duoc khong`), TOGETHER],
  [whole(`(?:nop|lam|gop|de|ghi)(?: ${BOTH})? (?:chung|gop|vao)(?: (?:mot|1|cung))?(?: (?:bo|ho so|bo ho so|tap|lan))?(?: (?:duoc|co duoc))?(?: (?:khong|ha|a|sao))+`), TOGETHER],
  [whole(`(?:moi (?:cai|mon|san pham|thu|loai) )(?:mot |1 )?(?:bo|ho so|bo ho so)(?: rieng)?(?: (?:ha|a|khong|phai khong|sao))+`), TOGETHER],
  [whole(`(?:${BY} kia |${BOTH} |hai ben )?(?:co |la )?(?:giong|khac)(?: (?:nhau|het|vay|the|y|cai nay|nhu|ca|gi))*(?: (?:khong|ha|a|sao|phai khong))+`), TOGETHER],
  [whole(`${BY} nao (?:(?:la|gan|sap|se|no) )*(?:xong|du|nhanh)(?: (?:truoc|hon|nhat|giay|roi))*`), 'tiến độ'],
  [whole(`(?:dang|nay gio|gio) (?:o|lam|noi|hoi|den|toi)? ?(?:cai|mon|san pham) (?:nao|gi)`), 'đang nói sản phẩm nào'],
];
/** "Giấy kinh doanh dùng chung hả", "kiểm nghiệm làm 2 lần hả", "mỗi cái 1 nhãn hả". */
const SHARED = wholeOfGoods(`(?:giay )?((?:(?!(?:cho|voi|lam|dung|xai)\\b)\\S+ ){1,4}?)(?:(?:thi|co|duoc|phai) )*(?:(?:dung|xai|lam|lay) chung|(?:lam|xin|nop|gui) (?:2|hai|rieng)(?: (?:lan|cai|ban|to|bo|mau|phieu))?|(?:lam |xin )?rieng|(?:lam|xin|nop|gui|viet) (?:1|mot)(?: (?:lan|cai|ban|to|mau|phieu|bai))?(?: co)? duoc)(?: (?:tung cai|moi cai|cho ca hai|cho ca 2|luon|duoc))*(?: (?:ha|a|khong|phai khong|sao))+`);
const EACH = wholeOfGoods(`moi (?:cai|mon|san pham|thu|loai) (?:(?:co|la|phai|lam|xin|can) )*(?:mot|1) (?:giay |to |cai |ban |phieu )?((?:\\S+ ?){1,3}?)(?: (?:ha|a|khong|phai khong|sao))+`);
/** "Thôi để lại", to the question whether one of theirs goes. */
const KEPT = whole(`(?:(?:cu )?(?:de|giu)(?: (?:lai|do|nguyen|no|day))*|(?:khong|dung|khoi|dung co|chua) bo(?: (?:nua|dau|gi|het))*)`);

const LONGEST = 50;

/** What they say, in full; as it is where it is of none of theirs. */
export function ofTwo(turn: Turn, text: string): string {
  const { state, person } = turn;
  if (text.length > LONGEST) return text;
  const { focus } = person;
  if (focus.type === 'asking' && focus.offered.some(({ act }) => act.type === 'drop') && KEPT.test(spelled(text).join(' '))) return KEEP;
  if (state.products.length < 2) return text;
  const typed = withCoffee(turn, text);
  const said = spelled(typed).join(' ');
  const both = OF_BOTH.find(([way]) => way.test(said))?.[1];
  if (both !== undefined) return both;
  const paper = (SHARED.exec(said) ?? EACH.exec(said))?.[1]?.trim();
  const shared = paper === undefined ? undefined : sharedInFull(turn, paper);
  if (shared !== undefined) return shared;
  if (OTHER.test(said) && state.products.length === 2) return `${state.products.find(({ id }) => id !== person.product)!.name} đến đâu rồi`;
  for (const [way, full] of OF_ONE) {
    const own = find(state, way.exec(said)?.[1]?.trim() ?? '-');
    if (own) return full(own.name);
  }
  return typed;
}

/** "Cafe", of who wrote cà phê down. */
function withCoffee({ state: { products } }: Turn, text: string): string {
  return products.some(({ name }) => fold(name).includes('ca phe')) ? text.replace(/(?<!\p{L})(?:cafe|café|cafê|caphe|cà fê|ca fe|cf)(?!\p{L})/giu, 'cà phê') : text;
}

/** Of a paper of the goods, whether these may share it; one of whoever makes them is told of with how two dossiers are made. */
function sharedInFull({ world: { knowledge } }: Turn, said: string): string | undefined {
  const item = knowledge.items.find(({ topics }) => topics.some((topic) => [said, `dang ky ${said}`].includes(words(topic).join(' '))));
  if (item === undefined || item.id === 'product-label') return undefined;
  return knowledge.facts.get(item.id)?.about === 'product' ? `${said} dùng chung cho hai sản phẩm được không` : TOGETHER;
}
