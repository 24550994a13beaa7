import { isBusyOrLoose, saysLoose } from '../read/busy.ts';
import { goesToSomebody } from '../read/goes-to-ask.ts';
import { spelled } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';
import * as say from '../say/talk.ts';
import { act } from './act.ts';
import { again } from './again.ts';
import { id } from './facts.ts';
import type { Act } from './focus.ts';
import { parted } from './parted.ts';
import { asks, says, type Turn } from './turn.ts';

/** "Thôi để sang năm hẵng hay": of the whole dossier, and no question leans on what was asked before. */
export const notThisYear = (turn: Turn, text: string): Turn | undefined => (NOT_THIS_YEAR.test(spelled(text).join(' ')) ? says(parted(turn), say.wheneverYouLike()) : undefined);
const NOT_THIS_YEAR = /^(?:(?:da|ok|thoi|vay|u|a|chac|em|chi|anh|bac|minh|ma|cai nay) )*(?:de |cho )?(?:(?:sang|qua) nam(?: sau)?|nam (?:sau|toi)|dot sau)(?: (?:hang|hay|tinh|lam|dang ky|moi|tiep|vay|cho chac|em|a|nha|nhe|di|luon))*$/;

/** "Thôi khi nào HTX xong anh nhắn": asks nothing, and puts nothing off to a day. */
export const comesBack = (turn: Turn, text: string, { facts, dates }: Reading): Turn | undefined => (([COMES_BACK, THANKS_AND_ASKS, WRITES_AGAIN, GOES_NOW, GOES_OFF, AFTER_TALK, ASKS_LATER].some((way) => way.test(spelled(text).join(' '))) && !text.includes('?')) || (goesToSomebody(text) && facts.statements.length + dates.length === 0) ? says(parted(turn), say.wheneverYouLike()) : undefined);
/** "Ok cảm ơn, để mình hỏi tỉnh thêm": they take their leave, and pass over no question. */
const THANKS_AND_ASKS = /^(?:(?:da|ok|u|vang|roi|em|a|thoi|the|vay|rat) )*(?:cam on|tks|thanks|thank you)(?: (?:em|chi|anh|ad|ban|nhieu|nha|nhe|a|con|chau|bot))* (?:(?:thoi|vay|gio|roi) )*(?:de|cho) (?:em|chi|anh|toi|tui|minh|co|chu|bac|con|chau|t|to) (?:ve |ra |di |len |qua )*(?:hoi|ban|suy nghi|tinh|coi|xem|nghi|tim hieu|tham khao|lo|lam|chuan bi|noi|ke|gom|gap|keu|nho|thu xep)\b(?!.* (?:khong|gi|nao|sao|dau)$)/;
/** "Ok để mình gom, có gì mình nhắn lại". */
const SELF = '(?:em|chi|anh|toi|tui|minh|co|chu|bac|ba|ong|con|chau|t)';
const WRITES_AGAIN = new RegExp(`^(?!.*\\b(?:neu|the nao|lam sao|o dau)\\b)(?:\\S+ ){0,9}?co gi (?:thi |la )?${SELF} (?:se |lai )?(?:nhan|hoi|bao|lien he|goi|alo|noi)(?: (?:lai|sau|tiep|cho|em|bot|ban|ad|chau|con|nha|nhe|a|nghen|voi))+$`);
/** "Thôi bác đi ăn cơm đã, mai ra xã hỏi xem": off to something. */
const GOES_NOW = new RegExp(`^(?:(?:thoi|ok|da|u|vay|gio|the|em|oi|chau|roi|xin phep) )*(?:${SELF} )?(?:phai |xin phep |con |ve |lai )?(?:di (?:an|nau|ngu|cho|lam|don|ra|tam|hop|cay|gat|cat|hai|cong|dong|ruong|ray|rung|bien|choi|bua|viec|dam|le|duong)|nau com|an com|ra (?:dong|vuon|ruong|cho|ray|quan))(?: (?!hoi |nop )\\S+){0,3} (?:da|day|cai da|ti da|nhe|nha)(?: (?:em|chau|con|ad|bot|ban))*(?: (?:mai|lat|chieu|toi|sang|bua|hom|tuan|co gi) (?:(?!gi\\b|nao\\b|dau\\b|may\\b)\\S+ ?){1,14})?$`);
/** "Thôi chú đi tưới vườn nha": whatever it is to. */
const GOES_OFF = new RegExp(`^(?:thoi|thoi da|ok thoi|cam on \\S+ thoi) (?:${SELF} )?(?:phai |xin phep )?di (?!nop|hoi|xin|lam giay|dang ky|thi |kiem|tu )\\S+(?: (?!thi |de |hay )\\S+){0,3} (?:da|day|cai da|nhe|nha|nghen)(?: (?:em|chau|con|ad|bot|ban))*$`);
/** "Ừ để họp tổ rồi nhắn lại". */
const AFTER_TALK = new RegExp(`^(?:(?:u|uh|ok|da|thoi|vang|roi|the|vay) )*(?:de|cho) (?:${SELF} )?(?:ve |ra |len )?(?:hop|ban|hoi|coi|xem|tinh|nghi|suy nghi|thong nhat|noi)(?: (?!duoc|khong|gi|sao|nao)\\S+){0,5} roi (?:(?:${SELF}|se|moi) )*(?:nhan|hoi|tra loi|bao|lam|tinh|noi)(?: (?:lai|sau|tiep|em|ad|bot|ban|nhe|nha|a))*$`);
/** "Ok tạm dùng được, thiếu chỗ nào mình quay lại hỏi". */
const ASKS_LATER = new RegExp(`^(?!.*\\b(?:neu|the nao|lam sao|o dau)\\b)(?:\\S+ ){0,9}?(?:thieu|can|vuong|ket|chua ro|chua hieu|khong hieu|mac|bi)(?: (?:cho nao|gi|cho|cai gi|cai nao|them|muc nao|o dau))* (?:thi )?${SELF} (?:se |lai )?(?:quay lai|hoi lai|nhan lai|hoi tiep|ghe lai|hoi sau|vao lai)(?: (?:hoi|nhan|sau|tiep|em|ad|bot|nhe|nha|a))*$`);
const COMES_BACK = /^(?:(?:da|ok|thoi|vay|u|roi|uh|vang|de|the) )*(?:khi nao|luc nao|bao gio|chung nao|hom nao|bua nao) (?:\S+ ){0,5}(?:xong|co|duoc|du|ranh|ve|ra)(?: \S+){0,3} (?:em|chi|anh|toi|tui|minh|co|chu|bac|ba|ong|con|chau) (?:se )?(?:nhan|bao|noi|hoi|lien he|gui|chup|ghe)(?: (?:lai|tiep|sau|cho|em|bot|ban|ad|anh|chi|co|chu|bac|chau|sang|qua|nha|nhe|a|gui))*$/;

/** "Em viết vậy thì nên viết là …", "em đừng ghi nhầm": how we word things and write them down, and nothing that we are asked to do. */
export const ofOurWords = (turn: Turn, text: string): Turn | undefined => (OF_OUR_WORDS.test(spelled(text).join(' ')) && !text.includes('?') ? again(says(turn, say.ofOurWords())) : undefined);
const OF_OUR_WORDS = /^(?:(?:da|a|u|ma|nay) )*(?:em|bot|ban|con|chau|may) (?:viet|noi|ghi|hoi|dung) .*\b(?:nen|phai) (?:viet|noi|ghi|hoi|dung|goi) (?:la|lai)\b.*\b(?:cho|moi) (?:dung|chuan|phai|hay)\b|\bcau (?:hoi|chu|van|tra loi|nhan)(?: tren| nay| vua roi)? (?:cua )?(?:em|bot|ban|con|may)\b.* (?:thieu|sai|toi nghia|lung cung|kho hieu|cut lun)|^(?:(?:da|a|u|ma|nay|em|bot|con|chau|nho) )*dung (?:co )?(?:ghi|luu|viet) (?:nham|lon|sai|chung)\b/;

/** "Ban roi" to the question whether it is sold packed: bán rời or bận rồi is asked; to any other it is no answer. */
export function busyOrLoose(turn: Turn, text: string): Turn | undefined {
  const { focus } = turn.person;
  const about = focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === id('packaged') ? focus.about : undefined;
  if (!about) return undefined;
  const loose: Act = { type: 'fact', fact: about.fact, ...(about.product ? { product: about.product } : {}), value: 'khong' };
  if (saysLoose(text)) return act(turn, loose);
  if (!isBusyOrLoose(text)) return undefined;
  return asks(turn, { question: say.busyOrLoose(), about: { type: 'choice' }, offered: [{ label: say.LOOSE, act: loose }, { label: say.BUSY, act: { type: 'wish', wish: 'pause' } }] });
}
