import { findDates } from '../dates.ts';
import type { AnnouncementId, FactId, PersonId, ProducerId, RoomId } from '../ids.ts';
import type { Room } from '../room/state.ts';
import { covers, isEverything, type Member } from '../staff/roles.ts';
import { fold } from '../text.ts';
import type { Day } from '../time.ts';
import type { Audience, Candidate } from './state.ts';

export const EVERYBODY: Audience = { communes: [], sets: [], stars: [], tags: [] };

/** What the words of an audience may name. */
export type Names = {
  readonly rooms: readonly Room[];
  readonly item: (words: string) => FactId | undefined;
  readonly event: (words: string) => AnnouncementId | undefined;
  /** The communes of who writes it; none: they have all. */
  readonly own?: readonly string[];
};

const NOTHING_NAMED: Names = { rooms: [], item: () => undefined, event: () => undefined };

/** Words a condition begins with: after a comma or "và" they begin a new one. */
const BEGINS = '(?=(?:(?:xã|xa|phường|phuong|bộ|bo|thẻ|the|nhóm|nhom|hết|het|sắp|sap|giấy|giay|kẹt|ket|vướng|vuong|thiếu|thieu|còn|con|chưa|chua|đã|da|không|khong|lần|lan|nâng|nang|đánh|danh|mọi|moi|các|cac|chỉ|chi)\\s)|\\d\\s*sao)';
const BORDER = new RegExp(`[;\\n]|(?:\\s+và\\s+|\\s+va\\s+|,\\s*)${BEGINS}`, 'iu');

/** `xã Xuân Thành; xã Hải Xuân; bộ 6, 7; 3 sao; hết hạn trước 31/12/2026; thẻ đợt-1; nhóm Xuân Thành; lần đầu; còn thiếu phiếu
 *  kiểm nghiệm; đã dự B12`, or `tất cả`. A part that is none of these is given back, so that nobody is invited by mistake. */
export function audienceIn(text: string, on: Day, names: Names = NOTHING_NAMED): Audience | { readonly unclear: string } {
  const parts = text.normalize('NFC').split(BORDER).map((part) => part.trim().replace(/[.,]+$/, '')).filter(Boolean);
  if (parts.length === 0) return { unclear: text.trim() };
  let audience = EVERYBODY;
  let people = false;
  for (const part of parts) {
    const read = partIn(part.replace(TOWN, '').replace(/\s+(?:nhé|nhe|nha|ạ|thôi|thoi)$/iu, '').replace(/^(?:gửi\s+|gui\s+)?(?:cho\s+)?(?:các\s+|cac\s+|những\s+|nhung\s+)?(?:chủ thể|chu the|người|nguoi)\s+(?:ở\s+|o\s+|có\s+|co\s+|thuộc\s+|thuoc\s+)?(?=\S)/iu, ''), on, names);
    if (!read) return { unclear: part };
    people ||= !read.rooms;
    const { communes, sets, stars, tags, cases, stuck, rooms, ...rest } = read;
    audience = {
      ...audience, ...rest,
      communes: [...audience.communes, ...(communes ?? [])], sets: [...audience.sets, ...(sets ?? [])], stars: [...audience.stars, ...(stars ?? [])], tags: [...audience.tags, ...(tags ?? [])],
      ...(cases ? { cases: [...(audience.cases ?? []), ...cases] } : {}), ...(stuck ? { stuck: [...(audience.stuck ?? []), ...stuck] } : {}), ...(rooms ? { rooms: [...new Set([...(audience.rooms ?? []), ...rooms])] } : {}),
    };
  }
  return people ? audience : { ...audience, roomsOnly: true };
}

/** "Bà con ở xã …" is the xã; "bà con xóm 3" stays unclear. */
const TOWN = /^(?:gửi\s+|gui\s+)?(?:cho\s+)?(?:(?:tất cả|tat ca|toàn bộ|toan bo|toàn thể|toan the|các|cac|những|nhung|mọi|moi)\s+){0,2}(?:bà con|ba con|chủ thể|chu the|người|nguoi|hộ|ho|anh chị em|anh chi em)\s+(?:ở\s+|o\s+|của\s+|cua\s+|trong\s+|thuộc\s+|thuoc\s+)?(?=(?:(?:toàn|toan|cả|ca)\s+)?(?:xã|xa|phường|phuong)(?:\s|$))/iu;

const CASES: readonly (readonly [RegExp, string])[] = [[/^(?:dang ky |lam )?lan dau$/, 'lan_dau'], [/^(?:dang ky |lam )?nang (?:hang|sao)$/, 'nang_hang'], [/^(?:dang ky |lam )?danh gia lai$/, 'danh_gia_lai']];

/** "Xã mình", "(bà con trong) xã", "cả xã": that of who says it. */
const OWN_COMMUNE = /^(?:(?:trong|toan|ca) )?(?:xa|phuong)(?: (?:minh|ta|nha|toi|em|chung (?:minh|ta|toi|em)|tui))$|^(?:(?:trong|toan|ca) )?(?:xa|phuong)$/;

function partIn(part: string, on: Day, names: Names): Partial<Audience> | undefined {
  const said = fold(part);
  if (/^(?:tat ca|tat ca moi nguoi|moi nguoi|toan bo)$/.test(said)) return {};
  if (OWN_COMMUNE.test(said)) return names.own?.length ? { communes: names.own } : undefined;
  if (/^(?:xa|phuong)\s/.test(said)) return { communes: part.split(/\s*,\s*(?=xã|xa\s|phường|phuong\s)/iu).map((name) => name.replace(/^(?:xã|xa|phường|phuong)\s+/iu, '').trim()) };
  if (/^bo (?:tieu chi )?\d/.test(said)) {
    const sets = numbersIn(said);
    return sets.every((set) => set >= 1 && set <= 26) ? { sets } : undefined;
  }
  if (/^\d(?:\s*(?:,|va|hoac)\s*\d)* sao$/.test(said)) {
    const stars = numbersIn(said);
    return stars.every((one) => one >= 1 && one <= 5) ? { stars } : undefined;
  }
  if (/^(?:giay chung nhan |chung nhan |giay )?(?:sap )?het han truoc/.test(said)) {
    const day = findDates(part.replace(/^.*trước/iu, ''), on)[0]?.day;
    return day ? { expiresBefore: day } : undefined;
  }
  if (/^(?:the|nhan) /.test(said)) return { tags: [part.replace(/^\S+\s+/u, '').trim()] };
  if (/^(?:chi )?(?:moi|tat ca|cac|tat ca cac|toan bo) nhom$/.test(said)) return roomsNamed(() => true, names);
  const room = /^(?:chi )?(?:cac )?nhom (?:zalo |telegram )?(.+)$/.exec(said)?.[1];
  if (room) return roomsNamed(({ title, id }) => room.split(/\s*,\s*/).some((name) => fold(title).replaceAll('-', ' ').includes(name.replaceAll('-', ' ')) || id.toLowerCase() === name), names);
  const named = CASES.find(([words]) => words.test(said));
  if (named) return { cases: [named[1]] };
  const missing = /^(?:dang )?(?:ket o|ket|vuong o|vuong|con thieu|thieu|chua co)\s+/.exec(said);
  if (missing) {
    const item = names.item(lastWords(part, missing[0]));
    return item ? { stuck: [item] } : undefined;
  }
  const came = /^(da|khong|chua) (?:du|den|toi|tham gia|tham du|di|hoc)\s+/.exec(said);
  if (came) {
    const to = names.event(lastWords(part, came[0]));
    return to ? { came: { to, yes: came[1] === 'da' } } : undefined;
  }
  return undefined;
}

/** What is left of a part after so many words. */
const lastWords = (part: string, words: string): string => part.split(/\s+/).slice(words.trim().split(/\s+/).length).join(' ');

function roomsNamed(is: (room: Room) => boolean, { rooms }: Names): Partial<Audience> | undefined {
  const found = rooms.filter((room) => room.state === 'registered' && is(room)).map(({ id }) => id);
  return found.length > 0 ? { rooms: found } : undefined;
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** What a condition asks that is not written on the candidate. */
export type Ties = {
  readonly cameTo: (event: AnnouncementId) => ReadonlySet<PersonId>;
  readonly askedTo: (event: AnnouncementId) => ReadonlySet<PersonId>;
  readonly lacks: (producer: ProducerId, item: FactId) => boolean;
};

const NO_TIES: Ties = { cameTo: () => new Set(), askedTo: () => new Set(), lacks: () => false };

/** Whether somebody is meant, of those the sender may see. The product conditions must hold for one and the same product. */
export function isMeant(audience: Audience, one: Candidate, sender: Pick<Member, 'scope'>, ties: Ties = NO_TIES): boolean {
  const { communes, sets, stars, tags, expiresBefore, cases = [], stuck = [], came } = audience;
  if (audience.roomsOnly || !covers(sender.scope, one)) return false;
  if (communes.length > 0 && !covers({ communes, tags: [] }, one)) return false;
  if (tags.length > 0 && !covers({ communes: [], tags }, one)) return false;
  if (came && !(came.yes ? ties.cameTo(came.to).has(one.person) : ties.askedTo(came.to).has(one.person) && !ties.cameTo(came.to).has(one.person))) return false;
  if (stuck.length > 0 && !stuck.some((item) => ties.lacks(one.producer, item))) return false;
  if (sets.length === 0 && stars.length === 0 && cases.length === 0 && expiresBefore === undefined) return true;
  return one.products.some((product) =>
    (sets.length === 0 || (product.set !== undefined && sets.includes(product.set))) &&
    (stars.length === 0 || (product.stars !== undefined && stars.includes(product.stars))) &&
    (cases.length === 0 || (product.case !== undefined && cases.includes(product.case))) &&
    (expiresBefore === undefined || (product.expires !== undefined && product.expires < expiresBefore)));
}

export type Unreached = 'imported' | 'no-consent' | 'silent' | 'twice';
export type Reach = {
  readonly rooms: readonly Room[];
  readonly reached: readonly (Candidate & { channel: NonNullable<Candidate['channel']> })[];
  readonly unreached: readonly { readonly one: Candidate; readonly why: Unreached }[];
  /** Rooms we were put out of, or that the sender may not write to. */
  readonly closed: readonly RoomId[];
};

/** Whether a member may write to a room: all its places are theirs. */
const isTheirs = (room: Room, { scope }: Pick<Member, 'scope'>): boolean =>
  isEverything(scope) || (!isEverything(room.scope) && room.scope.tags.every((tag) => scope.tags.includes(tag)) && room.scope.communes.every((entry) => { const [commune = '', province] = entry.split(',').map((part) => part.trim()); return covers(scope, { commune, ...(province ? { province } : {}), tags: [] }); }));

/** Who gets it, each once however many chats and dossiers they have, and who does not and why. */
export function reach(audience: Audience, all: readonly Candidate[], sender: Pick<Member, 'scope'>, rooms: readonly Room[] = [], ties: Ties = NO_TIES): Reach {
  const reached: Reach['reached'][number][] = [];
  const unreached: { one: Candidate; why: Unreached }[] = [];
  const phones = new Set<string>();
  for (const one of all) {
    if (!isMeant(audience, one, sender, ties)) continue;
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
  const open = rooms.filter((room) => audience.rooms?.includes(room.id) && room.state === 'registered' && isTheirs(room, sender));
  return { reached, unreached, rooms: open, closed: (audience.rooms ?? []).filter((id) => !open.some((room) => room.id === id)) };
}
