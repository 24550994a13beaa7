import { WRITER } from './persons.ts';

/* How people begin before they ask: "ad ơi cho em hỏi xíu ạ …", "Kính gửi văn phòng, đề nghị cho biết …". Folded syllables; "·" is a word that has its
   marks and is none of these. */

const ways = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** Who writes. */
export const SELF = `(?:${WRITER}|e|t|chau|con|ba|ong|(?:co so|htx|hop tac xa|cong ty|don vi|gia dinh|ben)(?: (?:chung )?(?:toi|em|minh))?|chung toi|ben em|ben minh|nha em)`;
/** Whom they write to. */
const OTHER = '(?:(?:cac |ca )?(?:anh chi em|anh chi|a c|ac|ace|bac|ban|ba con|dong chi|d c|co chu)|ca (?:nha|·)|em|ad|admin|mn|mng|bot|shop|chau|con|chi|anh|co|chu|sep|tro ly ocop|tro ly|moi nguoi|quy (?:co quan|vi|anh chi|don vi|phong|so)|van phong(?: dieu phoi)?(?: ocop)?(?: tinh)?|phong ban)(?: trong (?:nhom|group|page))?';

const CALLS = [
  // "Anh Hùng ơi", "chị Lan ơi".
  '(?:(?:anh|chi|em|co|chu|bac|ong|ba|sep) )(?!hoi |oi )\\S{1,8} oi',
  // "Dạ em chào anh chị ạ", "kính gửi văn phòng", "ad ơi".
  `(?:(?:da|alo|a lo|hello|hi|hey|e|u|oi|nay|xin|kinh)(?= ) ?)*(?:(?:${SELF} )?(?:chao|kinh gui|kinh chao|thua) ${OTHER}|${OTHER} (?:oi|a)(?: ${OTHER}(?= (?:cho|oi|a) |$))?)(?: (?:oi|a|nhe|nha))*`,
  '(?:alo|a lo|hello|hi|hey) (?:ad|admin|bot|mn|ca nha|anh|chi|em|shop|tro ly)(?= )',
  'dạ|da(?= (?:em|e|chi|anh|cho|xin|ad|a|alo|chao|chau|con|bac|co|chu) )|alo|hello',
];

/** "Hội đồng" is asked of nobody. */
const HOI = 'hoi(?! (?:dong|nghi|cho|vien|thao|nong dan|phu nu|dau|nhap|te))';
/** "… hỏi xíu", "… hỏi thêm câu nữa", "… hỏi về vụ". */
const LITTLE = '(?: (?:cai nay truoc|cai nay (?:cai )?(?:da|đã)|truoc cai nay|truoc mot cau|xiu|chut xiu|chut|ti|ty|voi|them|nhanh|tham|ngu|thiet|that|ne|ngoai le|cai nay|viec nay|mot cau|them mot cau|them cau nua|cau nua|cau nay|mot chut|mot ti|1 cau|1 chut|gium|giup|la|rang|ve viec|ve vu|vu|ve|nhe|nha|nghen|a)(?![a-z0-9]))';
/** "Ace nào biết cho em hỏi", "ad cho hỏi", "làm phiền anh chị cho hỏi", "sẵn đây cho em hỏi luôn". */
const ADDRESSED = `(?:(?:lam phien|phien|xin loi|san|san day|tien day|nhan tien|ngai qua nhung|alo|vay|the|a|ua|dạ|da) )*(?:(?:co )?${OTHER}(?: (?:oi|a|nao (?:biet|ranh|ro)|chut))? )?(?:(?:(?:co|·) the|vui long|lam on|hay) )*`;
const ASKS = `(?:(?:da|vay|the|nay|gio|tien|nhan tien|lam on|a|ua) )*${ways(
  // "Em xin phép hỏi", "mn cho mình hỏi với", "cho má hỏi".
  `(?:${SELF} )?(?:(?:xin phep|xin|cho phep|muon|can|dang can|dinh|duoc) (?:${SELF} )?|${ADDRESSED}cho (?:(?:${SELF}|ma|di|tia|cau|mo|(?:nha|·) em) )?(?:xin |duoc )?)+${HOI}(?: (?:${OTHER})(?=${LITTLE}|$))?${LITTLE}*(?: luon| lai(?= |$))*`,
  // "Chú hỏi cháu cái này nhé".
  `(?:${SELF} )?${HOI}(?: (?:${OTHER}))?${LITTLE}+`,
  `(?:${SELF} )?xin ${HOI} ${OTHER}(?= )`,
  // "Bạn có thể cho mình biết", "em muốn biết thêm"; "cho biết điều" is of another kind.
  `${ADDRESSED}cho (?:${SELF} )?biet(?! dieu(?! kien))`,
  `${SELF} (?:dang )?(?:muon|can) biet(?: (?:them|ro|ve|la|rang))*`,
)}`;

/** "Đề nghị quý cơ quan cho biết", "nhờ mọi người giải đáp giúp". */
const WANTS_TOLD = `(?:kinh |tran trong )?(?:de nghi|mong|nho|xin|rat mong|kinh de nghi)(?: ${OTHER})*(?: (?:vui long|lam on|giup|som|co van ban))* (?:cho (?:${SELF} )?(?:biet|hoi)|huong dan|tra loi|giai dap|giai thich|tu van)(?: (?:giup|ve viec|ro|cu the|la|rang))*`;
/** "Bạn em nhờ hỏi". */
const FOR_OTHERS = '(?:ban|chi|anh|me|ba|bo|chong|vo|co|hang xom|nguoi quen|dua ban|ba chi|may nguoi) (?:em |toi |minh |chi |anh |chau |ben canh )?nho (?:em |toi |minh |chi |anh |chau )?hoi(?: (?:giup|ho|gium|dum|la|rang))*';

const HEADS = [
  // "Khoan đã, chị hỏi cái này trước: …".
  `khoan(?: (?:da|đã|em|chau|nha|nhe|nghe|ad))*(?= (?:cho |de )?(?:${SELF} )?${HOI})`,
  `cau hoi(?: (?:cua ${SELF}|nhu sau|la))*`,
  '(?:(?:ủa|à|a) ma|ủa|nhan tien|tien day|(?:bay )?gio(?= (?:di|muon) ))(?= )',
  // "Em có thắc mắc chút", "ý em hỏi là", "hỏi tiếp nè", "theo em biết thì".
  `(?:${SELF} )?(?:co|dang|con|hoi)? ?thac mac(?: (?:la|chut|xiu|ti|ve|mot chut|cho nay|o cho))*`,
  `y ${SELF} (?:muon )?(?:hoi )?la`, `${HOI} tiep(?: (?:ne|nhe|nha|la))*`, `theo ${SELF} biet(?: thi| la)?`, `(?:${SELF} )?lam phien ${OTHER} (?:chut|xiu|ti|mot chut)`, `(?:${SELF} )?xin y kien ve(?: viec)?`,
  // "Ai rành chỉ giúp em", "tư vấn giúp em".
  '(?:co|·) ai biet', `(?:ai|anh chi nao|ad) (?:biet|ranh) (?:xin )?(?:chi|bay|mach) (?:giup |dum |gium )?(?:${SELF}(?: voi)?)`, `(?:lam on )?(?:chi|bay|tu van)(?: giup)? ${SELF} voi`, `tu van giup ${SELF}`, `lam on chi ${SELF}`,
  // "Em không biết nhãn …"; "em không biết chữ" tells.
  `(?:noi that la |thu that |that tinh )?${SELF} khong (?:biet|ranh)(?= (?:la |nhan|ho so|giay|nop|xin|dang ky|san pham|thi ))(?: la| thi)?`,
  // "Em hỏi lại lần nữa", "cán bộ xã bảo em hỏi chỗ này".
  `(?:${SELF} )?(?:xin )?hoi lai(?: (?:lan nua|mot lan nua|cau nay|cau do|cho chac|cho ky|nhe|nha|a))*`,
  `(?:can bo(?: xa| tinh)?|xa|ban|chi|anh|co|ho) (?:bao|keu|noi|chỉ|chi) (?:${SELF} )?(?:vao |len |nhan |qua )?hoi (?:cho nay|o day|day|bot|ben nay|em|tro ly)`,
];

const beginning = (...turns: readonly string[]): RegExp => new RegExp(`^(?:${ways(...turns)}(?= |$) ?)+`);

/** Calls and ways to ask, one behind another. */
export const OPENING = beginning(...CALLS, WANTS_TOLD, FOR_OTHERS, ASKS, ...HEADS);
export const CALLED_OUT = beginning(...CALLS);
