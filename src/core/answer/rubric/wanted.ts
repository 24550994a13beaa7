import { numberOf } from '../../read/number-words.ts';
import { spelled } from '../../read/plain.ts';
import type { Wanted } from '../../say/rubric.ts';
import type { Rank } from '../../score/sheet.ts';

const STARS = /\b([345]|ba|bon|nam) (?:sao|xao)\b/;
const HIGHEST = /\b(?:tron|kich (?:tran|khung|diem|kim)|cao nhat|du (?:diem|[2-9]|hai|ba|bon|nam)|het (?:hai|ba|bon|nam) diem|toi da)\b/;
const POINTS = /\b(?:diem(?! (?:du lich|ban|den|tham quan|thu mua|giao|moi|khac))|(?:duoc|tinh|len|them|an|cho|cham|hon|thang|nang|toi|la|cung) (?:toi da )?(?:may|bao nhieu|nhieu)(?= |$)(?! (?:tien|ngay|thang|nam|lau|sao|cai|to|ban|bo|lan|li|mm|gam|con|loai|nguoi|tuoi|gio|noi|cho|chu|mau))|muc (?:may|hai|ba|bon|nam|[1-9])|(?:tron|du|len|duoc) (?:mot|hai|ba|bon|nam|[1-9])(?! (?:sao|nam|thang|ngay|ban|bo|to|cai|nguoi|lan|loai|cho|kg|gam|phan))|may tren (?:hai|ba|bon|nam|[2-9]))\b/;
const NEEDS = /\b(?:(?:phai|can|doi|thieu|them|lam) (?:\w+ ){0,3}(?:gi|chi|nao|sao)|toi (?:dau|muc nao)|the nao|co nao|muc nao|du chua|co du|duoc chua|vuong|chan|rot|toi thieu|dat (?:chua|khong))\b/;

/** What the words say they want of a criterion, and the signs by which such a question is known. */
export function wantedIn(text: string): { readonly wanted: Wanted; readonly points: boolean; readonly stars: boolean; readonly needs: boolean } {
  const said = spelled(text).join(' ');
  const rank = STARS.exec(said)?.[1];
  const stars = rank === undefined ? undefined : (numberOf(rank) as Rank);
  return { wanted: { stars, highest: HIGHEST.test(said) }, points: POINTS.test(said), stars: stars !== undefined, needs: NEEDS.test(said) };
}

/** Of an office, a place, a day or money: no sheet tells that. */
export const asksElse = (text: string): boolean => /\b(?:(?:nganh|co quan|don vi|so) (?:nao|gi)|ai (?:cap|ky|quan ly|cham)|(?:nop|xin|lam|gui) o dau|bao lau|may (?:ngay|thang|tien)|bao nhieu tien)\b/.test(spelled(text).join(' '));

/** Of several lines together; "phần chất lượng sản phẩm" is all of part C. */
export const asksOfSum = (text: string): boolean => /\b(?:(?:cong|gop|gom) (?:lai|chung|het|ca)|tong cong|tong (?:so )?diem|ca (?:cum|cai dau muc|dau muc)|(?:cac|het) muc|may muc|nhung muc|muc nao|dong nao|phan nao|phan chat luong(?: san pham)?(?! (?:cua )?(?:nguyen|thanh|bao)))\b/.test(spelled(text).join(' '));
