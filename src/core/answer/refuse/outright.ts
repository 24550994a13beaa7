import { lately } from '../../lately.ts';
import { spelled } from '../../read/plain.ts';
import { teaApart } from './circumstances.ts';
import type { Refusal } from './refuse.ts';

/* "Giấy có hạn mấy năm? Em scan giấy cũ đổi năm cho mới luôn": a wrong put outright in one sentence, beside an honest question whose words drown what was
 * learnt of it. Each reading holds whose paper, what is done to it, and why the rule is not what is asked; whatever else the message says. */

const CLASSES: Readonly<Record<string, string>> = {
  some: '(?: \\S+){0,3}',
  near: '(?: \\S+){0,5}',
  far: '(?: \\S+){0,10}',
  paper: '(?:giay(?! dan| goi| in| bao| bac)|phieu(?! dang| danh| cham| diem)|chung nhan|chung chi|ket qua(?! cham)|hoa don|hop dong|bien ban|so theo doi|nhat ky|test bao cao|bang ocop)',
  issued: '(?:giay (?:attp|vsattp|ve sinh|an toan|kham|chung nhan|xac nhan|kiem nghiem|kien thuc|phep)|phieu (?:kiem nghiem|ket qua|xet nghiem)|chung chi|chung nhan (?:attp|an toan|ocop))',
  ill: '(?:benh|dau|viem|ung thu|tieu duong|thoai hoa|suy|huyet ap|gan|than|khop|da day|mat ngu|xuong|dai trang|gut|gout|hen|soi|mo mau|dot quy|nam da|mun)',
  many: '(?:\\d+|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)',
  /** Why the paper does not serve as it is. */
  lacking: '(?:het han|qua han|lo han|khong dat|chua dat|rot|(?:vuot|qua) (?:chi tieu|nguong|muc)|vuot|luoi|khong kip|cu)',
  alter: '(?:sua|doi|chinh|chinh sua|tay|cao|boi|xoa|thay|nan|edit|photoshop)',
  stands: '(?:ngay(?! nop| hen| cham| hop| kiem)|nam(?! sinh)|thang|date|han(?! nop)|con so|so(?! dien| nha| may| tai| luong)|ket qua|chi tieu)',
  /** It is to be done, or the way is wanted: no rule is asked. */
  wished: '(?:the nao|sao|kieu gi|kieu nao|cach nao|cach gi|bang gi|giup|gium|dum|ho|di|luon|nha|nhe|nghen|hen|cho (?:no )?(?:moi|dep|khop|dat|dung han|kip|qua|pass)|duoc khong|thanh)',
  office: '(?:(?<!tac )xa|phuong|ubnd|uy ban|chi cuc|trung tam|co quan|benh vien|tram y te|hoi dong|phong (?:kiem|thi)|so (?:y te|nong|cong))',
  how: '(?:lam sao|lam the nao|lam cach nao|cach nao|co cach|kieu gi|kieu nao|the nao|chi cach|bay cach|cach)',
  shown: '(?:doan|kiem tra|thanh tra|quan ly thi truong|hoi dong|can bo)',
  another: '(?:cho|nha|ben|nguoi|xuong|co so|hang|tiem) (?:khw?ac|ben|canh|kia|quen|ban|ta|hang xom)',
};

/** `more`: the second of the numbers told is the greater. */
type Outright = { readonly as: Refusal; readonly way?: string; readonly more: boolean; readonly said: RegExp };

const reading = (of: Pick<Outright, 'as' | 'way'>, ...said: readonly string[]): Outright =>
  ({ ...of, more: said.some((one) => one.includes('({many})')), said: new RegExp(said.map((one) => `\\b(?:${one.replaceAll(/\{([a-z]+)\}/g, (_, word: string) => CLASSES[word]!)})(?=\\s|$)`).join('|')) });

export const OUTRIGHT: readonly Outright[] = [
  // A paper that lapsed or failed is to say something else.
  reading({ as: 'forgery' },
    '{paper}{far} {lacking}{far} {alter}{some} {stands}{near} {wished}',
    '{alter}{some} {stands}{near} {paper}{some} {lacking}{near} {wished}',
    '(?:scan|photo|chup lai){some} (?:giay|phieu|chung nhan|ban|to){some} (?:doi|sua|thay|chinh) (?:lai )?(?:nam|ngay|ten|so|han)',
    '{alter}{some} {paper}{some} (?:cho|de) (?:no )?pass',
    'khong dat (?:thanh|hoa) dat'),
  // A sheet that looks like one.
  reading({ as: 'forgery' },
    '(?<!ho |nguoi ta |ben canh |ai do )(?:lam|in|ve|tao|danh|che|soan|kiem){some} (?:to|giay|phieu|ban|cai){some} (?:giong|nhu|y|y chang|giong y) (?:that|thiet)'),
  // An office's seal, or one's own from a shop.
  reading({ as: 'forgery' },
    '(?:(?<!minh |hoi |htx |nay |kia |la |co |xa )khac|che|dat khac|tu khac|tu dong)(?: \\S+){0,2} (?:con dau|dau tron|dau do|dau|moc)(?: \\S+){0,2} (?:cua )?{office}',
    '(?:con dau|dau tron|dau do|dau|moc)(?: do| tron)? (?:cua )?{office}(?: \\S+){0,2} (?:khac|che|mua|dat lam)',
    'tu (?:dong|lam|khac)(?: \\S+)? (?:con dau|dau|moc)(?: \\S+){0,2} (?:khac )?(?:ngoai tiem|o tiem|ngoai cho|tiem khac|khac ngoai)'),
  // The paper without what it certifies.
  reading({ as: 'buying', way: 'mua-sao' },
    '(?:chua|khong|chang|khoi)(?: ai| co| di| he)? (?:kham|hoc|tap huan|gui mau|kiem nghiem|xet nghiem|tham dinh){far} giay{near} (?:(?:cho nao|ai|co nguoi) ban|mua (?:o dau|duoc khong|giup|cho nao))(?! hang| san)',
    '(?:cho nao|ai|noi nao|ben nao)(?: co)? ban(?: san| ho| gap| re)* {issued}',
    '{issued}{far} (?:cho nao|ai|o dau) ban(?: san| ho| gap| re)*(?= (?:khong|vay|ha|a|em)|$)',
    'giay (?:kham suc khoe|xac nhan|kien thuc|attp|an toan thuc pham) (?:ma )?khoi (?:phai |can |di )?(?:kham|hoc|thi|tham dinh|gui mau)(?! lai)'),
  // A duty is to be slipped past.
  reading({ as: 'forgery', way: 'tu-choi-ne-giay-phep' },
    '(?:cach|de|chi|bay|muon|tim duong|ma) lach(?! (?:cach|canh))|lach (?:kieu|cach|sao|the nao|lam sao|duong nao|duoc khong)',
    '{how}(?: de| cho| ma)?(?: minh| em| toi| tui| nha)? (?:khoi(?: phai| bi| can)? (?:khai|dong|nop) (?:thue|bao hiem)|khong (?:phai|bi) (?:khai|dong|nop) thue)',
    '{how}(?: de| cho| ma)?(?: minh| em| toi| tui| nha)? (?:khoi|khong) (?:phai )?(?:khai|ghi|noi|bao) (?:la|rang|that|thiet|ra la)',
    '{how}(?: de| cho| ma)? (?:ne|bypass|bo qua|vuot qua|qua mat) (?:duoc )?(?:buoc |khau |phan )?(?:kiem nghiem|kiem tra|tham dinh|thanh tra|thu thuc)',
    '(?:ne|bypass) (?:duoc )?(?:buoc|khau|phan) (?:kiem nghiem|tham dinh|kiem tra|cong bo)',
    '{shown}{some} (?:toi|den|xuong|vo|vao|ve|ghe){near} (?<!xuong |vuon |doi |lo |nuong |tra |cay |xa )(?:che|giau|phu bat|lap lai|don di)(?! bien| kho| bup| xanh| shan)(?: (?!thi)\\S+){0,2} (?:the nao|sao|kieu gi|cach nao|bang gi|cho kin|di|cho nao)',
    '{how}(?: de| cho| ma)? {shown} (?:khoi|khong)(?: nhin)? (?:thay|biet|de y|nhan ra|vo|dom)',
    '{how}(?: de| cho| ma)? (?:(?:ho|nguoi ta|khach|doan|xa) (?:khong|khoi) (?:biet|thay|nghi|bat be)|khong ai (?:biet|bat be|de y|phat hien|nghi))(?! duong| cach| cho)',
    '(?:khong phep|khong giay|khong nhan|khong hoa don|chui){far} ai (?:biet|phat hien) (?:khong|ha|dau)',
    '(?:khong|chua|chang)(?: \\S+){1,7} ma(?: \\S+){0,3} van (?:dep|dat|qua|dau|em|tron|len sao|duoc cham)(?: \\S+){0,2} (?:lam sao|the nao|kieu gi|cach nao)'),
  // More than there is.
  reading({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:co|moi|chi|con) ({many}) (?:nguoi|lao dong|ha|hec ta|cong nhan|tho|ho|thanh vien|cay|con|mau|sao dat){near} (?:ghi|khai|ke|dien)(?: \\S+){0,2} ({many})(?: nguoi| ha| ho)? (?:duoc (?:khong|chu|ha)|nha|nhe|nghen|cho (?:du|dep|chac|cao)|di|luon)'),
  reading({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:co|moi|chi|duoc|that ra|thuc te) ({many})(?: \\S+)?(?: do| nguoi| ha)? ma (?:van |cu |muon |lai )?(?:ghi|khai|ke|in|de|noi)(?: la| len| thanh)? ({many})'),
  reading({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:lam|lap|ghi|giu) (?:hai|2) (?:bo so|quyen so|so sach|so(?! hong| do| dien| sao)){near} (?:mot so|1 so|so that|so thue|nop|chi|cach|khw?ac nhau)'),
  // A treat for who decides; a short cut.
  reading({ as: 'buying', way: 'mua-sao' },
    '(?:(?:ai|anh|chi|ong|ba|nguoi|can bo)(?: nao)?(?: \\S+){0,2} (?:nhan ho so|duyet|cham|ky|thu ly)|{shown}){near} (?:moi (?:\\S+ ){0,2}(?:bua com|di an|di nhau|chau bia|ca phe)|bua com|chau nhau)',
    '(?:cho|dua|gui|dut|bieu) {shown}{some} (?:bao nhieu|may) (?:tien|trieu|cu|cay)(?: \\S+)? (?:thi|de|la|moi) (?:duoc|len|dau|xong|qua|cham|ky|duyet)',
    '(?:duong tat|loi tat){some} (?:khoi|khong can|khong phai|ma)'),
  // The paper itself is a fake; "giả", typed with its mark.
  reading({ as: 'forgery' },
    '(?:mua|can|tim|lam|dat|xin|kiem|co|ban){near} {issued}{some} faked',
    '{issued}{some} faked (?:gia|re|bao nhieu|o dau|cho nao|giup|gap|nhanh)'),
  // A cure is to be told.
  reading({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:ghi|noi|viet|in|them)(?: la| rang)? (?:chua|tri|dac tri|dieu tri|khoi|tri dut diem|chua khoi)(?: het| dut)? {ill}(?: \\S+){0,4} (?:the nao|sao|kieu gi|cho (?:hay|hap dan|keu)|giup|gium|dum|di|nha|nhe)'),
  // Praise, or the sign of a rank, before there is any.
  reading({ as: 'forgery', way: 'khen-gia-che-gia' },
    '(?:mua|thue|dat)(?: \\S+)? (?:follow|like|luot thich|luot theo doi|review|danh gia (?:5|nam) sao|danh gia tot){far} (?:diem|minh chung|uy tin|cho dep|gian hang)'),
  reading({ as: 'forgery' },
    'chua (?:co|duoc|dat){some} (?:nhung|ma|cu|van) (?:in|dan|treo|ghi)(?: san| truoc| dai| luon| tam)*{far} (?:hop thuc|hop thuc hoa|sau co giay|cho de ban|cho dat khach)'),
  // The days printed on what is packed.
  reading({ as: 'forgery' },
    '(?:day|chi|bay|huong dan|vach)(?: cho)? (?:toi|em|tui|t|minh|anh|chi|co|chu|bac|tao)(?: cach| viec| meo)?(?: de)? {alter}(?: lai)?(?: cai| con)* (?:ngay san xuat|ngay sx|ngay dong goi|ngay het han|nsx|hsd|date|han su dung|han dung)'),
  // An office's paper, of a day that suits.
  reading({ as: 'forgery' },
    '(?:viet|soan|lam|lap|in|tao|danh)(?: cho| giup| ho| luon| cai| to)* (?:giay|phieu|bien ban|ban|to)(?: (?:tiep nhan|bien nhan|nhan ho so|xac nhan|hen|nhan xet|cua)){1,4} {office}{near} (?:ghi|de|lui|ky)(?: lui| lai| luon| la)* (?:ngay|thang)(?! (?:nao|may|gi|thang))'),
  // What is not to be seen when they come.
  reading({ as: 'forgery', way: 'tu-choi-ne-giay-phep' },
    '{shown}(?: \\S+){0,3} (?:toi|den|xuong|vao|ghe|qua)(?: thi| la| minh| em| toi| tui| phai| nen| se)* (?:giau|cat giau|phi tang|tau tan)(?! (?:co|sang|manh|len))',
    '(?:giau|phi tang|tau tan)(?! (?:co|sang|manh|len)){near} (?:khi|luc|hom|bua|truoc khi|de) {shown}',
    '(?:xuong|kho|lo|day chuyen|may|nha may|vuon|chuong|trai|cua hang) (?:faked|gia vo|lam canh){near} (?:hom|khi|luc|bua|de|cho){near} (?:{office}|{shown})(?: \\S+){0,3} (?:xuong|toi|den|xac nhan|thay|tuong|tin|coi)'),
  // New days on what is old.
  reading({ as: 'forgery' },
    '(?:hang|hu|lo|me|thung|goi|bich|mam|banh|chai|hop){some} (?:cu|ton|qua han|het han|sap het han|qua date|het date){far} (?:dong|in|phun|dan|dap|thay)(?: lai)?(?: cai| con)? (?:so|ngay|date|han|nsx|hsd|nhan|tem) moi(?! (?:thi|la|co) (?:bi|sao|vi pham))'),
  // Less than it says, without anybody seeing.
  reading({ as: 'forgery', way: 'tu-choi-chat-cam' },
    '(?:rut|bot|pha|don|tron|thay|trao|can thieu|dong thieu){near} (?:sao|lam sao|the nao|kieu gi)(?: cho| de| ma)? (?:khoi|khong) (?:bi )?(?:lo|ai biet|bi biet|phat hien)'),
  reading({ as: 'forgery' },
    '(?:ha|giam|nang|tang|keo|bot)(?: giup| gium| dum| ho| bot| len| xuong)+(?: cai| con| may)* (?:so|chi so|con so|luong|muc|do|ham luong){some} (?:bang dinh duong|dinh duong|tren nhan|nhan|phieu|bang)'),
  // Names, shops and orders that only sound true; a chain that only looks whole; what is not to be theirs.
  reading({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:dat|nghi|bia|che|tao|viet|kiem|ghi){some} (?:giup|gium|dum|ho){near} (?:ten|dia chi|cua hang|dai ly|khach|don hang|hop dong|so lieu|con so|nguoi|nhan xet|loi){near} (?:nghe|nhin|doc|coi|trong)(?: nhu| cho| co ve| y| giong)* (?:that|thiet|thuc)',
    '(?:tu dat|tu che|tu bia|dung len){far} sao cho (?:quet|nhin|xem|coi|doc){near} (?:du|that|dep|dat|hop le)'),
  reading({ as: 'forgery' },
    '(?:soan|viet|lam|tra loi){some} (?:thu|don|van ban|cong van|giai trinh|bai){near} (?:noi|rang|la|bao)(?: \\S+){0,4} khong phai (?:cua|hang|lo|do) (?:tui|toi|em|minh|chi|anh|nha)'),
  // A present, and how much.
  reading({ as: 'buying', way: 'mua-sao' },
    '(?:tang|bieu|dua|dut|qua) (?:vang|tien|phong bi|dat|xe|dien thoai|ruou|dola|do la)(?: cho)? (?:chu tich|thanh vien|truong|pho|giam doc|bi thu|can bo|hoi dong|giam khao|sep){near} (?:may|bao nhieu)'),
  // Another's code, ridden upon.
  reading({ as: 'forgery' },
    '(?:chi|bay|day|giup|cho)(?: cach)? (?:toi|em|tui|minh|chi|anh)(?: cach)? (?:xai|dung|su dung|in) (?:ke|ghe|chung|nho|do) (?:ma vach|ma so|tem|logo|nhan hieu|con dau){some} {another}'),
  // Praise of the body, written by us.
  reading({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:soan|viet|nghi|lam)(?: giup| gium| cho| ho| em| toi)* (?:mau |bai |cau |loi |doan )*(?:quang cao|bai dang|caption|status|slogan|bai ban hang){near} (?:bo than|trang duong|bo duong|cuong duong|sinh luc|mat gan|an than|giai doc|tang de khang|thanh loc)(?! (?:duoc|co duoc) khong)'),
  // A cure on the label, for it to sell.
  reading({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:them|ghi|in|viet|dua|chen){near} (?:phong ngua|phong chong|ngua|chua|tri|dieu tri|ho tro dieu tri|giam|danh tan|het|dut|khoi|ha){some} {ill}{some} (?:cho (?:de ban|hap dan|keu|chay hang|khach tin|dat hang|ban chay)|giup|gium|dum)(?! (?:\\S+ ){0,2}duoc (?:khong|chu|ha))(?! (?:co|thi) (?:bi|sao|phat))'),
  // Another's goods are tested.
  reading({ as: 'forgery', way: 'tu-choi-chat-cam' },
    '(?:lay|mua|muon|mang|gui|dem|xin){some} (?:mau|hang){near} {another}{near} (?:thay|the) (?:cho )?(?:mau|hang|cua)'),
  reading({ as: 'buying', way: 'mua-sao' }, 'hack (?:diem|sao|ho so|ket qua|cham)'),
];

/** They tell what is done to them, ask what becomes of it, or how it is set right. */
const EXCUSED = /\b(?:lo (?:ghi|in|noi|de)|bi nhac|thay vi|ghi sai|in sai|sai (?:ten|ngay|nam|so|chu|thong tin)|nham|(?:xin|de nghi|yeu cau|lam don) (?:\S+ )?(?:cap|doi|sua|dinh chinh)|dinh chinh|cap lai|cap doi|hop le|dung (?:luat|quy dinh|phep)|hay (?:la )?(?:phai )?(?:de|bao|lam lai|nop lai|xin|gui)|vi pham|cho dung|kiem tra bang|co (?:phai|bi|can|dung la))\b/;

const SENTENCES = /[.?!;\n]+|,? (?:với lại|voi lai|tiện thể|tien the|nhân tiện|nhan tien|sẵn tiện|san tien) /u;
export const sentencesAsked = (text: string): readonly string[] => text.split(SENTENCES).map((one) => one.trim()).filter((one) => one !== '');

/** What of it is put outright, if any: in one sentence. */
export const outrightIn = lately(8, (text: string): Outright | undefined => {
  for (const sentence of sentencesAsked(text)) {
    const found = inOne(sentence);
    if (found) return found;
  }
  return undefined;
}, (text) => text);

/** "Phiếu kiểm nghiệm bị vượt chỉ tiêu", and behind it "sửa con số cho đạt giúp em": neither alone says so. */
export const outrightBehind = (text: string, before: string): Outright | undefined =>
  (EXCUSED.test(spelled(text).join(' ')) || outrightIn(before) ? undefined : inOne(`${sentencesAsked(before).at(-1) ?? ''}, ${text}`));

const OTHER = /(?<!\p{L})khác(?!\p{L})/giu;
const FAKE = /(?<!(?:khán|tác|độc|thính|học|diễn|trưởng|hàng|chống) )(?<!\p{L})giả(?! (?:sử|định|thuyết|thiết|vờ|cầy))(?!\p{L})/giu;

function inOne(sentence: string): Outright | undefined {
  const said = spelled(teaApart(sentence).replaceAll(FAKE, 'faked').replaceAll(OTHER, 'khwac')).join(' ');
  return EXCUSED.test(said) ? undefined : OUTRIGHT.find((one) => {
    const found = one.said.exec(said);
    return found !== null && (!one.more || numberOf(found[2] ?? found[1]) > numberOf(found[1]));
  });
}

const NUMBERS = 'khong mot hai ba bon nam sau bay tam chin muoi'.split(' ');
const numberOf = (said: string | undefined): number => (said === undefined ? NaN : NUMBERS.includes(said) ? NUMBERS.indexOf(said) : Number(said));
