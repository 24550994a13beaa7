import type { Field } from './rules.ts';

/* By which words a field is known to stand on a label, wherever and under whatever heading. Folded, but for `TYPED`. */

export const PRESENT: Readonly<Partial<Record<Field, RegExp>>> = {
  responsible: /\b(cong ty|cty|ctcp|tnhh|htx|hop tac xa|to hop tac|tht|ho kinh doanh|ho kd|ho sxkd|ho sx|hkd|co so(?! san xuat tai)|doanh nghiep|dntn|nghe nhan|lang nghe|ho san xuat|lien hiep|san xuat boi|don vi san xuat|nha san xuat|(?:cs|cssx|cs sx)(?= ?:? ?[a-z]{2})|nha thung|nong trai|trang trai|nha vuon|nha lam(?= ?:)|san xuat (?:&|va) (?:phan phoi|dong goi|kinh doanh)|ho (?:ong|ba|nau|lam|san xuat|nha) |lo (?:nem|gom|nau|trang|bun|pho|mien|ruou|ren|duc|gio|cha|mam|keo|banh) |trai (?:ong|nam|ga|ca)|nha may|to san xuat|lo (?:banh|keo|che bien|say)|xuong|(?:san xuat|sx|dong goi) ?: ?[a-z][a-z ]{2}|cua hang [a-z]{2}|san pham cua ?:? ?[a-z]{2})\b/,
  origin: /\b(xuat\s?xu|san xuat tai|sx tai|che tao tai|nuoc san xuat|noi san xuat|san xuat boi|san pham cua|dong goi tai|dong chai tai|phoi tron tai|hoan tat tai|lap rap tai|origin|made in|produced in|product of)\b[^]{0,160}?(?<![.@/-])\b(v[il1|]et\s?na(?:m|rn)|vn|v\.n)\b(?!-)|\b(?:xuat\s?xu|nuoc san xuat|san xuat tai|san pham cua|made in|product of|origin) ?:? ?(?:thai lan|thailand|trung quoc|china|lao|campuchia|cambodia|nhat ban|japan|han quoc|korea|hoa ky|usa|uc|australia|new zealand|an do|india|dai loan|taiwan|indonesia|malaysia|my|phap|duc|ha lan|nga|israel)\b/,
  use: /\b(huong dan su dung|hdsd|cach dung|cach su dung|cach pha|cach che bien|huong dan che bien|cach thuong thuc|an (lien|ngay|truc tiep|kem)|(?<!khong )(?<!khong nen )an (tuoi|song)|dung (truc tiep|ngay|kem|de cham|cham|de nau|nau|lam gia vi|trong bua)|pha (\d|voi|phin|cung|nuoc|tra)|hd (su dung|sd)|(?<!han |tuong )su dung(?= ?:)|huong dan(?= ?:)|huong dan dung|cach (nau|uong|an)|(thoa|xoa|boi|nho|xit|massage) (deu|len|\d|mat|tay|da|toc|mot|vai)|lac (deu|ky)|(nau|hap|chien|luoc|nuong|quay|ran|xao|kho) (chin|nong|\d|voi|lai|truoc|hoac|vang)|ngam (nuoc|voi)|tron (deu|goi|voi)|uong (lanh|truc tiep|ngay)|giat (tay|may)|ham voi|su dung truc tiep|lieu dung|nhung (\d|tui|goi|vao|nuoc)|boc (giay|vo)|nhap (voi|tra|kem|truc)|mac (ngay|khi|di|le|tet)|de ban|treo (phong|tuong|cua))\b/,
  storage: /((?<!chat )\bbao quan\b|\bhdbq\b|\bbq(?= ?:| [a-z0-9])|\b(de|giu|cat|tru) (o )?(noi|trong|ngan|kin|lanh|mat|tu lanh|\d)\b|\b(day|buoc|dong|khoa) kin\b|\b(noi|cho) (kho|thoang|mat|ram)\b|\btranh (anh nang|anh sang|am|tham|mua|nang|nuoc|nhiet)\b|\b(kin|kho|mat)(,| va) (kho|mat|kin|xa|thoang)\b|\bxa (nang|anh nang|bep|lua|nguon nhiet)\b|\bphoi (kho|ram|trong|noi|cho|bong)\b|\b(ngan|tu) (mat|da|dong|lanh)\b|\bnhiet do phong\b|\bo (?:nhiet do )?[-–]? ?\d{1,2}(?: ?[-–] ?\d{1,2})? ?(?:do|[°º]|oc)(?![a-z])|\bgiu (?:dong|lanh|mat)\b|\bcap dong(?= ?[(:]? ?(?:o |duoi )?[-–]? ?\d)|\bdong nut\b|\blau kho\b|\bgap gon\b|\bgiat (kho|tay)\b|\bkhong (ngam nuoc|phoi nang|giat may)\b|\bhuong dan su dung (va|,) bao quan\b)/,
  warning: /\b((tre( em| nho)?|phu nu|nguoi|ba bau)\b[^.\n]{0,40} (khong|ko|han che|hoi y kien|tham khao|tranh|can nhac|dung it|than trong)|khong duoc (uong|dung|an)|khong (?:nen )?tai (?:cap )?dong|(co )?chua ?:? ?(giap xac|gluten|dau (?:nanh|phong|tuong|me)|lac|sua|gluten|trung|me|vung|ca|tom|cua|muc|oc|hai san|thuy san|hat (?:cay|dieu|de|mac ca|huong duong)|bot mi|lua mi|cafe?in[e]?|nhuyen the)|y kien bac si|can than|lai xe|canh bao|luu y|chu y|khuyen cao|khong (nen )?(su dung|dung|an|uong) (khi|cho|san pham|neu|qua|de|trai|hang|goi|hu|hop|nhung|banh)|khong danh cho|tranh xa|than trong|de vo|di ung|tranh tiep xuc|ngung (su dung|dung|an|uong)|hoi bac si|kieng (dung|an|uong)|(thi|la|nen|hay) (bo|vut)\b(?! vao)|xa (con )?tre|khong uong\b|(dung|an) it\b|dung (nuot|uong luc)|xa tam (?:tay|voi)|(tranh|de) xa tay|co the lan|dung lua|xa nguon lua)\b/,
  made: /(?<!ke tu |ke tu ngay |tu )\b(nsx|n\.s\.x|(?<!\d )ngay san xuat|(?<!\d )ngay sx|ngay dong (goi|chai|hop|tui)|dong (goi|chai|hop|tui|hu) ?:? ?(ngay )?\d|ngay bao goi|dong bao ngay|ngay che bien|ngay thu hoach|(?:vu )?thu hoach ?:? ?(?:ngay |vu |thang )?\d|vu thu hoach|mua vu thu hoach|ngay xuat (?:vuon|xuong|ban)|nam san xuat|nam sx|(sx|san xuat)( ngay| thang| nam)* ?:? ?\d|\b20\d\d,? (sx|san xuat))|\b(?:nsx|ngay (?:san xuat|dong (?:goi|chai|hop|tui))) ?:? ?\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b/,
  expiry: /\b(hsd|h\.s\.d|hd ?: ?\d|han su dung|han sd|han dung|ngay het han|het han ?:? ?\d|han ?: ?\d|han \d{1,2} (?:ngay|thang|nam)\b|(su dung )?tot nhat truoc|(su )?dung truoc|(su )?dung den( het)? ngay|\bsd (den|truoc)|su dung trong (vong )?\d|dung (tot|ngon) nhat trong (vong )?\d|dung trong vong)/,
  quantity: /\b(khoi luong|trong luong|the tich|dung tich|dinh luong|kltt|klt|kl|dung luong|so luong)\b[^\n\d]{0,30}\d|\b(goi|hop|tui|chai|hu|bich|thung|lon|can|binh|lo|vi|khay) (nho |lon )?\d{1,5}([.,]\d{1,3})? ?(kg|g|gr|gam|ml|l|lit|vien|goi|tui loc|tui|qua|trai|trung|cai|chiec|banh|hu|cap)\b|(^|\n)[^\S\n]{0,3}\d{1,5}([.,]\d{1,3})? ?(kg|g|gr|gam|ml|l|lit)[^\S\n]{0,3}(\n|$)/,
  ingredients: /\b(thanh\s?phan(?! dinh duong)|nguyen lieu|t\.phan|tp ?:|lam tu|che bien tu|100 ?% (?!tu nhien|nguyen chat|thien nhien)[a-z])/,
  ethanol: /\b(etanol|ethanol|nong do|do con|abv|alc)\b[^\n]{0,25}\d|\d{1,2}([.,]\d)? ?(% ?\(?(vol|v\/v|abv)|°|do\b|% con)/,
  batch: /\b(so lo|lo sx|lo san xuat|ma lo|lot|batch)\b|\blo ?: ?[a-z0-9]/,
  purpose: /(?<!khong co )\b(cong dung|tac dung|ho tro)\b/,
  users: /\b(doi tuong|danh cho|dung cho nguoi)\b/,
  tpbvsk: /thuc pham bao ve suc khoe/,
  'not-medicine': /khong phai la thuoc|khong phai thuoc/,
  materials: /\b(thanh phan|chat lieu|vat lieu|nguyen lieu|lam (tu|bang)|(khung|suon|vo|mat|day|quai|can) (go|tre|may|sat|nhom|inox|song)|vai (lua|cotton|lanh|bo|tho|dui|bong|canvas|gai)|da (bo|trau|de|that|lon|ca sau)|de cao su|cao lanh|soi (lanh|bong|gai|dua|tre|coi)|tre (gia|nua|hun|tuoi)|go (tu nhien|nguyen khoi)|dat (nung|set)|100 ?% (cotton|lua|lanh|bong|to tam|gai))\b/,
  specs: /\b(dung tich ?:? ?\d{1,5}(?:[.,]\d)? ?(?:ml|lit|l)|(co|kho|phi|size|dai|rong|cao|day) ?:? ?\d{1,4}|kich thuoc|size|thong so|quy cach|duong kinh|kich co)\b|\d ?x ?\d{1,4}( ?x ?\d{1,4})? ?(cm|mm|m)\b|\d ?cm\b/,
  grade: /\b(?:cap giong|(?:sieu )?nguyen chung|giong (?:xac nhan|f1|lai)|tien chung|hat giong lai|f[1i])\b/,
  traits: /\b(?:dac tinh|dac diem|sinh truong|nang suat|khang (?:sau|benh))\b/,
  year: /\b(nam san xuat|nam sx|nsx|sx|ngay san xuat|san xuat)\b[^\n]{0,25}\b20\d\d\b/,
};
export const PLACE = /\b(xa|phuong|x\.|p\.|[xp](?=\.[a-z0-9])|thon|xom|ap|ban|dac khu|thi tran|(?:tt|tx|h)(?=\. ?[a-z])|so nha|so \d{1,4}|\d{1,4}[a-z]?,? duong|to dan pho|khu pho|buon|khu cong nghiep|huyen|quan)[\s.][^]{0,90}?(?:\b(?:tinh|thanh pho|tp|ha noi|hai phong|hue|da nang|can tho)\b|\bt\. ?[a-z])/;
/** A handicraft whose name tells its material need not list it (Phụ lục IV mục 1 NĐ 37/2026). */
export const NAMED_MATERIAL = /\b(may|tre|truc|coi|luc binh|gom|su|thuy tinh|go|bac|dong|giay do|la non|non la|dua)\b/;

/** A sentence that begins with what to do. Verbs alone are also nouns once the marks are gone (lắc and lạc, nấu and nâu,
 *  chấm and chẩm chéo), so each comes with what it is done to. */
const DOINGS = [
  'ham (?:\\d|mot|nong|voi|trong|lai)', 'hoa (?:\\d|tan|voi|deu|mot)', 'boc (?:vo|la|tem)', 'tach vo', 'rac (?:len|deu)', 'trai (?:mat|ra|phang)', 'lap (?:bong|dat|vao)', 'thap (?:toi|nen|trong|\\d)', 'treo (?:tuong|len)',
  'pha (?:\\d|voi|loang|nuoc|tra|phin|mot)', 'nau (?:\\d|voi|chin|cung|che|chao|com|sup|lau|canh|nuoc|ty|trong)', 'luoc (?:\\d|chin|ky|hoac|trong|voi|lai)', 'chien (?:ngap|vang|gion|chin|\\d|lai|voi|hoac)', 'nuong (?:chin|tren|vang|\\d|voi|hoac)', 'hap (?:chin|\\d|lai|cach|nong|hoac)',
  'rang (?:lai|nong)', 'quay (?:nong|lai)', 'ran (?:vang|chin|hoac|gion)', 'xao (?:chin|voi|nhanh|hoac)', 'chung (?:trung|cach|voi)', 'ngam (?:\\d|nuoc|voi|trong|am)', 'tron (?:deu|goi|voi|nuoc)', 'cuon (?:rau|banh|voi)', 'cham (?:thit|truc|voi|an|trai|rau|cung|muoi)',
  '(?:thoa|xoa|xit) ', 'boi (?:\\d|len|moi|mot|deu|vao)', 'lac (?:deu|ky|nhe)', 'uong (?:\\d|mot|truc|ngay|lanh|nong|sau|truoc|kem|moi|hang)', 'lau (?:bang|nhe|bui|kho|sach)', 'rua (?:sach|tay|bang|qua|truoc|lai)', 'giat (?:tay|may|rieng|nhe|bang)',
  'lam (?:uot|am) (?:da|toc|mat|tay|moi)', 'goi (?:dau|sach)', 'cho (?:\\d|mot|vai|luong|vua)', 'cho an (?:\\d|tu do|truc)', 'gieo (?:\\d|hat|truc)', 'trong (?:vao|cay|ngoai|chau|dat)', 'tuoi (?:deu|nuoc|\\d)', 'ra dong', 'ngay (?:uong|dung|an) \\d', 'moi (?:ngay|lan|toi|sang|bua) ', 'dung (?:dung|de|nau|cham|chien|xao|tron|uop|nem|kho|ran|nuong|hap|luoc|lam|truc|ngay|kem|cho bua|trong bua)',
];
export const DOES = new RegExp(`(?:^|[\\n.;:•*–-])[^\\S\\n]{0,3}(?:${DOINGS.join('|')})`);

/** Words that only their marks tell from others: đừng is no dùng, hộ no họ, lò no lọ. */
export const TYPED: readonly (readonly [Field, RegExp])[] = [
  ['warning', /(?<!\p{L})đừng (?:dùng|uống|ăn|sử dụng|nuốt|cho|để trẻ)/iu],
  ['storage', /(?<!\p{L})đừng (?:để|phơi|giặt|ngâm)/iu],
  ['use', /(?<!\p{L})đựng (?:rau|gạo|đồ|hoa|quà|bánh|trái)/iu],
  ['responsible', /(?<!\p{L})(?:[Hh]ộ|[Ll]ò|[Xx]ưởng|[Tt]iệm|[Bb]ếp|[Vv]ườn|[Tt]rại) (?:\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+(?: \p{Lu}|,|$)|(?<!\p{L}|[Bb]ảo |[Ủủ]ng )[Hh]ộ (?!kinh doanh|gia đình|nghèo|chiếu)\p{Ll}+ \p{Ll}+|(?:^|, ?)Ho (?:Nguyen|Tran|Le|Pham|Hoang|Huynh|Phan|Vu|Vo|Dang|Bui|Do|Ngo|Duong|Ly|Dinh|Trinh|Mai|Cao|Luong|Truong|Lo|Giang|Sung|Thao|Vang) \p{Lu}|(?<!\p{L})(?:[Bb]à|[Ôô]ng) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/mu],
];
