import type { Answer, Audience, Ready, Sent } from '../announcement/state.ts';
import type { Reach, Unreached } from '../announcement/audience.ts';
import type { Question } from '../announcement/state.ts';
import { atTime, dayInWords, dayOf, hourOf, weekdayOf, type Day, type Instant } from '../time.ts';

/* Announcements: to whoever writes one, and to whoever gets it. */

export const GO = 'Đi';
export const NOT_GO = 'Không đi';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** `8 giờ 30, thứ Bảy 12/12/2026`. */
export function timeInWords(at: Instant): string {
  const day = dayOf(at);
  const minutes = Math.round((at - atTime(day, hourOf(at))) / 60_000);
  return `${hourOf(at)} giờ${minutes > 0 ? ` ${String(minutes).padStart(2, '0')}` : ''}, ${WEEKDAYS[weekdayOf(day)]} ${dayInWords(day)}`;
}

/** Exactly what everybody gets. */
export const invitation = (one: Ready): string =>
  [
    `📣 ${one.title}`,
    `Thời gian: ${timeInWords(one.starts)}`,
    `Nơi: ${one.place}`,
    ...(one.capacity === undefined ? [] : [`Số chỗ: ${one.capacity}`]),
    `Liên hệ: ${one.contact}`,
    ...(one.until ? [`Trả lời đến hết ngày ${dayInWords(one.until)}`] : []),
    '',
    'Anh/chị có đi được không ạ? Đi mấy người thì nhắn em, ví dụ "đi 2 người".',
    '(Không muốn nhận tin chung, anh/chị nhắn "đừng nhắc nữa".)',
  ].join('\n');

const ASK: Readonly<Record<Question, string>> = {
  title: 'Thông báo tên là gì ạ? Ví dụ: Tập huấn làm hồ sơ OCOP 2026. (Thôi thì nhắn "bỏ nháp".)',
  starts: 'Bắt đầu lúc nào ạ? Ví dụ: 8h30 ngày 12/12/2026.',
  place: 'Ở đâu ạ?',
  capacity: 'Nhận bao nhiêu người ạ? Không giới hạn thì nhắn "không".',
  contact: 'Ai cần hỏi thì liên hệ ai, số nào ạ?',
  until: 'Hạn đăng ký là ngày nào ạ? Đến lúc bắt đầu thì nhắn "không".',
  audience: 'Gửi cho ai ạ? Ví dụ: xã Xuân Thành; bộ 6, 7; 3 sao; hết hạn trước 31/12/2026; thẻ đợt-1. Hoặc "tất cả".',
};
export const ask = (question: Question): string => ASK[question];

export const badTime = (): string => 'Dạ em chưa đọc được ngày giờ. Anh/chị ghi cả giờ và ngày sắp tới, ví dụ: 8h30 ngày 12/12/2026.';
export const badCapacity = (): string => 'Dạ anh/chị ghi một số người từ 1 đến 100000, hoặc "không" nếu không giới hạn.';
export const badUntil = (): string => 'Dạ hạn đăng ký phải là một ngày từ hôm nay đến ngày tổ chức, ví dụ 10/12/2026, hoặc "không".';
export const badAudience = (part: string): string => `Dạ em chưa hiểu “${part.slice(0, 60)}”. Mỗi điều kiện cách nhau dấu chấm phẩy: xã …; bộ 6, 7; 3 sao; hết hạn trước 31/12/2026; thẻ …; hoặc "tất cả".`;
export const tooLong = (most: number): string => `Dạ dài quá, anh/chị viết gọn trong ${most} chữ cái giúp em ạ.`;

export function audienceInWords({ communes, sets, stars, tags, expiresBefore }: Audience): string {
  const parts = [
    ...(communes.length > 0 ? [`xã ${communes.join(', ')}`] : []), ...(sets.length > 0 ? [`bộ ${sets.join(', ')}`] : []), ...(stars.length > 0 ? [`${stars.join(', ')} sao`] : []),
    ...(expiresBefore ? [`giấy chứng nhận hết hạn trước ${dayInWords(expiresBefore)}`] : []), ...(tags.length > 0 ? [`thẻ ${tags.join(', ')}`] : []),
  ];
  return parts.length === 0 ? 'tất cả' : parts.join('; ');
}

const WHY: Readonly<Record<Unreached, string>> = {
  imported: 'chỉ có trong danh sách nhập, chưa nhắn cho em lần nào', 'no-consent': 'chưa đồng ý để em lưu', silent: 'đã bảo em đừng nhắn khi không hỏi', twice: 'cùng số điện thoại với người đã có',
};

function byPlatform(channels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const channel of channels) counts.set(channel.split('/')[0]!, (counts.get(channel.split('/')[0]!) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, n]) => `${name} ${n}`).join(', ');
}

function unreachedInWords({ unreached }: Reach): string[] {
  return (Object.keys(WHY) as Unreached[]).flatMap((why) => {
    const those = unreached.filter((one) => one.why === why);
    return those.length > 0 ? [`- ${those.length} người ${WHY[why]}`] : [];
  });
}

export function preview(one: Ready, who: Reach): string {
  const unreached = unreachedInWords(who);
  return [
    `Xem trước (mã ${one.id}), mỗi người nhận đúng như sau:`, '———', invitation(one), `[${GO}] [${NOT_GO}]`, '———',
    `Gửi cho: ${audienceInWords(one.audience)}. ${who.reached.length} người${who.reached.length > 0 ? ` (${byPlatform(who.reached.map((person) => person.channel))})` : ''}. Không gửi từ 21 giờ đến 7 giờ.`,
    ...(unreached.length > 0 ? ['Không tới được:', ...unreached] : []),
    who.reached.length > 0 ? `Đồng ý gửi: anh/chị hoặc một cán bộ điều phối khác nhắn "GỬI ${one.code}". Thôi: "bỏ nháp".` : 'Chưa có ai để gửi. Anh/chị nhắn lại điều kiện khác, hoặc "bỏ nháp".',
  ].join('\n');
}

export const sending = (one: Ready, n: number): string => `Dạ em bắt đầu gửi “${one.title}” cho ${n} người, mỗi người một lần. Hỏi "thông báo đến đâu rồi" để xem. Hủy: "hủy thông báo".`;
export const approvedByOther = (one: Ready): string => `Thông báo “${one.title}” đã được duyệt và đang gửi ạ.`;
export const noSuchDraft = (): string => 'Dạ không có thông báo nào chờ mã đó ạ.';
export const tooLate = (): string => 'Dạ giờ tổ chức đã qua, em không gửi nữa ạ.';
export const dropped = (): string => 'Dạ em đã bỏ bản nháp.';
export const nothingSent = (): string => 'Dạ chưa có thông báo nào được gửi ạ.';

export function status(one: Ready, sent: readonly Sent[], answers: readonly Answer[]): string {
  const count = (state: Sent['state']) => sent.filter((each) => each.state === state).length;
  const refused = new Map<string, number>();
  for (const each of sent) if (each.state === 'refused') refused.set(each.detail ?? 'không rõ', (refused.get(each.detail ?? 'không rõ') ?? 0) + 1);
  const held = count('queued') + count('sending');
  const seats = (state: Answer['state']) => answers.filter((each) => each.state === state).reduce((sum, each) => sum + each.people, 0);
  const people = (state: Answer['state']) => answers.filter((each) => each.state === state).length;
  return [
    `“${one.title}” (${one.id})${one.state === 'cancelled' ? ', ĐÃ HỦY' : ''}: ${sent.length} người nhận.`,
    `Đã tới ${count('delivered')}; bị từ chối ${count('refused')}${refused.size > 0 ? ` (${[...refused].map(([why, n]) => `${why}: ${n}`).join('; ')})` : ''}; đang chờ ${held}; không chắc tới chưa ${count('unsure')} (em không gửi lại).`,
    `Đi: ${people('going')} chủ thể, ${seats('going')} người${one.capacity === undefined ? '' : `/${one.capacity} chỗ`}; chờ chỗ: ${seats('waiting')}; không đi: ${people('no')}; chưa trả lời: ${sent.length - answers.length}.`,
  ].join('\n');
}

export const confirmCancel = (one: Ready): string => `Hủy “${one.title}” và xin lỗi những người đã nhận? Chắc chắn thì nhắn "HỦY ${one.code}".`;
export const cancelled = (one: Ready, told: number, unsaid: number): string => `Dạ em đã hủy “${one.title}”: ${told} người đã nhận được báo hủy, ${unsaid} người chưa gửi thì em không gửi nữa.`;
export const apology = (one: Ready): string => `Dạ em xin lỗi anh/chị: “${one.title}” lúc ${timeInWords(one.starts)} không tổ chức nữa. Hỏi thêm: ${one.contact}.`;

export const seated = (one: Ready, people: number): string => `Dạ em ghi ${people > 1 ? `${people} người` : 'anh/chị'} đi “${one.title}” ${timeInWords(one.starts)}, tại ${one.place}. Đổi ý thì nhắn em ạ.`;
export const onWaitingList = (one: Ready, people: number): string => `Dạ “${one.title}” đã hết chỗ${people > 1 ? ` cho ${people} người` : ''}. Em ghi anh/chị vào danh sách chờ, có chỗ em báo ngay ạ.`;
export const keepsSeats = (one: Ready, people: number): string => `Dạ “${one.title}” không còn đủ chỗ. Em vẫn giữ ${people} chỗ anh/chị đã đăng ký ạ.`;
export const notGoing = (one: Ready): string => `Dạ em ghi anh/chị không đi “${one.title}” lần này. Đổi ý thì nhắn "đi" ạ.`;
export const movedUp = (one: Ready, people: number): string => `Dạ có chỗ rồi: em ghi ${people > 1 ? `${people} người` : 'anh/chị'} đi “${one.title}” ${timeInWords(one.starts)}, tại ${one.place}. Không đi được thì nhắn "không đi" giúp em ạ.`;
export const answersClosed = (one: Ready, until?: Day): string => `Dạ “${one.title}” đã hết hạn đăng ký${until ? ` (ngày ${dayInWords(until)})` : ''}. Anh/chị hỏi thêm: ${one.contact} ạ.`;
export const wasCancelled = (one: Ready): string => `Dạ “${one.title}” đã hủy ạ. Hỏi thêm: ${one.contact}.`;
export const goOrNot = (one: Ready): string => `Dạ khi nào rõ, anh/chị nhắn "đi" hoặc "không đi" cho “${one.title}” ạ${one.until ? `, đến hết ngày ${dayInWords(one.until)}` : ''}.`;

export const dayBefore = (one: Ready, people: number): string => `Dạ em nhắc: ngày mai, ${timeInWords(one.starts)}, “${one.title}” tại ${one.place} (anh/chị đăng ký ${people} người). Không đi được nữa thì nhắn "không đi" ạ.`;
export const soon = (one: Ready): string => `Dạ em nhắc: hôm nay ${timeInWords(one.starts)}, “${one.title}” tại ${one.place}. Liên hệ: ${one.contact}.`;

const STATES: Readonly<Record<Answer['state'], string>> = { going: 'đi', waiting: 'chờ chỗ', no: 'không đi' };

/** For /dulieu. */
export const invitations = (all: readonly { readonly announcement: Ready; readonly answer?: Answer }[]): string =>
  [`Thông báo em đã gửi anh/chị:`, ...all.map(({ announcement: one, answer }) => `- ${one.title}, ${timeInWords(one.starts)}: ${answer ? `trả lời ${STATES[answer.state]}${answer.state === 'no' ? '' : `, ${answer.people} người`}` : 'chưa trả lời'}`)].join('\n');
