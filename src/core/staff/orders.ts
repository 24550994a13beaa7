import { draftOrderIn, type DraftOrder } from '../draft/orders.ts';
import { roleCodeIn } from '../read/code.ts';
import { fold } from '../text.ts';
import { reportOrderIn, type ReportOrder } from './report-order.ts';
import { roleNamed, scopeIn, type Role, type Scope } from './roles.ts';

/** What a member of the office may want, in plain words or as a command. */
export type Order =
  | { readonly type: 'use-code'; readonly code: string }
  | { readonly type: 'make-code'; readonly role: Role; readonly scope: Scope }
  | { readonly type: 'roles' }
  | { readonly type: 'revoke'; readonly nth: number }
  | { readonly type: 'my-role' }
  | { readonly type: 'answer'; readonly question: string; readonly text: string }
  | { readonly type: 'waiting' }
  | { readonly type: 'help' }
  | { readonly type: 'take'; readonly question: string }
  | { readonly type: 'pass'; readonly question: string; readonly to: string }
  | ReportOrder
  | ProducerOrder
  | DraftOrder;

/** About producers; for their consultants. */
export type ProducerOrder =
  | { readonly type: 'work' }
  | { readonly type: 'show'; readonly whom: string }
  | { readonly type: 'judge'; readonly whom: string; readonly paper: string; readonly verdict: 'checked' | 'rejected'; readonly reason?: string }
  | { readonly type: 'note'; readonly whom: string; readonly text: string }
  | { readonly type: 'tag'; readonly whom: string; readonly tag: string; readonly on: boolean }
  | { readonly type: 'pause'; readonly whom: string; readonly hours: number };

/** Undefined: no order, so it is for the machine that everybody talks to. */
export function orderIn(text: string): Order | undefined {
  const code = roleCodeIn(text);
  if (code) return { type: 'use-code', code };
  const said = text.normalize('NFC').trim();
  const folded = fold(said).replace(/[.!?]+$/, '');
  const making = /^(?:\/capma|cap ma)\s+(can bo tu van|can bo dieu phoi|tu van|tuvan|dieu phoi|dieuphoi|can bo|quan tri|quantri|consultant|staff|admin)(?:\s+|$)/.exec(folded);
  const role = making && roleNamed(making[1]!);
  if (role) return { type: 'make-code', role, scope: scopeIn(said.split(/\s+/).slice(making[0].trim().split(' ').length).join(' ')) };
  if (/^(?:\/vaitro|danh sach vai tro|ai co vai tro gi)$/.test(folded)) return { type: 'roles' };
  const revoking = /^(?:\/thuhoi|thu hoi vai tro)\s+(\d{1,3})$/.exec(folded);
  if (revoking) return { type: 'revoke', nth: Number(revoking[1]) };
  if (/^(?:\/toi|vai tro cua (?:toi|em|minh)|toi lam duoc gi)$/.test(folded)) return { type: 'my-role' };
  const answering = answerIn(said);
  if (answering) return { type: 'answer', ...answering };
  const mistaken = /^(?:nham|tra loi nham|gui nham)(?: cau)? (h\d+\.\d+)$/.exec(folded)?.[1];
  if (mistaken) return { type: 'answer', question: mistaken.toUpperCase(), text: 'nhầm' };
  if (/^(?:\/cauhoi|cau hoi|xem cau hoi|cau hoi nao cho|cac cau hoi cho|(?:co |con )?(?:nhung )?cau (?:hoi )?nao (?:con |dang )?(?:cho|chua xong)(?: khong| vay| the| a)?|(?:con )?cau nao (?:con )?chua (?:ai )?tra loi|con cau (?:hoi )?nao(?: khong)?|cau hoi cho|cau hoi dang cho|xem cau hoi cho|(?:(?:hom|sang|trua|chieu|toi|bua) nay |nay )?co ai (?:hoi|thac mac|can hoi)(?: (?:gi|cau nao|nua))*(?: (?:khong|chua))?|(?:xem )?danh sach cau hoi(?: (?:cho|dang cho|chua tra loi))?|(?:hom nay |hien |gio |con |co )+cau (?:hoi )?nao (?:con |dang )?(?:cho|chua (?:ai |duoc |co ai )?tra loi|chua xong)(?: khong)?)$/.test(folded)) return { type: 'waiting' };
  return draftOrderIn(said) ?? workIn(said, folded) ?? reportOrderIn(said);
}

/** "Hồ sơ chị Mận còn thiếu gì", "chị Mận thiếu giấy gì rồi". */
const KIN = '(?:chị|chi|anh|cô|co|chú|chu|bác|bac|bà|ba|ông|ong)';
const LACKS = '(?:(?:còn|con|đang|dang|bị|bi)\\s+)?(?:thiếu|thieu|kẹt|ket|vướng|vuong)\\s+(?:(?:những|nhung)\\s+)?(?:gì|gi|giấy gì|giay gi|giấy tờ gì|giay to gi|giấy nào|giay nao|mục nào|muc nao)';
const STANDS = '(?:(?:tới|toi|đến|den|làm tới|lam toi|làm đến|lam den)\\s+(?:đâu|dau)|sao|thế nào|the nao|ra sao|xong chưa|xong chua|đủ chưa|du chua)';
const STANDING = new RegExp(`^(?:cho (?:xem|hỏi|hoi) )?(?:(?:hồ sơ|ho so|hs)\\s+(?:(?:của|cua)\\s+)?${KIN}\\s+(?=.*(?:${LACKS}|${STANDS}))|${KIN}\\s+(?=.*${LACKS}))(\\p{L}+(?: \\p{L}+){0,2}?)\\s+(?:${LACKS}|${STANDS})(?:\\s+(?:rồi|roi|vậy|vay|thế|the|em|ạ|a|nhỉ|nhi))*[?.! ]*$`, 'iu');
/** "Có những lệnh gì", "em làm được việc gì". */
const HELP = /^(?:giup can bo|lenh can bo|\/canbogiup|(?:co |xem )?(?:nhung |cac )?(?:lenh|cau lenh) (?:gi|nao)(?: \S+){0,4}|(?:xem |cac |danh sach )(?:cau )?lenh(?: can bo)?|(?:em|bot) (?:lam|giup) duoc (?:nhung )?(?:viec )?gi(?: (?:cho|anh|chi|vay|the|a|em|can bo|nhi)){0,4}|(?:huong dan|cach) (?:su )?dung bot(?: \S+){0,2}|(?:huong dan|chi|bay)(?: (?:anh|chi|toi|minh|em|cho|giup))* (?:cach )?(?:gui|soan|lam|xem|duyet) (?:thong bao|bao cao|nhap|ho so)(?: \S+){0,3})$/;
/** Whom one speaks with or of, and no name. */
const NO_NAME = new Set(['chi em', 'anh em', ...'ay nay kia do oi con thieu dang bi em ben nha nao'.split(' ')]);

function workIn(said: string, folded: string): Order | undefined {
  if (/^(?:viec cua (?:toi|em|minh|anh|chi)|\/viec|(?:xem )?viec (?:hom|sang|chieu) nay(?: (?:co )?(?:gi|nhung gi))?|(?:hom|sang|chieu) nay (?:co |phai lam )?(?:viec )?gi(?: can lam| phai lam)?|ai (?:im|vang|lau)(?: lang)? (?:lau )?nhat)$/.test(folded)) return { type: 'work' };
  if (HELP.test(folded)) return { type: 'help' };
  const show = /^(?:xem hồ sơ|xem ho so|xem hs)(?:\s+(?:của|cua))?\s+(\S[\s\S]{0,60})$/iu.exec(said);
  if (show && !/^(?:em|tôi|toi|mình|minh)$/iu.test(show[1]!)) return { type: 'show', whom: show[1]!.trim() };
  const whose = /^(?:cho xem )?(?:hồ sơ|ho so|hs)\s+(?:của|cua)\s+(?:(?:chị|chi|anh|cô|co|chú|chu|bác|bac|bà|ba|ông|ong)\s+)(\p{L}+(?: \p{L}+){0,3})$/iu.exec(said);
  if (whose && !/\b(?:thieu|chua|sao|roi|nao|gi|dau|the|khong)\b/.test(fold(whose[1]!))) return { type: 'show', whom: whose[1]!.trim() };
  const standing = STANDING.exec(said);
  if (standing && !NO_NAME.has(fold(standing[1]!)) && !NO_NAME.has(fold(standing[1]!).split(' ')[0]!)) return { type: 'show', whom: standing[1]!.trim() };
  const checked = /^(?:đạt|dat|đã kiểm|da kiem)\s+(P\d+)\s+(\S[\s\S]*)$/iu.exec(said);
  if (checked) return { type: 'judge', whom: checked[1]!, paper: checked[2]!, verdict: 'checked' };
  const rejected = /^(?:trả lại|tra lai|chưa đạt|chua dat)\s+(P\d+)\s+([^:]+):\s*(\S[\s\S]*)$/iu.exec(said);
  if (rejected) return { type: 'judge', whom: rejected[1]!, paper: rejected[2]!.trim(), verdict: 'rejected', reason: rejected[3]!.trim().slice(0, 300) };
  const note = /^(?:ghi chú|ghi chu)\s+(P\d+)\s*:\s*(\S[\s\S]*)$/iu.exec(said);
  if (note) return { type: 'note', whom: note[1]!, text: note[2]!.trim().slice(0, 500) };
  const tag = /^(gắn|gan|bỏ|bo)\s+(?:thẻ|the)\s+(P\d+)\s+(\S[\s\S]{0,40})$/iu.exec(said);
  if (tag) return { type: 'tag', whom: tag[2]!, tag: tag[3]!.trim(), on: /^g/i.test(tag[1]!) };
  const named = /^(gắn|gan|bỏ|bo)\s+(?:thẻ|the)\s+(\S[^:]{0,38}?)\s+cho\s+((?:chị|chi|anh|cô|co|chú|chu|bác|bac|bà|ba|ông|ong|P\d)\S*(?:\s+\p{L}+){0,3})$/iu.exec(said);
  if (named) return { type: 'tag', whom: named[3]!.trim(), tag: named[2]!.trim(), on: /^g/i.test(named[1]!) };
  const pause = /^(?:tạm dừng|tam dung)\s+(P\d+)(?:\s+(\d{1,2})\s*(?:giờ|gio|h))?$/iu.exec(said);
  if (pause) return { type: 'pause', whom: pause[1]!, hours: Math.min(Math.max(Number(pause[2] ?? 2), 1), 72) };
  const take = /^(?:nhận|nhan|nhận việc|nhan viec)\s+(H\d+\.\d+)$/iu.exec(said);
  if (take) return { type: 'take', question: take[1]!.toUpperCase() };
  const pass = /^(?:chuyển|chuyen)\s+(H\d+\.\d+)\s+cho\s+(\S[\s\S]{0,40})$/iu.exec(said);
  if (pass) return { type: 'pass', question: pass[1]!.toUpperCase(), to: pass[2]!.trim() };
  return undefined;
}

/** `trả lời H12.1: nội dung`, where nothing can be quoted. */
export function answerIn(text: string): { readonly question: string; readonly text: string } | undefined {
  const [, question, words] = /^(?:@\S+\s+)?(?:trả lời|tra loi|tl)\s+(H\d+\.\d+)\s*[:,-]?\s+(\S[\s\S]*)$/iu.exec(text.normalize('NFC').trim()) ?? [];
  return question && words ? { question: question.toUpperCase(), text: words } : undefined;
}
