import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { beside } from '../again.ts';
import { ask, tells, withoutOwn } from './answers.ts';
import { factsOf, id } from '../facts.ts';
import { find } from '../goods/own.ts';
import * as say from '../../say/passages.ts';
import { remembers } from '../spoken.ts';
import type { Turn } from '../turn.ts';

const WHAT = /^(?:(?:the|vay|roi|ma|em|ad|chi|anh|oi|a|da|alo|hi|lai|day|cho hoi|tren|gio|con) )*(?:cai )?(?:nhan|nhan mac|bao bi|tem nhan|mau nhan|mac)(?: (?:hang|san pham|thi|phai|can|bat buoc|nen|em|minh|toi|tui|tinh|dinh|muon|sap|dang|in|lai|moi|lam|chai|hu|hop|goi|tui|lo|bich|bao|can|thung|hu|\d+|\d*(?:ml|g|gr|gam|kg|l|lit)))* (?:ghi|in|co|de|gom|viet)(?: (?:nhung|cai|cac))* (?:gi|chi)(?: (?:len|tren|do|vay|the|ha|a|em|nhi|la duoc|cho dung|moi dung))*$/;
/** "Ghi gì trên nhãn hũ 500ml". */
const ON_IT = /^(?:(?:the|vay|roi|ma|em|ad|chi|anh|oi|a|da|phai|can|nen) )*(?:ghi|in|viet|de)(?: (?:nhung|cai|cac))* (?:gi|chi) (?:tren|len|o|vao|vo) (?:cai )?(?:nhan|nhan mac|bao bi|tem nhan|mac)(?: (?:chai|hu|hop|goi|tui|lo|bich|can|\d+|\d*(?:ml|g|gr|gam|kg|l|lit)))*(?: (?:vay|a|em|ad|nhi|the|ha|la duoc|cho dung|moi dung))*$/;
/** "Dán nhãn sao cho đúng", "nhãn làm thế nào mới đúng luật". */
const HOW = /^(?:(?:the|vay|roi|ma|em|oi|a|con|muon|phai) )*(?:(?:dan|lam|ghi|in|thiet ke) )?nhan(?: (?:hang|san pham|mac|thi|phai|dan|lam|ghi|in))* (?:sao|the nao|nhu the nao|kieu gi)(?: (?:cho|moi|thi|la|de))* (?:dung|hop le|dat|khoi sai|chuan)(?: (?:luat|quy dinh|em|a|vay|nhi|ha|ta))*$/;
const SURE = 0.9;

/** "Nhãn ghi gì", "nhãn mật ong ghi gì" of a maker of it: what the label of such goods takes, and not which goods they are. */
export function ownLabel(turn: Turn, text: string, { slash, products }: Reading): Turn | undefined {
  const own = turn.state.products.find(({ id }) => id === turn.person.product) ?? turn.state.products[0];
  if (!own || slash || products.some(({ name }) => !find(turn.state, name)) || ![WHAT, ON_IT, HOW].some((pattern) => pattern.test(spelled(withoutOwn(turn, text)).join(' ')))) return undefined;
  const [known] = findProducts(own.name, turn.world.knowledge.lexicon);
  // "Dệt thổ cẩm người Chăm": by what such goods are called.
  const found = [own.name, known?.recognition.type === 'one' ? known.recognition.word : undefined].flatMap((name) => name ?? []).map((name) => ask(turn, `nhãn ${name} ghi gì`)).find((one) => one.outcome === 'answered' && one.by === 'knowledge' && one.sure >= SURE);
  if (found?.outcome === 'answered') return beside(tells(remembers(turn, text), found));
  const { knowledge } = turn.world;
  const set = Number(factsOf(turn.state, own.id).get(id('set')));
  const passage = knowledge.passages.find((one) => one.id === BY_SET.find(([, sets]) => sets.includes(set))?.[0]);
  return passage && beside(tells(remembers(turn, text), { text: say.passage(passage, knowledge), sources: [{ entry: passage.id, passage }] }));
}
/** Of goods whose own passage is not surely found: what the label of their kind takes. */
const BY_SET: readonly (readonly [string, readonly number[]])[] = [['my-pham-nhan', [19]], ['tpbvsk-nhan', [18]], ['nhan-vai-tho-cam', [22]], ['nhan-do-thu-cong', [21]], ['nhan-thuc-pham-che-bien', [5, 6, 7, 8, 9, 10]], ['nhan-che-tra', [11, 12]], ['nhan-ca-phe', [13]]];
