import { RUN_OUT } from './common.ts';
import { of, type Row } from './row.ts';

/* What comes first, and what comes then. */

/** Told by what stands, whatever paper was spoken of. */
const FIRST = 'cái nào gấp';

export const NEXT: readonly Row[] = [
  ['(?:cai|giay|mon|viec|thu) nao (?:la )?(?:(?:de|nhanh|gap|kho|can|lau|quan trong) nhat|quan trong|can kip|can truoc|phai co truoc|uu tien|lam tiep)', FIRST],
  ['(?:gap|can|de|kho|lau|nhanh|quan trong) nhat (?:la )?(?:cai|giay|viec|mon|thu) (?:nao|gi)', FIRST],
  ['(?:cai|so|muc|giay|mon)(?: (?:thu|so))? (?:\\d+|nhat|hai|ba|tu|bon|nam|cuoi) (?:co )?(?:gap|can gap) khong', FIRST],
  ['(?:(?:gio|bay gio) (?:toi|den|qua)|(?:xong|xong roi) (?:toi|den|qua|lam))(?: (?:buoc|viec|cai|phan))? (?:gi|nao)(?: tiep)?', 'rồi sao nữa'],
  ['thi sao|roi thi sao|gio sao|vay gio sao', ({ asked, before, told, stood }) => (stood === 'chưa có' ? `không có ${told} thì sao` : of(asked, UNREAL) || of(before, RUN_OUT) ? undefined : 'rồi sao nữa')],
];

/** Of what is not so: "không đạt", and then "thì sao". */
const UNREAL = /\b(?:neu|lo|rot|truot|khong dat|sai|thieu|khong co|het han)\b/;
