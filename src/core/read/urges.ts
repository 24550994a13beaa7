import { spelled } from './plain.ts';

/* Whether a statement wants something done, hidden or changed; what only tells of their goods and papers does not, whatever it sounds like. */

const DEEDS = 'sua|doi|xoa|bo|them|bot|mua|thue|muon|xin|nho (?:em|chi|anh|nguoi|ban|xa)|giup|giau|cat|khai|gia|mao|chep|thay|ghi|dan|in|ky|viet|lam (?:giup|ho|thay)';
const CHANGES = new RegExp(`\\b(?:${DEEDS})\\b`);
const URGES = new RegExp(`\\b(?:${DEEDS}|thoi|di|keo|khoi|nen|hay|phai|cu|tinh|dinh|cho (?:de|nhanh|dep|re|xong|kip|du)|de (?:ho|xa|khach|doan|nguoi))\\b`);

export const changes = (text: string): boolean => CHANGES.test(spelled(text).join(' '));
export const urges = (text: string): boolean => URGES.test(spelled(text).join(' '));
