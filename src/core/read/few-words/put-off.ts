import { notHeard } from './not-heard.ts';
import type { Row } from './row.ts';

/* Not now: who has to go, rests, asks somebody first, does it alone. */

/** What is put off for now. */
export const LATER = 'để lát nữa';
const TOMORROW = 'mai làm tiếp';
const BY_THEMSELVES = 'để em làm';
const NOT_NOW = '(?:lat|ti|ty|chut|xiu|lat nua|ti nua|chut nua)';
const THEY = '(?: (?:em|chi|anh|toi|tui|minh|nha|bac|chu))*';

export const PUT_OFF: readonly Row[] = [
  [`de${THEY} ${NOT_NOW}`, LATER],
  ['de do(?: (?:da|di))*', 'để sau nhé'],
  [`de${THEY} (?:sua|in lai|tinh|hoi|kiem|tim|suy nghi)(?: (?:lai|da|cai|roi|them|thu|sep|nha|chong|vo))*`, notHeard(LATER)],
  ['(?:lam|nop|dang ky) (?:cai|mon|giay|viec) (?:do|nay|kia|ay) truoc', LATER],
  [`(?:(?:em|chi|anh|toi|minh|tui|ba|me|bo) )?(?:phai |sap )?di (?:ngu|lam|an com|an|nau com|ra dong|ra vuon|don con|hop|tam|viec|ra ngoai)(?: (?:roi|da|day|cai))+`, LATER],
  ['(?:thoi )?(?:co gi|khi nao can|can gi|can)(?: (?:em|chi|anh|bac|minh|toi|tui))?(?: (?:se|thi))* (?:nhan|hoi|goi)(?: (?:lai|sau|tiep))*', LATER],
  ['(?:mai|sang mai|lat|lat nua|toi|chieu|hom sau|bua sau) (?:(?:em|chi|anh|minh) )?cham(?: diem)?(?: (?:tiep|sau|not))?', ({ isScoring }) => (isScoring ? undefined : LATER)],
  ['(?:mai|mot|lat|lat nua|toi|chieu|hom sau|bua sau)(?: (?:em|chi|anh|minh|ba|bac))? (?:noi|tinh|lam|hoi|nhan)(?: chuyen)? (?:tiep|sau)', TOMORROW],
  ['hen(?: lai)?(?: (?:em|chi|anh))? (?:tuan sau|mai|bua khac|hom khac|bua sau|hom sau|dip khac|lan sau|sau|thang sau)|(?:mai|bua khac|hom khac|tuan sau|lan sau) hen(?: lai)?', TOMORROW],
  ['(?:tam (?:dung|nghi|ngung)|(?:thoi |cho )?nghi (?:da|cai|ti|xiu|mot lat)|thoi (?:nghi|dung|mai tinh)|nghi thoi|met roi nghi)(?: (?:da|thoi|cai|di|lai))*', ({ isScoring }) => (isScoring ? 'dừng' : LATER)],
  ['de (?:em|chi|anh|minh|toi|tui|bac|co|chu|ba|ong) lam(?: (?:da|cho|lien|ngay|thu))?', BY_THEMSELVES],
  ['(?:thoi|de|de do)(?: (?:em|chi|anh|toi|minh|tui|bac|nha))* tu lam(?: lay)?', BY_THEMSELVES],
];
