import { fold } from '../text.ts';
import { roleNamed, scopeIn, type Role, type Scope } from './roles.ts';

/** What a member of the office may want, in plain words or as a command. */
export type Order =
  | { readonly type: 'use-code'; readonly code: string }
  | { readonly type: 'make-code'; readonly role: Role; readonly scope: Scope }
  | { readonly type: 'roles' }
  | { readonly type: 'revoke'; readonly nth: number }
  | { readonly type: 'my-role' }
  | { readonly type: 'answer'; readonly question: string; readonly text: string }
  | { readonly type: 'waiting' };

/** `CB-7K2M9QFD`: gives a role. Other than `OC-…`, which joins chats of a producer. */
const CODE = /^\s*(?:\/start\s+)?cb[-\s]?([a-hj-km-np-z2-9]{8})\s*$/iu;

export const roleCodeIn = (text: string): string | undefined => CODE.exec(text)?.[1]?.toUpperCase();

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
  if (/^(?:\/cauhoi|cau hoi cho|cau hoi dang cho|xem cau hoi cho)$/.test(folded)) return { type: 'waiting' };
  return undefined;
}

/** `trả lời H12.1: nội dung`, where nothing can be quoted. */
export function answerIn(text: string): { readonly question: string; readonly text: string } | undefined {
  const [, question, words] = /^(?:@\S+\s+)?(?:trả lời|tra loi|tl)\s+(H\d+\.\d+)\s*[:,-]?\s+(\S[\s\S]*)$/iu.exec(text.normalize('NFC').trim()) ?? [];
  return question && words ? { question: question.toUpperCase(), text: words } : undefined;
}
