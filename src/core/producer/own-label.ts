import { spelled } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';
import { beside } from './again.ts';
import { ask, tells } from './answers.ts';
import { remembers } from './spoken.ts';
import type { Turn } from './turn.ts';

const WHAT = /^(?:(?:the|vay|roi|ma|em|oi|a|cho hoi|tren) )*(?:cai )?(?:nhan|nhan mac|bao bi|tem nhan|mau nhan)(?: (?:hang|san pham|thi|phai|can|bat buoc|nen|em|minh))* (?:ghi|in|co|de|gom|viet)(?: (?:nhung|cai|cac))* (?:gi|chi)(?: (?:len|tren|do|vay|the|ha|a|em|nhi|la duoc|cho dung|moi dung))*$/;
const SURE = 0.9;

/** "Nhãn ghi gì", of somebody with one product: what the label of such goods takes, and not which goods they are. */
export function ownLabel(turn: Turn, text: string, { slash, products, facts: { statements } }: Reading): Turn | undefined {
  const { products: [own, ...more] } = turn.state;
  if (!own || more.length > 0 || slash || products.length + statements.length > 0 || !WHAT.test(spelled(text).join(' '))) return undefined;
  const found = ask(turn, `nhãn ${own.name} ghi gì`);
  return found.outcome === 'answered' && found.by === 'knowledge' && found.sure >= SURE ? beside(tells(remembers(turn, text), found)) : undefined;
}
