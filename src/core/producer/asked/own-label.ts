import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { beside } from '../again.ts';
import { ask, tells, withoutOwn } from './answers.ts';
import { find } from '../goods/own.ts';
import { remembers } from '../spoken.ts';
import type { Turn } from '../turn.ts';

const WHAT = /^(?:(?:the|vay|roi|ma|em|oi|a|cho hoi|tren) )*(?:cai )?(?:nhan|nhan mac|bao bi|tem nhan|mau nhan)(?: (?:hang|san pham|thi|phai|can|bat buoc|nen|em|minh))* (?:ghi|in|co|de|gom|viet)(?: (?:nhung|cai|cac))* (?:gi|chi)(?: (?:len|tren|do|vay|the|ha|a|em|nhi|la duoc|cho dung|moi dung))*$/;
/** "Dán nhãn sao cho đúng", "nhãn làm thế nào mới đúng luật". */
const HOW = /^(?:(?:the|vay|roi|ma|em|oi|a|con|muon|phai) )*(?:(?:dan|lam|ghi|in|thiet ke) )?nhan(?: (?:hang|san pham|mac|thi|phai|dan|lam|ghi|in))* (?:sao|the nao|nhu the nao|kieu gi)(?: (?:cho|moi|thi|la|de))* (?:dung|hop le|dat|khoi sai|chuan)(?: (?:luat|quy dinh|em|a|vay|nhi|ha|ta))*$/;
const SURE = 0.9;

/** "Nhãn ghi gì", "nhãn mật ong ghi gì" of a maker of it: what the label of such goods takes, and not which goods they are. */
export function ownLabel(turn: Turn, text: string, { slash, products }: Reading): Turn | undefined {
  const { products: [own, ...more] } = turn.state;
  if (!own || more.length > 0 || slash || products.some(({ name }) => !find(turn.state, name)) || ![WHAT, HOW].some((pattern) => pattern.test(spelled(withoutOwn(turn, text)).join(' ')))) return undefined;
  const [known] = findProducts(own.name, turn.world.knowledge.lexicon);
  // "Dệt thổ cẩm người Chăm": by what such goods are called.
  const found = [own.name, known?.recognition.type === 'one' ? known.recognition.word : undefined].flatMap((name) => name ?? []).map((name) => ask(turn, `nhãn ${name} ghi gì`)).find((one) => one.outcome === 'answered' && one.by === 'knowledge' && one.sure >= SURE);
  return found?.outcome === 'answered' ? beside(tells(remembers(turn, text), found)) : undefined;
}
