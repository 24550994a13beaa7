import { doneAt, reminding, sendingTime, type Load } from '../announcement/pace.ts';
import { isMeeting, isRoom, type Amendment, type Answer, type Audience, type Ready, type Sent } from '../announcement/state.ts';
import type { Reach, Unreached } from '../announcement/audience.ts';
import type { Knowledge } from '../knowledge.ts';
import { dayInWords, type Instant } from '../time.ts';
import { changesInWords, fileName, GO, invitation, KIND_NAMES, NOT_GO, roomInvitation, timeInWords } from './announcement.ts';

/* Announcements, to whoever writes one. */

const CASE_NAMES: Readonly<Record<string, string>> = { lan_dau: 'đăng ký lần đầu', nang_hang: 'nâng hạng', danh_gia_lai: 'đánh giá lại' };

/** `knowledge` and `titles` give names to what is kept as an id. */
export function audienceInWords(audience: Audience, knowledge?: Pick<Knowledge, 'items'>, titles: ReadonlyMap<string, string> = new Map()): string {
  const { communes, sets, stars, tags, cases = [], stuck = [], came, expiresBefore, rooms = [], roomsOnly } = audience;
  const people = [
    ...(communes.length > 0 ? [`xã ${communes.join(', ')}`] : []), ...(sets.length > 0 ? [`bộ ${sets.join(', ')}`] : []), ...(stars.length > 0 ? [`${stars.join(', ')} sao`] : []),
    ...cases.map((one) => CASE_NAMES[one] ?? one),
    ...(expiresBefore ? [`giấy chứng nhận hết hạn trước ${dayInWords(expiresBefore)}`] : []),
    ...stuck.map((item) => `còn thiếu ${knowledge?.items.find((one) => one.id === item)?.title ?? item}`),
    ...(came ? [`${came.yes ? 'đã dự' : 'được mời mà không dự'} ${titles.get(came.to) ?? came.to}`] : []),
    ...(tags.length > 0 ? [`thẻ ${tags.join(', ')}`] : []),
  ];
  const named = rooms.length > 0 ? [rooms.length > 3 ? `${rooms.length} nhóm` : `nhóm ${rooms.map((id) => titles.get(id) ?? id).join(', ')}`] : [];
  return [...(people.length === 0 && !roomsOnly ? ['tất cả'] : people), ...named].join('; ');
}

const WHY: Readonly<Record<Unreached, string>> = {
  imported: 'chỉ có trong danh sách nhập, chưa nhắn cho em lần nào', 'no-consent': 'chưa đồng ý để em lưu', silent: 'đã bảo em đừng nhắn khi không hỏi', twice: 'cùng số điện thoại với người đã có',
};

export const platformName = (name: string): string => ({ zalo: 'Zalo', telegram: 'Telegram' })[name] ?? name;

/** Rooms, people and files for each platform. Only Zalo's groups have a reminder of their own. */
export function loads({ rooms, reached }: Reach, one: Ready): Load[] {
  const all = [...rooms.map(({ channel }) => ({ channel, room: 1 })), ...reached.map(({ channel }) => ({ channel, room: 0 }))];
  return [...Map.groupBy(all, ({ channel }) => channel.split('/')[0]!)].toSorted(([a], [b]) => a.localeCompare(b)).map(([platform, those]) => {
    const inRooms = those.filter(({ room }) => room === 1).length;
    return { platform, rooms: inRooms, people: those.length - inRooms, files: one.file ? those.length : 0, reminders: platform === 'zalo' && isMeeting(one) ? inRooms : 0 };
  });
}

export function duration(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  return minutes < 60 ? `${minutes} phút` : `${Math.floor(minutes / 60)} giờ${minutes % 60 > 0 ? ` ${minutes % 60} phút` : ''}`;
}

function loadInWords(load: Load, world: { readonly knowledge: Pick<Knowledge, 'office'> }): string {
  const pace = world.knowledge.office.paces?.[load.platform];
  const counts = [...(load.rooms > 0 ? [`${load.rooms} nhóm`] : []), ...(load.people > 0 || load.rooms === 0 ? [`${load.people} người`] : [])].join(', ');
  return `${platformName(load.platform)}: ${counts}${pace ? `, gửi mất khoảng ${duration(sendingTime(load, pace))}` : ''}`;
}

/** A round of reminders that is soon done is no news. */
const LONG_ROUND = 30 * 60_000;
const LAST_CALL = 2 * 3_600_000;

function remindingInWords(load: Load, capacity: number | undefined, knowledge: Pick<Knowledge, 'office'>): string[] {
  const pace = knowledge.office.paces?.[load.platform];
  if (!pace) return [];
  const { most, takes } = reminding(load, capacity, pace);
  if (takes <= LONG_ROUND) return [];
  return [`- Sau đó nhắc người đăng ký hai lần (hôm trước, và trước 2 giờ) qua ${platformName(load.platform)}: nhiều nhất ${most} nơi, mỗi lần khoảng ${duration(takes)}${takes > LAST_CALL ? '; lần trước 2 giờ thì không kịp hết' : ''}`];
}

function unreachedInWords({ unreached, closed }: Reach): string[] {
  return [
    ...(Object.keys(WHY) as Unreached[]).flatMap((why) => {
      const those = unreached.filter((one) => one.why === why);
      return those.length > 0 ? [`- ${those.length} người ${WHY[why]}`] : [];
    }),
    ...(closed.length > 0 ? [`- ${closed.length} nhóm em không còn ở trong, hoặc ngoài phạm vi của anh/chị`] : []),
  ];
}

/** How the choices look on each platform. */
const shapes = (all: readonly Load[]): string[] => all.flatMap(({ platform, people }) => (people === 0 ? [] : [platform === 'zalo' ? `Zalo: hai dòng "1) ${GO}" và "2) ${NOT_GO}"` : `${platformName(platform)}: nút [${GO}] [${NOT_GO}]`]));

type Says = { readonly knowledge: Knowledge; readonly now: Instant; readonly titles: ReadonlyMap<string, string> };

export function preview(one: Ready, who: Reach, { knowledge, now, titles }: Says): string {
  const unreached = unreachedInWords(who);
  const all = loads(who, one);
  const longest = Math.max(0, ...all.map((load) => { const pace = knowledge.office.paces?.[load.platform]; return pace ? sendingTime(load, pace) : 0; }));
  const from = Math.max(now, one.sendAt ?? now);
  const done = doneAt(from, longest);
  const any = who.reached.length + who.rooms.length > 0;
  return [
    `Xem trước (mã ${one.id}, ${KIND_NAMES[one.kind ?? 'training']}), mỗi người nhận đúng như sau:`, '———', who.reached.length === 0 && who.rooms.length > 0 ? roomInvitation(one) : invitation(one), ...(one.file ? [`📎 ${fileName(one.file)}`] : []), '———',
    ...(isMeeting(one) ? shapes(all) : []),
    ...(who.reached.length > 0 && who.rooms.length > 0 && isMeeting(one) ? ['Trong nhóm: không có nút, cuối tin mời trả lời vào tin đó.'] : []),
    `Gửi cho: ${audienceInWords(one.audience, knowledge, titles)}.`,
    ...all.map((load) => `- ${loadInWords(load, { knowledge })}`),
    ...(isMeeting(one) ? all.flatMap((load) => remindingInWords(load, one.capacity, knowledge)) : []),
    ...(unreached.length > 0 ? ['Không tới được:', ...unreached] : []),
    ...(one.sendAt !== undefined && one.sendAt > now ? [`Hẹn gửi: ${timeInWords(one.sendAt)}.`] : []),
    ...(any ? [`Không gửi từ 21 giờ đến 7 giờ${longest > 10 * 60_000 || done - from > longest + 60_000 ? `; xong khoảng ${timeInWords(Math.ceil(done / 600_000) * 600_000)}` : ''}.`] : []),
    ...(one.starts !== undefined && done > one.starts ? ['⚠️ Theo nhịp này thì lúc bắt đầu vẫn chưa gửi hết.'] : []),
    any ? `Đồng ý gửi: anh/chị hoặc một cán bộ điều phối khác nhắn "GỬI ${one.code}". Sửa: "sửa giờ 14h". Hẹn: "gửi lúc 8h mai". Thôi: "bỏ nháp".` : 'Chưa có ai để gửi. Anh/chị nhắn lại điều kiện khác, hoặc "bỏ nháp".',
  ].join('\n');
}

const inAll = (people: number, rooms: number): string => [...(rooms > 0 ? [`${rooms} nhóm`] : []), ...(people > 0 || rooms === 0 ? [`${people} người`] : [])].join(' và ');

export const sending = (one: Ready, people: number, rooms: number, now: Instant): string =>
  `Dạ em ${one.sendAt !== undefined && one.sendAt > now ? `sẽ gửi “${one.title}” lúc ${timeInWords(one.sendAt)}` : `bắt đầu gửi “${one.title}”`} cho ${inAll(people, rooms)}, mỗi nơi một lần. Hỏi "thông báo đến đâu rồi" để xem. Hủy: "hủy thông báo".${isMeeting(one) && one.door ? ` Mã điểm danh tại cửa: ${one.door}.` : ''}`;
export const widens = (one: Ready, to: string, people: number, rooms: number): string =>
  `Gửi thêm “${one.title}” (${one.id}) cho ${to}: ${inAll(people, rooms)} chưa có trong danh sách gửi; ai có rồi em không gửi lại. Chỗ ngồi và danh sách đăng ký vẫn là một. Đồng ý thì nhắn "GỬI ${one.code}".`;
export const nobodyNew = (one: Ready): string => `Dạ “${one.title}” (${one.id}) không còn ai như vậy mà chưa được gửi ạ.`;
export const approvedByOther = (one: Ready): string => `Thông báo “${one.title}” đã được duyệt và đang gửi ạ.`;
export const noSuchDraft = (): string => 'Dạ không có thông báo nào chờ mã đó ạ.';
export const alreadySent = (one: Ready): string => `Dạ “${one.title}” (${one.id}) đã duyệt gửi rồi, mỗi nơi một lần, em không gửi lần nữa ạ. Xem đã tới đâu: "thông báo đến đâu rồi"; thêm người nhận: "gửi thêm cho xã …".`;
export const alreadyCancelled = (one: Ready): string => `Dạ “${one.title}” (${one.id}) đã hủy rồi ạ.`;
export const nothingDrafted = (): string => 'Dạ chưa có bản nháp nào để gửi ạ. Soạn thì nhắn ví dụ "thông báo tập huấn ghi nhãn 8h 12/12 tại hội trường xã".';
export const nothingPending = (one: Ready): string => `Dạ “${one.title}” (${one.id}) không có gì đang chờ sửa. Sửa thì nhắn ví dụ "sửa giờ 14h", "sửa nơi …".`;
export const howToConfirm = (one: Ready, verb: 'GỬI' | 'SỬA' | 'HỦY'): string => `Dạ để khỏi nhầm, anh/chị nhắn đúng "${verb} ${one.code}" là em làm ạ. Không nữa thì nhắn "thôi không ${verb === 'GỬI' ? 'sửa' : verb.toLowerCase()} nữa".`;
export const keptAsItIs = (one: Ready): string => `Dạ “${one.title}” (${one.id}) vẫn như đã gửi, em không đổi gì ạ.`;
export const tooLate = (): string => 'Dạ giờ tổ chức đã qua, em không gửi nữa ạ.';
export const dropped = (): string => 'Dạ em đã bỏ bản nháp.';
export const nothingSent = (): string => 'Dạ chưa có thông báo nào được gửi ạ.';
export const badSchedule = (): string => 'Dạ em chưa đọc được lúc gửi. Anh/chị ghi một giờ sắp tới và trước khi bắt đầu, ví dụ: gửi lúc 8h mai.';
export const fixed = (): string => 'Dạ em đã sửa ạ.';
export const notAfterSending = (): string => 'Dạ gửi rồi thì chỉ sửa được tên, giờ, nơi, số chỗ, liên hệ và hạn đăng ký ạ.';

const seats = (answers: readonly Answer[], state: Answer['state']) => answers.filter((each) => each.state === state).reduce((sum, each) => sum + each.people, 0);

/** Whom a platform's codes speak of, in words of staff. */
export function refusalInWords(detail: string | undefined): string {
  if (detail === undefined) return 'không rõ';
  if (detail === 'too late') return 'đã quá giờ';
  if (detail === 'cancelled') return 'đã hủy trước khi gửi';
  if (/blocked/i.test(detail)) return 'đã chặn em';
  if (/deactivated|not found|PEER_ID/i.test(detail)) return 'tài khoản không còn';
  if (/kicked|not a member/i.test(detail)) return 'em không còn trong nhóm';
  if (/another account/i.test(detail)) return 'thuộc tài khoản Zalo cũ';
  if (/\b122$/.test(detail)) return 'không nhận tin người lạ';
  if (/\b114$/.test(detail)) return 'Zalo không cho nhắn';
  return detail.replace(/^(?:rejected|unreachable) (?=.)/, 'mã ').slice(0, 40);
}

export function status(one: Ready, sent: readonly Sent[], answers: readonly Answer[], came: number, now: Instant): string {
  const count = (state: Sent['state']) => sent.filter((each) => each.state === state).length;
  const refused = Map.groupBy(sent.filter(({ state }) => state === 'refused'), ({ detail }) => refusalInWords(detail));
  const rooms = sent.filter(isRoom).length;
  const people = (state: Answer['state']) => answers.filter((each) => each.state === state).length;
  return [
    `“${one.title}” (${one.id})${one.state === 'cancelled' ? ', ĐÃ HỦY' : one.sendAt !== undefined && one.sendAt > now ? `, hẹn gửi ${timeInWords(one.sendAt)}` : ''}: ${inAll(sent.length - rooms, rooms)} nhận.`,
    `Đã tới ${count('delivered')}; bị từ chối ${count('refused')}${refused.size > 0 ? ` (${[...refused].map(([why, those]) => `${why}: ${those.length}`).join('; ')})` : ''}; đang chờ ${count('queued') + count('sending')}; không chắc tới chưa ${count('unsure')} (em không gửi lại).`,
    ...(isMeeting(one) ? [`Đi: ${people('going')} chủ thể, ${seats(answers, 'going')} người${one.capacity === undefined ? '' : `/${one.capacity} chỗ`}; chờ chỗ: ${seats(answers, 'waiting')}; không đi: ${people('no')}; chưa trả lời: ${Math.max(0, sent.length - rooms - answers.length)}.`] : []),
    ...(came > 0 ? [`Đã điểm danh: ${came} người.`] : []),
    ...(count('refused') + count('unsure') > 0 && one.state === 'sent' ? [`Gửi lại: "gửi lại ${one.id} bị từ chối" hoặc "gửi lại ${one.id} không chắc". Xem từng nơi để chọn: "ai chưa nhận ${one.id}".`] : []),
  ].join('\n');
}

export const nobodyCame = (one: Ready): string => `Dạ “${one.title}” chưa ai được điểm danh. Anh/chị nhắn "điểm danh ${one.id}" trước giúp em.`;
export const materialOf = (one: Ready): string => `Tài liệu: ${one.title}`.slice(0, 120);
export const whichMaterial = (one: Ready): string => `Anh/chị gửi tệp tài liệu của “${one.title}” vào đây, em gửi cho những người đã dự. (Thôi thì nhắn "bỏ nháp".)`;
export const resent = (n: number, notes: readonly string[] = []): string => [n === 0 ? 'Dạ không có ai như vậy để gửi lại ạ.' : `Dạ em gửi lại cho ${n} nơi ạ.`, ...notes].join('\n');
export const notAmongThem = (name: string): string => `Em không thấy “${name.slice(0, 40)}” trong những nơi chưa nhận được: đã tới rồi, đang chờ, hoặc không có trong danh sách gửi.`;
export const severalOfThem = (name: string, ids: readonly string[]): string => `“${name.slice(0, 40)}” có ${ids.length} nơi (${ids.slice(0, 10).join(', ')}), anh/chị ghi mã giúp em.`;

/** Who did not get it for sure, as they may be named for another try. */
export function notReached(one: Ready, missed: readonly Sent[], most = 20): string {
  if (missed.length === 0) return `Dạ “${one.title}” (${one.id}) không còn nơi nào bị từ chối hay không chắc ạ.`;
  const line = ({ person, name, channel, state, detail }: Sent) => `- ${person} ${name ?? 'chưa rõ tên'} (${platformName(channel.split('/')[0] ?? '')}): ${state === 'refused' ? `bị từ chối, ${refusalInWords(detail)}` : 'không chắc tới chưa'}`;
  return [
    `“${one.title}” (${one.id}), ${missed.length} nơi chưa chắc nhận được:`, ...missed.slice(0, most).map(line), ...(missed.length > most ? [`… và ${missed.length - most} nơi nữa.`] : []),
    `Gửi lại cho vài nơi: "gửi lại ${one.id} cho ${missed.slice(0, 2).map(({ person }) => person).join(', ')}". Nơi không chắc mà gửi lại thì có thể nhận hai lần.`,
  ].join('\n');
}

/** `others`: those it may have been said of as well. */
export const confirmCancel = (one: Ready, others: readonly Ready[]): string =>
  [`Hủy “${one.title}” và xin lỗi những người đã nhận? Chắc chắn thì nhắn "HỦY ${one.code}".`, ...others.slice(0, 3).map(({ id, title }) => `Nếu là “${title}” thì nhắn "hủy thông báo ${id}".`)].join('\n');
export const cancelled = (one: Ready, told: number, unsaid: number): string => `Dạ em đã hủy “${one.title}”: ${told} nơi đã nhận được báo hủy, ${unsaid} nơi chưa gửi thì em không gửi nữa.`;

export const confirmChange = (one: Ready, change: Amendment, told: number, waiting: number): string =>
  [`Sửa “${one.title}”:`, ...changesInWords(one, change).map((line) => `- ${line}`), `${told} nơi đã nhận sẽ được báo thay đổi${waiting > 0 ? `, ${waiting} nơi chưa gửi thì nhận bản mới` : ''}. Chắc chắn thì nhắn "SỬA ${one.code}".`].join('\n');
export const changed = (one: Ready, told: number): string => `Dạ em đã sửa “${one.title}” và báo ${told} nơi đã nhận ạ.`;
export const postpone = (one: Ready): string => `Dạ để dời “${one.title}” anh/chị nhắn ngày giờ mới, ví dụ "sửa giờ 8h ngày 12/12". Chưa có ngày mới thì nhắn "hủy thông báo", em báo những người đã nhận.`;
export const nothingToChange = (): string => 'Dạ không có thông báo nào còn sửa được ạ.';
export const sameAsBefore = (): string => 'Dạ như vậy thì không có gì đổi ạ.';
