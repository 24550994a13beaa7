import { spelled } from './plain.ts';

/* Whether a statement wants something done, hidden or changed; what only tells of their goods and papers does not, whatever it sounds like. */

const DEEDS = 'sua|doi|xoa|bo|them|bot|mua|thue|muon|xin|nho (?:em|chi|anh|nguoi|ban|xa)|giup|giau|cat|khai|gia|mao|chep|thay|ghi|dan|in|ky|viet|lam (?:giup|ho|thay)';
const CHANGES = new RegExp(`\\b(?:${DEEDS})\\b`);
const URGES = new RegExp(`\\b(?:${DEEDS}|thoi|di|keo|khoi|nen|hay|phai|cu|tinh|dinh|cho (?:de|nhanh|dep|re|xong|kip|du)|de (?:ho|xa|khach|doan|nguoi))\\b`);

/** Whoever buys, hires, prints or signs tells what they do; whoever hides, copies or leaves out wants it done. */
const PRESSES = /\b(?:sua|doi|xoa|bo|nho (?:em|chi|anh|nguoi|ban|xa)|giup|giau|cat|khai|gia|mao|chep|thay|lam (?:giup|ho|thay)|(?:nop|ghi|viet|khai) (?:\S+ )?thoi|di(?= (?:em|chi|anh|ad|nha|nhe|keo|cho)\b|$)|keo|khoi|nen|hay|cho (?:de|nhanh|dep|re|xong|kip|du)|de (?:ho|xa|khach|doan|nguoi))\b/;

/** Typed with their marks these are no dán, bỏ, ký, in, giả, sửa, kẻo. */
const OTHER_WORDS = /(?<!\p{L})(?:đàn|đan|dân|bố|bò|bộ|bơ|bó|kỳ|kì|kỹ|gia|già|giá|gìn|sữa|sứa|kẹo|kéo|cất công|đình)(?!\p{L})/giu;
const plain = (text: string): string => spelled(text.normalize('NFC').replaceAll(OTHER_WORDS, ' ')).join(' ');

export const changes = (text: string): boolean => CHANGES.test(plain(text));
export const presses = (text: string): boolean => PRESSES.test(plain(text));
export const urges = (text: string): boolean => URGES.test(plain(text));
/** "Nhãn đứa em thiết kế xong rồi, chưa in": what is done, or is not yet, wants nothing of us. */
export const tellsOfDone = (text: string): boolean => /\broi$|\b(?:xong|roi) (?:\S+ ){0,3}chua\b/.test(plain(text));
