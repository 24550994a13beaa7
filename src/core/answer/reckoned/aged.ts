import { numberOf } from '../../read/number-words.ts';
import { spelled } from '../../read/plain.ts';
import type { Found, Query } from '../search.ts';
import type { Knowledge } from '../../knowledge.ts';

/* "Cái giấy sao nhà tui sắp 3 năm rồi sao đây": how old a certificate is, not when it ends; it holds for three years. */

const CERTIFICATE = /\b(?:(?:giay|bang|chung nhan|gcn|cong nhan|to) (?:\S+ ){0,2}?(?:sao|ocop)|ocop|(?:duoc )?(?:cong nhan|[345] sao))\b/;
const AGE = /\b(sap|gan|ngot|duoc|hon|qua|tron|da|tren|ca|la|cung|toi|den) (?:(?:duoc|tron|day|gan|sap|dung|ca|hon) )*([2-9]|hai|ba|bon) nam\b(?! nua| lien| lien tiep| truoc)/;
/** And nothing of what is to be done is named, nor another paper. */
const WHAT_NOW = /\b(?:(?:lam|tinh|phai|thi|gio|bay gio|vay) )*(?:sao day|lam sao|the nao|lam gi|tinh sao|(?:thi|gio|roi) sao|ra sao|co sao)\b/;
const OTHER = /\b(?:attp|an toan|kiem nghiem|nhan hieu|giay phep|moi truong|ma vach|cong bo|haccp|hop dong|suc khoe|kinh doanh|nghe nhan|loi nhuan|doanh thu|san xuat|lam nghe|ban)\b/;
const VALID_YEARS = 3;

/** Looked for as one that is about to run out, or has. */
export function aged(found: Found, query: Query, { search }: Knowledge): Found | undefined {
  const said = spelled(query.question).join(' ');
  const age = AGE.exec(said);
  if (!age || query.past || OTHER.test(said) || !CERTIFICATE.test(said) || !WHAT_NOW.test(said)) return undefined;
  const years = numberOf(age[2]!);
  const isOver = years > VALID_YEARS || (years === VALID_YEARS && /\b(?:hon|qua|tren)\b/.test(age[0]));
  return { ...search({ ...query, before: undefined, question: isOver ? 'giấy ocop hết hạn rồi làm sao' : 'giấy ocop sắp hết hạn thì làm sao' }), read: found.read };
}
