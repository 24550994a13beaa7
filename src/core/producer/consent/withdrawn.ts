import { spelled } from '../../read/plain.ts';
import { act } from '../act.ts';
import type { Turn } from '../turn.ts';
import { askToErase } from './privacy.ts';

/* What they agreed to at first they may take back at any time. We keep nothing without it, so taking it
 * back is to have all erased; that is for good, and asked once more. */

const ME = '(?:em|minh|toi|tui|chi|anh|co|chu|bac|chau|con)';
const KEEPS = '(?:luu tru|luu giu|luu|giu|thu thap)';
const WHAT = `(?: (?:(?:nhung|cac|het|moi|tat ca) )*(?:thong tin|du lieu|tin nhan|ten tuoi|ten|so dien thoai|anh|gi)(?: (?:ca nhan|het|cua|nha|ben|ve|${ME}))*)`;
const END = '(?: (?:nua|dau|a|nhe|nha|em|bot|oi|het|nghe|thoi))*$';
const WITHDRAWS: readonly RegExp[] = [
  new RegExp(`(?<!\\S)(?:khong|chua) (?:con )?(?:dong y|cho phep|muon)(?: (?:cho|de|bi|viec|em|bot|may|he thong|ben em|ai))* ${KEEPS}${WHAT}?${END}`),
  new RegExp(`(?<!\\S)(?:khong|dung|thoi dung|khoi|thoi khoi) (?:(?:co|cho|de|em|bot|may|he thong|ai) )*${KEEPS}(?:${WHAT}| (?=nua))${END}`),
  new RegExp(`(?<!\\S)(?:rut|thu hoi|huy)(?: lai| bo)? (?:su |lai |viec )*dong y(?: (?:cho|de|luu|giu|em|cua|${ME}|thong tin|du lieu|hom truoc|luc truoc|ban nay))*${END}`),
  new RegExp(`^(?:(?:da|thoi|gio|bay gio|${ME}) )*khong (?:con )?dong y nua${END}`),
];

/** Of what was asked to be sure. */
const SURE = new RegExp(`^(?:(?:da|vang|u|uh|ok|oke|${ME}) )*(?:(?:dong y|chac chan|chac|dung|muon|nhat tri|cu)(?: la| roi)? )?xoa(?: (?:het|di|luon|sach|giup|ho|cho|${ME}|a|nhe|nha|bot|du lieu|thong tin|tat ca))*$|^(?:(?:da|vang|u|${ME}) )*chac(?: chan)?(?: (?:roi|a|nhe|nha|bot|muon|${ME}))*$`);

export function withdrawn(turn: Turn, text: string): Turn | undefined {
  const said = spelled(text).join(' ');
  const { focus } = turn.person;
  const erase = focus.type === 'asking' ? focus.offered.find((one) => one.act.type === 'erase') : undefined;
  if (erase) return SURE.test(said) ? act(turn, erase.act) : undefined;
  return !text.includes('?') && WITHDRAWS.some((pattern) => pattern.test(said)) ? askToErase(turn) : undefined;
}
