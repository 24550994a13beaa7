import { fold } from '../text.ts';

/* A clause that is a courtesy as a whole: "Admin cho em hỏi chút:", "em dốt lắm,", "… Chúc cả nhà buổi tối vui vẻ". Every word of it must be such a word,
   and one of a few turns must be in it; whatever tells or asks of a matter has another word. */

const PERSONS = 'ad admin bot bạn mn mng mọi người cả nhà ace ac anh chị em a c e cô chú bác các bà ông dì cậu mợ má mẹ bố ba tía con cháu mình tôi tui chúng đồng chí đ sếp trợ lý ocop quý nhóm trong page group gái trai phòng kinh tế văn ubnd ủy ban nhân dân xã htx hợp tác cơ quan đơn vị bên';
const PARTICLES = 'ơi ạ à dạ ừ ừm ủa thưa nhé nha nhá nghe nghen hen với đi luôn thôi nè này nào vậy thế thì là mà nữa cái chút xíu tí tẹo tý đó đây rồi hết quên z v';
const ASKING = 'hỏi cho xin nhờ giúp giùm dùm hộ chỉ bày mách tư vấn giải đáp thích trả lời rep trl hướng dẫn thắc mắc câu đáp nội dung ý cần muốn phép làm ơn phiền lỗi ngại quá nhưng ngoài lề nhân tiện sẵn tiếp lại thêm nhanh thật thiệt nói q vui lòng hãy có thể ngu kính gửi chào thưa hello hi alo';
const NOT_KNOWING = 'ai nào không chưa ko k hok hông rõ rành hiểu biết gì lắm nhiều mấy dốt mù tịt già mới vào tìm đọc mãi hoài thấy ra hoang mang rối cả';
const WAITING = 'help cứu hóng chờ đợi mong rất phản hồi âm tin sớm nhận được đỡ cảm ơn thanks tks many thank trước chân thành trân trọng';
const WISHING = 'chúc ngày buổi sáng trưa chiều tối cuối tuần vui vẻ tốt lành sức khỏe khoẻ an yên';
const HOW = 'gấp ngắn gọn dễ đơn giản cụ ràng để đường còn chuẩn bị chắc giải kiến';

const MARKED = new Set([PERSONS, PARTICLES, ASKING, NOT_KNOWING, WAITING, WISHING, HOW].join(' ').split(' '));
const FOLDED = new Set([...MARKED].map((word) => fold(word)));
const isSuch = (word: string): boolean => MARKED.has(word) || (/^[a-z]+$/.test(word) && FOLDED.has(word)) || /^\d{1,2}$/.test(word);

/** Folded. What is only wanted ("giúp em", "làm hộ em") is no courtesy: "sửa ngày, giúp em". */
const TURNS = new RegExp([
  String.raw`(?<![a-z])(?:hoi(?! (?:dong|nghi))|thua (?:cac |quy )?(?:anh|chi|co|chu|bac|dong chi|ong|ba)|thac mac|tu van|giai dap|tra loi|rep|trl|phan hoi|hoi am|xin y kien|chuc|cam on|thanks|thank|tks|hong|lam on|phien|xin loi|ngan gon|de hieu|don gian|hello|chao|kinh gui|kinh chao|help|cuu (?:em|e|toi|tui|minh))(?![a-z])`,
  String.raw`(?<![a-z])(?:khong|chua|ko|k|hok|hong) (?:biet|ro|ranh|hieu|ra|thay)(?![a-z])`, String.raw`(?<![a-z])(?:dot|mu tit|gia roi|roi qua)(?![a-z])`, String.raw`(?<![a-z])moi vao (?:nhom|group|page)`,
  String.raw`(?<![a-z])(?:ad|bot|em|ban|mn|moi nguoi) (?:biet|ranh|ro) (?:khong|chua|ko|k|hok|hong)(?![a-z])`, String.raw`^(?:co )?(?:ai|anh chi)(?: nao)? (?:biet|ranh|ro)(?: (?:khong|ko|k|hok|hong|chi|bay|cho|xin|giup|tra loi|giai dap|voi|a))+(?![a-z])`, String.raw`(?<![a-z])de (?:\S+ ){0,3}(?:lam|biet|chuan bi)(?![a-z])`, String.raw`(?<![a-z])cho (?:chac|biet)(?![a-z])`, String.raw`(?<![a-z])gap(?: lam| qua)?(?: a| roi| ad)?$`,
  String.raw`^(?:da |alo |hi )?(?:\S+ ){1,4}oi(?: a| \S+)?$`, String.raw`^gui (?:ad|admin|bot|anh chi|ban|cac (?:anh chi|bac|ban))$`, String.raw`^(?:cau|noi dung|q|y \S+ la|a ma|a quen|ua(?: ma)?)(?: (?:hoi|tiep|so))*(?: \d+)?(?: la)?$`,
].join('|'));

/** Typed with its mark: "cho" gives. */
const AWAITS = /^(?:dạ )?(?:em|e|mình|tôi|tui|cháu|con|c|chị|anh) (?:chờ|đợi|hóng)(?!\p{L})/u;

/** Before a question it asks to be told; behind a request it asks for that. */
const BEGINNING = /(?<![a-z])(?:chi|bay|mach|giup|cho) (?:em|e|toi|tui|minh|chau|con)(?: biet)?(?: voi| a| nhe)/;

/** "Để không ai biết", "cho xã không rõ": what is to stay unseen. */
const UNSEEN = /(?<![a-z])(?:khong (?:co )?ai|ai ma|chang ai|(?:de|cho) (?:\S+ ){0,6}(?:khong|ko|k|chua))(?![a-z])/;

/** Whether a clause says nothing but a courtesy. */
export function isCourteous(clause: string, begins: boolean): boolean {
  const words = clause.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || !words.every(isSuch)) return false;
  const said = words.map((word) => fold(word)).join(' ');
  return (TURNS.test(said) || AWAITS.test(words.join(' ')) || (begins && BEGINNING.test(said))) && !UNSEEN.test(said);
}

/** A stop inside a number, a law's name or a link parts nothing. */
const STOP = /[,.:;!?…]+(?=\s|$)|\n/gu;

/** The text without courteous clauses before and behind it. At least `least` words are left. Linear in its length. */
export function withoutCourteousClauses(text: string, least: number): string {
  const ends = [...text.matchAll(STOP)].map((stop) => stop.index + stop[0].length);
  const clauses = [0, ...ends].map((from, i) => ({ from, to: ends[i] ?? text.length })).filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
  const said = ({ from, to }: { readonly from: number; readonly to: number }) => text.slice(from, to);
  const first = Math.max(0, clauses.slice(0, AROUND).findIndex((clause) => !isCourteous(said(clause), true)));
  const last = clauses.findLastIndex((clause, i) => i <= first || i < clauses.length - AROUND || !isCourteous(said(clause), false));
  if (clauses.length === 0 || (first === 0 && last === clauses.length - 1)) return text;
  const rest = text.slice(clauses[first]!.from, clauses[last]!.to).trim().replace(/[,;:]$/, '');
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length < least ? text : rest;
}
/** So many clauses before or behind, and no more. */
const AROUND = 4;
