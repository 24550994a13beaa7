import { findDates } from '../dates.ts';
import { covers, type Member } from '../staff/roles.ts';
import { fold } from '../text.ts';
import type { Day } from '../time.ts';
import type { Audience, Candidate } from './state.ts';

export const EVERYBODY: Audience = { communes: [], sets: [], stars: [], tags: [] };

/** `xã Xuân Thành; xã Hải Xuân; bộ 6, 7; 3 sao; hết hạn trước 31/12/2026; thẻ đợt-1`, or `tất cả`. A part that is none of
 *  these is given back, so that nobody is invited by mistake. */
export function audienceIn(text: string, on: Day): Audience | { readonly unclear: string } {
  const parts = text.normalize('NFC').split(/[;\n]|(?:\s+và\s+)/u).map((part) => part.trim().replace(/[.]+$/, '')).filter(Boolean);
  if (parts.length === 0) return { unclear: text.trim() };
  let audience = EVERYBODY;
  for (const part of parts) {
    const read = partIn(part, on);
    if (!read) return { unclear: part };
    audience = {
      communes: [...audience.communes, ...(read.communes ?? [])], sets: [...audience.sets, ...(read.sets ?? [])],
      stars: [...audience.stars, ...(read.stars ?? [])], tags: [...audience.tags, ...(read.tags ?? [])],
      ...(read.expiresBefore ?? audience.expiresBefore ? { expiresBefore: (read.expiresBefore ?? audience.expiresBefore)! } : {}),
    };
  }
  return audience;
}

function partIn(part: string, on: Day): Partial<Audience> | undefined {
  const said = fold(part);
  if (/^(?:tat ca|tat ca moi nguoi|moi nguoi|toan bo)$/.test(said)) return {};
  if (/^(?:xa|phuong)\s/.test(said)) return { communes: part.split(/\s*,\s*(?=xã|xa\s|phường|phuong\s)/iu).map((name) => name.replace(/^(?:xã|xa|phường|phuong)\s+/iu, '').trim()) };
  if (/^bo (?:tieu chi )?\d/.test(said)) {
    const sets = numbersIn(said);
    return sets.every((set) => set >= 1 && set <= 26) ? { sets } : undefined;
  }
  if (/^\d(?:\s*(?:,|va|hoac)\s*\d)* sao$/.test(said)) {
    const stars = numbersIn(said);
    return stars.every((one) => one >= 1 && one <= 5) ? { stars } : undefined;
  }
  if (/^(?:giay chung nhan |chung nhan )?(?:sap )?het han truoc/.test(said)) {
    const day = findDates(part.replace(/^.*trước/iu, ''), on)[0]?.day;
    return day ? { expiresBefore: day } : undefined;
  }
  if (/^(?:the|nhan|nhom) /.test(said)) return { tags: [part.replace(/^\S+\s+/u, '').trim()] };
  return undefined;
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** Whether somebody is meant, of those the sender may see. The product conditions must hold for one and the same product. */
export function isMeant({ communes, sets, stars, tags, expiresBefore }: Audience, one: Candidate, sender: Pick<Member, 'scope'>): boolean {
  if (!covers(sender.scope, one)) return false;
  if (communes.length > 0 && !covers({ communes, tags: [] }, one)) return false;
  if (tags.length > 0 && !covers({ communes: [], tags }, one)) return false;
  if (sets.length === 0 && stars.length === 0 && expiresBefore === undefined) return true;
  return one.products.some((product) =>
    (sets.length === 0 || (product.set !== undefined && sets.includes(product.set))) &&
    (stars.length === 0 || (product.stars !== undefined && stars.includes(product.stars))) &&
    (expiresBefore === undefined || (product.expires !== undefined && product.expires < expiresBefore)));
}

export type Unreached = 'imported' | 'no-consent' | 'silent' | 'twice';
export type Reach = { readonly reached: readonly (Candidate & { channel: NonNullable<Candidate['channel']> })[]; readonly unreached: readonly { readonly one: Candidate; readonly why: Unreached }[] };

/** Who gets it, each once however many chats and dossiers they have, and who does not and why. */
export function reach(audience: Audience, all: readonly Candidate[], sender: Pick<Member, 'scope'>): Reach {
  const reached: Reach['reached'][number][] = [];
  const unreached: { one: Candidate; why: Unreached }[] = [];
  const phones = new Set<string>();
  for (const one of all) {
    if (!isMeant(audience, one, sender)) continue;
    const { channel } = one;
    if (!channel) unreached.push({ one, why: 'imported' });
    else if (!one.consented) unreached.push({ one, why: 'no-consent' });
    else if (one.silent) unreached.push({ one, why: 'silent' });
    else if (one.phone && phones.has(one.phone)) unreached.push({ one, why: 'twice' });
    else {
      if (one.phone) phones.add(one.phone);
      reached.push({ ...one, channel });
    }
  }
  return { reached, unreached };
}
