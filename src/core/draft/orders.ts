import { fold } from '../text.ts';

/** What a reviewer may want of drafts, in a private chat. */
export type DraftOrder =
  | { readonly type: 'drafts' }
  | { readonly type: 'show-draft'; readonly draft: string }
  | { readonly type: 'edit-draft'; readonly draft: string; readonly field: Field; readonly text: string }
  /** `anyway`: the passages that say otherwise have been read. */
  | { readonly type: 'accept-draft'; readonly draft: string; readonly anyway: boolean }
  /** An accepted one was read against the legal text it names. */
  | { readonly type: 'check-draft'; readonly draft: string }
  | { readonly type: 'reject-draft'; readonly draft: string; readonly reason: string };

export type Field = 'title' | 'text' | 'law' | 'clause' | 'since' | 'until' | 'also';

const FIELDS: Readonly<Record<string, Field>> = {
  'tieu de': 'title', ten: 'title', sua: 'text', noi: 'text', 'noi dung': 'text', 'van ban': 'law', luat: 'law', 'can cu': 'law', dieu: 'clause', 'dieu khoan': 'clause', khoan: 'clause',
  tu: 'since', 'tu ngay': 'since', den: 'until', 'den ngay': 'until', 'hoi cach khac': 'also', 'cach hoi khac': 'also',
};

export function draftOrderIn(text: string): DraftOrder | undefined {
  const said = text.normalize('NFC').trim();
  const folded = fold(said).replace(/[.!?]+$/, '');
  if (/^(?:\/?nhap|xem nhap|ban nhap|cau tra loi cho duyet|cho duyet|duyet nhap|(?:cac |nhung |ban |xem )*nhap (?:nao )?(?:dang |con )?cho duyet(?: khong)?|(?:co |con )*(?:ban )?nhap nao(?: (?:dang )?cho(?: duyet)?)?(?: khong)?)$/.test(folded)) return { type: 'drafts' };
  const show = /^(?:xem |xem nhap |nhap )?(n\d+)$/.exec(folded);
  if (show) return { type: 'show-draft', draft: show[1]!.toUpperCase() };
  const accept = /^(?:duyet|nhan nhap) (n\d+)( du khac| van duyet| da xem)?$/.exec(folded);
  if (accept) return { type: 'accept-draft', draft: accept[1]!.toUpperCase(), anyway: accept[2] !== undefined };
  const checked = /^(?:da )?(?:doi chieu|kiem chung|kiem)(?: xong)? (n\d+)$/.exec(folded);
  if (checked) return { type: 'check-draft', draft: checked[1]!.toUpperCase() };
  const [, rejected, reason] = /^(?:bỏ|bo|loại|loai|không duyệt|khong duyet)\s+(?:nháp\s+|nhap\s+)?(n\d+)\s*(?:[:,-]\s*([\s\S]+))?$/iu.exec(said) ?? [];
  if (rejected) return { type: 'reject-draft', draft: rejected.toUpperCase(), reason: reason?.trim().slice(0, 300) ?? '' };
  const [, edited, name = '', words] = /^(?:sửa\s+|sua\s+)?(n\d+)\s+([\p{L}\s]{2,20}?)\s*:\s*(\S[\s\S]*)$/iu.exec(said) ?? [];
  const field = FIELDS[fold(name)];
  return edited && field && words ? { type: 'edit-draft', draft: edited.toUpperCase(), field, text: words.trim() } : undefined;
}
