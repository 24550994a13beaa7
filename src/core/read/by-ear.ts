/* As it is heard: l for n and n for l in the North, s for x, d for gi and r, tr for ch, typed with their marks. Only where what stands there is no word, or none
 * beside that neighbour. Folded, most of it would be a word of another kind ("nam", "lao"), so this comes before anything is folded. */

const OF_A_COUNT = '(?:\\d|một|hai|ba|bốn|năm|mấy|lên|đạt|được|hạng|ngôi)';

/** What is typed (a pattern, in small letters), and what is meant. */
const HEARD: readonly (readonly [string, string])[] = [
  ['nàm', 'làm'], ['nà(?= )', 'là'], ['lày', 'này'], ['(?<!(?:nước|sang|bên|thuốc|người|xứ|gió|dép|tiếng|đi|chợ|mua|qua|vợ|con|tiền) )lào(?! cai)', 'nào'], ['lữa', 'nữa'], ['(?<!cốc )lếu(?! láo)', 'nếu'], ['(?<!bếp )núc(?! ních)', 'lúc'], ['(?<!(?:khiếu|ái|trở|e|nài|khổ) )nại', 'lại'], ['lộp', 'nộp'], ['nập', 'lập'], ['nưu', 'lưu'], ['nuật', 'luật'], ['(?<!chắc )nịch', 'lịch'], ['nượng', 'lượng'],
  ['nần(?= (?:đầu|trước|sau|này|thứ|hai|nào|một|2))', 'lần'], ['nấy(?= (?:giấy|mẫu|ý|phiếu|mã|ở|đâu))', 'lấy'], ['(?<!rầy )nâu(?= (?:rồi|chưa|lắm|không|thế|vậy|quá))', 'lâu'], ['(?<=bao )nâu', 'lâu'], ['nao(?= động)', 'lao'], ['niên(?= (?:hệ|kết))', 'liên'], ['nệ(?= phí)', 'lệ'], ['nợi(?= nhuận)', 'lợi'],
  ['lăm(?= (?:nay|ngoái|trước|sau|\\d{4}))', 'năm'], ['lông(?= (?:sản|dân|thôn|nghiệp|hộ))', 'nông'], ['lội(?= dung)', 'nội'], ['lâng(?= (?:hạng|sao|cấp))', 'nâng'], ['lấu', 'nấu'], ['lướng', 'nướng'], ['lước', 'nước'], ['lấm(?= (?:rơm|sò|hương|linh|mối|mèo|đông))', 'nấm'], ['lếp(?= )', 'nếp'],
  [`(?<=${OF_A_COUNT} )xao`, 'sao'], ['(?<=\\d)xao', 'sao'], ['xản(?= (?:phẩm|fẩm|xuất|suất))', 'sản'], ['(?<=(?:sản|xản) )suất', 'xuất'], ['(?<=hồ )xơ', 'sơ'], ['sã', 'xã'], ['sác(?= nhận)', 'xác'], ['xửa', 'sửa'], ['xố(?= (?:lượng|điện|tài|bộ|công))', 'số'],
  ['dấy(?= (?:tờ|phép|chứng|đăng|kiểm|attp|an|khám|xác|cam|nào|gì|này|đó|rồi|kinh))', 'giấy'], ['(?<=dạ )giày', 'dày'], ['trấm(?= (?:điểm|sao|mấy|cho|được|ocop))', 'chấm'], ['dờ(?= (?:em|chị|anh|bác|cô|tôi|mình|làm|phải|thì|sao))', 'giờ'], ['dúp', 'giúp'], ['(?<=(?:cái|cần|ghi|làm|phải|giấy|thiếu|là|còn|những|có) )(?:dề|dì|rì|zì)', 'gì'],
  ['(?<=[\\p{L}\\d] )dồi(?=(?: (?:nhé|nhá|nha|ạ|à|đấy|đó|mà|em|chị))*(?:[,.!?\\n]|$))', 'rồi'], ['zồi', 'rồi'], ['rệt(?= (?:may|vải|chiếu|lụa|thổ|tay|khăn|len|nhung))', 'dệt'], ['rán(?= (?:nhãn|tem|mã))', 'dán'],
  ['trưa(?= (?:có|làm|xong|nộp|biết|được|đăng|đủ))', 'chưa'], ['chước(?= (?:khi|đây|ngày|hạn))', 'trước'], ['chuyền(?= thống)', 'truyền'], ['(?<!(?:bao|bấy|biết|mấy) )nhiêu(?= (?:tiền|điểm|ngày|tháng|năm|phần|giấy|bản|mẫu|sao|lâu|ký|người|tờ)(?!\\p{L}))', 'bao nhiêu'], ['mún', 'muốn'], ['thía', 'thế'],
  ['(?<=(?:hộ|ho) )(?:gđ|gd)', 'gia đình'],
  // What a phone makes of a word by itself, told by its neighbour.
  ['(?<=kinh )(?:danh|doan|doang|doan[hn]h|doah)', 'doanh'], ['(?<=(?:kiểm|kiễm|phiếu kiểm) )(?:nghiệp|nghịm|ngiệm|nghiêm|nghiện|nhiệm)', 'nghiệm'], ['(?<=an toàn )(?:thự|thưc|thực)(?= (?:phẫm|phẩm|phầm))', 'thực'], ['(?<=(?:thực|thự|sản) )(?:phẫm|phầm)', 'phẩm'],
  ['mặt(?= ong)', 'mật'], ['(?<=cà phê )bọt', 'bột'], ['(?<=buôn ma )thuộc', 'thuột'], ['(?<=mã )(?:vạt|vật|vạc|vạnh|vạy)(?! (?:nuôi|liệu|tư))', 'vạch'], ['(?<=mã số )mã (?:vạt|vật)', 'mã vạch'], ['khán(?= sinh)', 'kháng'], ['nhân(?= (?:thì )?(?:in|dán|chưa in|mác|hiệu|hịu))', 'nhãn'],
  ['(?<=hợp )(?:tát|tắc)(?= xã)', 'tác'], ['(?<=hợp tác )(?:xả|sã)', 'xã'], ['(?<=chứng )(?:nhậm|nhặn|nhân)', 'nhận'], ['(?<=cam )(?:kếch|kếc|két)', 'kết'], ['(?<=môi )(?:trườn|trườg|chường)', 'trường'], ['(?<=(?:nhãn|thương) )(?:hịu|hiêu|hiệp)', 'hiệu'], ['(?<=nguyên )(?:lịu|liêu)', 'liệu'], ['(?<=hồ )sờ', 'sơ'], ['(?<=giấy )(?:phét|phếp)', 'phép'], ['(?<=thủ )(?:tụt|tụng)', 'tục'], ['(?<=vệ )xinh', 'sinh'],
  // Of Nghệ An.
  ['nạp(?= (?:hồ sơ|hồ xơ|đơn|giấy|ở|cho|tại|lên|mô|đâu|là|chậm|trễ|sớm|xã|rồi|chưa|mấy|bao|khi|được))', 'nộp'], ['(?<=(?:hạn|ngày|đi|phải|đã|chưa|mới) )nạp(?! (?:tiền|thẻ|card|điện))', 'nộp'], ['khôông', 'không'], ['nựa', 'nữa'],
];

/** Names keep their capitals: "Nà Pò", "nước Lào". */
const WORD = new RegExp(`(?<!\\p{L})(?:${HEARD.map(([typed], i) => `(?<h${i}>${typed})`).join('|')})(?!\\p{L})`, 'gu');
/** A phone begins with one by itself. */
const BEGUN = /^\p{Lu}(?=\p{Ll}+ \p{Ll})/u;

/** The text with what was typed by ear as it is spelled. */
export function asSpelled(text: string): string {
  const typed = text.normalize('NFC');
  const small = typed.replace(BEGUN, (letter) => letter.toLowerCase());
  const spelt = small.replace(WORD, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>;
    return HEARD[Object.keys(groups).findIndex((name) => groups[name] !== undefined)]![1];
  });
  return spelt === small ? typed : small === typed ? spelt : spelt[0]!.toUpperCase() + spelt.slice(1);
}
