import type { Amendment, Announcement, Answer, Feedback, Kind, Meeting, Ready } from '../announcement/state.ts';
import type { StoredFile } from '../event.ts';
import { atTime, dayInWords, dayOf, hourOf, weekdayOf, type Day, type Instant } from '../time.ts';

/* Announcements, to whoever gets one. */

export const GO = 'Đi';
export const NOT_GO = 'Không đi';

export const KIND_NAMES: Readonly<Record<Kind, string>> = { training: 'tập huấn', visit: 'tham quan học tập', fair: 'hội chợ', deadline: 'nhắc hạn', other: 'việc khác' };

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** `8 giờ 30, thứ Bảy 12/12/2026`. */
export function timeInWords(at: Instant): string {
  const day = dayOf(at);
  const minutes = Math.round((at - atTime(day, hourOf(at))) / 60_000);
  return `${hourOf(at)} giờ${minutes > 0 ? ` ${String(minutes).padStart(2, '0')}` : ''}, ${WEEKDAYS[weekdayOf(day)]} ${dayInWords(day)}`;
}

/** When it is, or for a deadline the last day. */
const whenLine = (one: Announcement): string => (one.kind === 'deadline' ? `Hạn: hết ${WEEKDAYS[weekdayOf(dayOf(one.starts!))]} ${dayInWords(dayOf(one.starts!))}` : `Thời gian: ${timeInWords(one.starts!)}`);

export const fileName = ({ name, mime }: StoredFile): string => name ?? `tệp ${mime.split('/').at(-1)}`;

const facts = (one: Ready): string[] => [
  `📣 ${one.title}`,
  ...(one.starts === undefined ? [] : [whenLine(one)]),
  ...(one.place ? [`Nơi: ${one.place}`] : []),
  ...(one.map ? [`${linkName(one.map)}: ${one.map}`] : []),
  ...(one.capacity === undefined ? [] : [`Số chỗ: ${one.capacity}`]),
  `Liên hệ: ${one.contact}`,
  ...(one.until ? [`Trả lời đến hết ngày ${dayInWords(one.until)}`] : []),
];

/** What is met on a screen has no map. */
const ONLINE = /zoom\.|meet\.|teams\.|webex|zalo\.me|youtu|facebook|fb\.|livestream/i;
const linkName = (link: string): string => (ONLINE.test(link) ? 'Đường dẫn' : 'Bản đồ');
const wayTo = ({ map }: Pick<Announcement, 'map'>): string => (map ? ` ${ONLINE.test(map) ? 'Đường dẫn' : 'Đường đi'}: ${map}.` : '');
/** "Tại nhà văn hóa", but "qua Zoom". */
const at = ({ place }: Meeting): string => (/^(?:qua|trên|tren|online|trực tuyến|truc tuyen|tại|ở)(?!\p{L})/iu.test(place) ? place : `tại ${place}`);

const comes = (one: Ready): one is Meeting => one.kind !== 'deadline' && one.starts !== undefined && one.place !== undefined;

/** Exactly what everybody gets. */
export const invitation = (one: Ready): string =>
  [
    ...facts(one),
    '',
    ...(comes(one) ? ['Anh/chị có đi được không ạ? Đi mấy người thì nhắn em, ví dụ "đi 2 người".'] : []),
    '(Không muốn nhận tin chung, anh/chị nhắn "đừng nhắc nữa".)',
  ].join('\n');

/** The same in a group, where many read it. */
export const roomInvitation = (one: Ready): string => [...facts(one), ...(comes(one) ? ['', 'Ai đi được thì trả lời vào tin này: "đi 2 người", "không đi được". Em ghi tên và giữ chỗ ạ.'] : [])].join('\n');

export const apology = (one: Ready): string => `Dạ em xin lỗi anh/chị: “${one.title}”${one.starts === undefined ? '' : one.kind === 'deadline' ? '' : ` lúc ${timeInWords(one.starts)}`} không tổ chức nữa. Hỏi thêm: ${one.contact}.`;

/** What a change says, each line with what it was. */
export function changesInWords(before: Announcement, after: Amendment): string[] {
  const line = <F extends keyof Amendment>(field: F, name: string, words: (value: NonNullable<Amendment[F]>) => string): string[] => {
    const old: Amendment[F] | undefined = (before as Amendment)[field];
    const value = after[field];
    return value === undefined || value === old ? [] : [`${name}: ${words(value)}${old === undefined ? '' : ` (trước là ${words(old)})`}`];
  };
  return [
    ...line('title', 'Tên', (title) => title), ...line('starts', 'Thời gian', (at) => (before.kind === 'deadline' ? dayInWords(dayOf(at)) : timeInWords(at))), ...line('place', 'Nơi', (place) => place), ...line('map', linkName(after.map ?? ''), (map) => map),
    ...line('capacity', 'Số chỗ', String), ...line('contact', 'Liên hệ', (contact) => contact), ...line('until', 'Trả lời đến hết ngày', dayInWords),
  ];
}

export const amended = (before: Ready, after: Ready, change: Amendment): string =>
  [`Dạ “${before.title}” có thay đổi ạ:`, ...changesInWords(before, change).map((line) => `- ${line}`), ...(comes(after) && (change.starts !== undefined || change.place !== undefined) ? ['Không đi được nữa thì anh/chị nhắn "không đi" giúp em.'] : [])].join('\n');

/** `forOther`: not whoever writes. */
export const seated = (one: Meeting, people: number, who?: 'for-other' | 'in-place'): string => `Dạ em ghi ${people > 1 || who ? `${people} người` : 'anh/chị'} đi${who === 'in-place' ? ' thay' : ''} “${one.title}” ${timeInWords(one.starts)}, ${at(one)}. Đổi ý thì nhắn em ạ.`;
export const onWaitingList = (one: Meeting, people: number): string => `Dạ “${one.title}” đã hết chỗ${people > 1 ? ` cho ${people} người` : ''}. Em ghi anh/chị vào danh sách chờ, có chỗ em báo ngay ạ.`;
export const keepsSeats = (one: Meeting, people: number): string => `Dạ “${one.title}” không còn đủ chỗ. Em vẫn giữ ${people} chỗ anh/chị đã đăng ký ạ.`;
export const notGoing = (one: Meeting): string => `Dạ em ghi anh/chị không đi “${one.title}” lần này. Đổi ý thì nhắn "đi" ạ.`;
export const movedUp = (one: Meeting, people: number): string => `Dạ có chỗ rồi: em ghi ${people > 1 ? `${people} người` : 'anh/chị'} đi “${one.title}” ${timeInWords(one.starts)}, ${at(one)}. Không đi được thì nhắn "không đi" giúp em ạ.`;
export const answersClosed = (one: Meeting, until?: Day): string => `Dạ “${one.title}” đã hết hạn đăng ký${until ? ` (ngày ${dayInWords(until)})` : ''}. Anh/chị hỏi thêm: ${one.contact} ạ.`;
export const wasCancelled = (one: Meeting): string => `Dạ “${one.title}” đã hủy ạ. Hỏi thêm: ${one.contact}.`;
export const goOrNot = (one: Meeting): string => `Dạ khi nào rõ, anh/chị nhắn "đi" hoặc "không đi" cho “${one.title}” ạ${one.until ? `, đến hết ngày ${dayInWords(one.until)}` : ''}.`;

/** Answers to several invitations in one message: what all of them end with is said once. */
export const together = (texts: readonly string[]): string =>
  texts.map((text, i) => { const one = i === 0 ? text : text.replace(/^Dạ em/, 'Em'); return i < texts.length - 1 ? one.replace(/ Đổi ý thì nhắn (?:em|"đi") ạ\.$/, '') : one; }).join('\n');

/** A question about the event that its announcement may not answer. */
export const askThem = (one: Meeting, going = false): string => `Dạ thông báo “${one.title}” ghi: ${timeInWords(one.starts)}, ${at(one)}.${wayTo(one)}${one.file ? ' Có tệp gửi kèm thông báo.' : ''} Điều khác thông báo không nói, anh/chị hỏi ${one.contact} giúp em ạ.${going ? '' : ' Đi được thì nhắn "đi", không thì "không đi".'}`;

/** `free`: absent where there is no end of places. */
export const placesLeft = (one: Meeting, free: number | undefined): string => (free === undefined ? `Dạ “${one.title}” không giới hạn chỗ ạ. Đi được thì nhắn "đi".` : free === 0 ? `Dạ “${one.title}” đã hết chỗ ạ. Muốn đi thì nhắn "đi", em ghi vào danh sách chờ.` : `Dạ “${one.title}” còn ${free}/${one.capacity} chỗ ạ. Đi được thì nhắn "đi".`);

/** Zalo's own reminder has a title and no more. */
export const reminderTitle = (one: Meeting): string => `${one.title} – ${one.place}`.slice(0, 200);

/** We did not understand which of the two they mean. */
export const whichWay = (one: Meeting): string => `Dạ em chưa rõ ý anh/chị: “${one.title}” anh/chị đi hay không đi ạ?`;

export const dayBefore = (one: Meeting, people: number): string => `Dạ em nhắc: ngày mai, ${timeInWords(one.starts)}, “${one.title}” ${at(one)} (anh/chị đăng ký ${people} người).${wayTo(one)} Không đi được nữa thì nhắn "không đi" ạ.`;
export const soon = (one: Meeting): string => `Dạ em nhắc: hôm nay ${timeInWords(one.starts)}, “${one.title}” ${at(one)}.${wayTo(one)} Liên hệ: ${one.contact}.`;

/** The same, in the room they answered in. */
export const movedUpInRoom = (one: Meeting, name: string | undefined, people: number): string => `Dạ “${one.title}” đã có chỗ cho ${name ?? 'người đang chờ'}${people > 1 ? ` (${people} người)` : ''}. Không đi được nữa thì trả lời tin này "không đi" để nhường chỗ ạ.`;

/** In a room, to those who answered only there. */
export function roomReminder(one: Meeting, which: 'day' | 'soon', going: readonly Pick<Answer, 'name' | 'people'>[]): string {
  const names = going.map(({ name, people }) => `${name ?? 'một người chưa rõ tên'}${people > 1 ? ` (${people} người)` : ''}`);
  const when = which === 'day' ? `ngày mai, ${timeInWords(one.starts)}` : `hôm nay ${timeInWords(one.starts)}`;
  return `Dạ em nhắc: ${when}, “${one.title}” ${at(one)}.${wayTo(one)} Đã đăng ký trong nhóm: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ` và ${names.length - 20} người nữa` : ''}. ${which === 'day' ? 'Không đi được nữa thì trả lời tin này "không đi" ạ.' : `Liên hệ: ${one.contact}.`}`;
}

const STATES: Readonly<Record<Answer['state'], string>> = { going: 'đi', waiting: 'chờ chỗ', no: 'không đi' };

/** For /dulieu. */
export const invitations = (all: readonly { readonly announcement: Meeting; readonly answer?: Answer; readonly came: boolean; readonly said: Feedback | undefined }[]): string =>
  [`Thông báo em đã gửi anh/chị:`, ...all.map(({ announcement: one, answer, came, said }) => `- ${one.title}, ${timeInWords(one.starts)}: ${answer ? `trả lời ${STATES[answer.state]}${answer.state === 'no' ? '' : `, ${answer.people} người`}` : 'chưa trả lời'}${came ? ', có mặt' : ''}${said?.useful === undefined ? '' : ', đã góp ý'}${said?.words ? ` “${said.words}”` : ''}`)].join('\n');
