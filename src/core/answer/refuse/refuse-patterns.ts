import type { Refusal } from './refuse.ts';

/* What is asked for when somebody wants what we do not help with, folded. Each pattern holds a deed and what it is done to, so that a
 * question about the rule ("ghi chữa bệnh được không", "giấy kiểm nghiệm làm ở đâu") is none of them. */

/** "giúp em", "hộ chị", "cho tôi": done by us, for them. */
const FOR_US = '(?:giup|(?<!chua )\\bho\\b(?! so| kinh| ngheo| gia| san| tro)|dum|cho (?:em|toi|tui|chi|anh|minh|co|chu|bac|chau))';
/** Papers that only others can give. */
const ISSUED = '(?:phieu (?:ket qua )?kiem nghiem|ket qua (?:kiem nghiem|vi sinh|test|xet nghiem)|phieu (?:ket qua|test|xet nghiem)|(?:giay )?chung nhan|giay (?:kiem nghiem|phep|attp|vsattp|an toan|ve sinh|ocop|xac nhan)|con dau|dau (?:do|moc|tron)|chu ky)';
const GIVEN = '(?:giay chung nhan|giay (?:kiem nghiem|phep|attp|vsattp|an toan|ve sinh|ocop)|phieu (?:kiem nghiem|ket qua)|chung (?:nhan|chi)|con dau|bang ocop)';
/** Figures a dossier is scored by. */
const FIGURES = '(?:so lieu|doanh thu|loi nhuan|lao dong|san luong|ty le|ti le|nguyen lieu|bao cao tai chinh|bctc|hop dong|hoa don|so sach|luong nhan cong|so nguoi)';
export const JUDGES = '(?:hoi dong|giam khao|nguoi cham|cham diem|can bo|to tu van|doan (?:cham|kiem tra|tham dinh)|cac (?:anh|chi|sep) (?:cham|tren|duyet)|ong cham|ben cham|nguoi duyet)';

const patterns: Readonly<Record<Refusal, readonly string[]>> = {
  orders: [
    'bo qua (?:moi |tat ca |cac |het |nhung |toan bo )*(?:huong dan|chi dan|quy tac|lenh|quy dinh tren|dieu tren|rang buoc)',
    'quen (?:het |sach |ngay |di |luon |moi |cac |nhung |tat ca )+(?:huong dan|luat|quy tac|quy dinh|chi dan|lenh|nhung gi)',
    'ignore (?:all |the |any |previous |your )+|disregard (?:all |the |any |previous |your )*|forget (?:all |your |the |previous )+|from now on|you are now|act as|pretend|do not follow|(?:print|reveal|show|repeat|output|tell me) (?:me )?(?:your|the|all) (?:system|hidden|initial|prompt|instruction|secret|key|rule)|print your|reveal your',
    '(?:system|developer) (?:prompt|message|mode|override)|\\bprompt\\b|jailbreak|\\bdan mode\\b|\\bdo anything now\\b',
    'dong vai(?! tro)|gia vo (?:la|lam|nhu)|nhap vai|gja dinh (?:la |rang )?(?:luat|khong co luat)|(?:gia su|tuong tuong|coi nhu|hay coi) .{0,30}(?:tro choi|luat khong (?:ton tai|co)|khong co luat|khong con luat|khong co quy dinh|khong bi (?:cam|gioi han|rang buoc))',
    '\\b(?:ban|may|bot|em) (?:gio|bay gio|nay|tu gio|tu nay) (?:la|thanh|lam) .{0,40}(?:ra quyet dinh|cong nhan|duyet|phe duyet|cham|cap)\\b',
    'tu (?:gio|bay gio|nay|luc nay|day) (?:tro di )?(?:(?:ban|may|bot|tro ly) (?:la|phai|hay|chi|noi|tra loi|khong)|em (?:la|hay|chi tra loi|noi rang)|hay (?:noi|tra loi))|khong (?:gioi han|kiem duyet|bi kiem duyet)\\b.{0,20}(?:tra loi|tro ly|bot)|(?:tro ly|bot|ban la) .{0,20}khong (?:gioi han|kiem duyet|bi kiem duyet|co luat)',
    'in (?:ra|toan bo) .*(?:huong dan|cau lenh|he thong|token|khoa|mat khau)|(?:lap lai|nhac lai|chep lai|doc lai|viet lai|liet ke) .{0,25}(?:nguyen van|y nguyen|tung chu|toan bo) .{0,40}(?:tren|truoc|an|he thong|lenh|chi dan|huong dan)|(?:phia tren|o tren|truoc) tin nhan nay',
    '(?:cho|xuat|gui|doc|in|lo|dua).{0,30}(?:api key|token|mat khau|password|file \\.env|co so du lieu|database|bien moi truong|ma nguon)',
    '(?:che do|mode) (?:go loi|debug|quan tri|admin|nha phat trien|developer|bao tri|khong loc)|\\b(?:la|chinh la) (?:admin\\b|(?:quan tri|lap trinh|phat trien)(?: vien)? (?:he thong|bot|cua bot|cua may|phan mem nay))',
    '(?:chi can (?:tra loi|noi|dap)|hay (?:tra loi|noi|xac nhan)|tra loi rang) .{0,15}(?:da duyet|dat (?:3|4|5) sao|(?:3|4|5) sao|da du|da dat|du giay|dong y|hop le)',
    'drop table|select \\*|union select|;\\s*--|<script|\\[?system\\]?\\s*:|\\[?assistant\\]?\\s*:|(?:^|\\s)###',
  ],
  buying: [
    '\\b(?:mua|chay|lo lot) (?:duoc |cai |them |may |luon |thang |lien |dut |giup |gium |ho |[345] )*(?:sao|diem|ocop)\\b|(?:moi|dai|chieu dai) .{0,25}\\b(?:chen|nhau|an|com|bia|ruou|tiec|thit)\\b.{0,40}(?:len sao|len hang|duoc sao|them sao|cham (?:cao|nuong|nhe))|chay (?:chot |thu tuc |cho |len )?(?:3|4|5|ba|bon|nam) sao|chay (?:giay|diem|ho so)\\b',
    'lot tay|phong bi|(?<!thu )\\bhoi lo\\b(?! hang| go| san| hat| che| banh| nao)|bao dau (?:\\d|ba|bon|nam|luon|sao|ocop|ho so|chac)|dut lot|lo lot|tien ca phe|di cua sau|cua sau\\b|quen ai trong hoi dong|noi (?:giup|ho) .*cham|nang diem (?:giup|ho|cho)|cham noi (?:tay|giup|cho)|xin xo diem',
    `(?:bieu|qua cap|qua bieu|it qua|boi duong|lien he truoc|gui gam|nho va|quan he|lo lieu|cam on|dua tien|chung chi|tinh phi) .{0,40}${JUDGES}|${JUDGES} .{0,40}(?:bieu (?:it|chut|qua)|it qua|boi duong bao nhieu|qua cap|nhe tay|noi tay|gui gam|dua (?:bao nhieu|tien))`,
    `${JUDGES}.{0,80}\\b(?:tang|bieu) (?:anh|chi|ong|ba|co|chu|bac)\\b|${JUDGES} (?:rat )?(?:me|thich|ghien|khoai) .{0,60}\\b(?:gui|tang|bieu)\\b`,
    '(?:bao nhieu|may) (?:tien|trieu|cay|dong) .{0,20}(?:thi (?:duoc|co|len)|de (?:duoc|len|co)) .{0,12}sao|(?:dua|chi|bo ra|mat) .{0,12}(?:trieu|tien) .{0,15}(?:de|cho|la) (?:duoc|len|dau|co) .{0,10}sao',
    `(?:mua|ban|dat mua|thue lam|thue nguoi lam|nhan lam|dich vu lam|ai ban|ai lam) (?:duoc |cai |to |luon |it |san |ho |giup |gap |nhanh )*${GIVEN}`,
    // "Giấy 3 sao bán nhiêu": the paper first.
    `^(?:(?:cho|em|hoi|chi|anh|shop|ad|oi|a|da|cai|to|tam|mot|1|bot|may|moi) )*(?:${GIVEN}|giay(?: chung nhan)?(?: ocop)? (?:[345]|ba|bon|nam) sao|giay kham suc khoe)(?: (?:ocop|attp|[345]|ba|bon|nam|sao|nay|do|la|thi|a|ben (?:minh|ban|em|do)|shop|nha|moi|mot|1|to|cai|tam|co))* (?:ban|mua) (?:gia )?(?:bao nhieu|nhieu|bao tien|may|o dau|cho nao|cua ai|gia|sao\\b|the nao|khong|ko|k|duoc khong)\\b`,
    `${GIVEN} .{0,25}(?:khoi|khong) (?:can |phai )?(?:gui mau|kiem tra|di kiem|tham dinh|xuong kiem|lam gi|thi|hoc)|(?:lam|ra) .{0,15}(?:giay|phieu) .{0,25}(?:khoi|khong) (?:can |phai )?(?:gui mau|kiem tra|di kiem|tham dinh)`,
  ],
  forgery: [
    '\\b(?:lam|in|xin|mua|kiem(?! nghiem| tra| dinh)|co|ban|dung|ke|su dung|nho|tao|soan|viet|cho|muon|ky|nop) .{0,40}\\b(?:gia mao|gia\\b(?! ca| ban| thanh| re| bao| tri| dinh| vi| han| co| tien| cong| nhap| dinh| su| roi| lam roi))(?! (?:thi|co) (?:bi|sao|phat))',
    '\\blam gia\\b(?! vi| do| ca| ban| thanh| cong| dinh| tri| suc| cam| re| tang)|\\b(?:giay|phieu|tem|con dau|chu ky|bang|hoa don|hop dong|ho so|bao cao) gia\\b(?! han| dinh| ca| ban| thanh| cong| tri| nhap| vi| tang)|dau gia\\b|\\bfake\\b|photoshop|\\bpts\\b|cat ghep|ghep (?:dau|con dau|chu ky|anh)|soan ho so gia',
    `(?:viet|soan|dien|che|ve|tao|danh may) (?:lai |luon |san |ngay )?${FOR_US} (?!.{0,30}\\b(?:don|to trinh|danh sach)\\b).{0,30}${ISSUED}(?!.{0,25}(?:o dau|the nao|gom gi|la gi|bao lau|can gi))`,
    `(?:xin|cho|kiem|tai|lay|cop|scan) .{0,35}(?:con dau|dau (?:do|moc|tron)|chu ky) .{0,45}(?:chen|dong|ghep|dan|vao|photo|dong len|de)|(?:tai|lay|xin) (?:file |anh |mau )?(?:con dau|dau do)`,
    '(?:sua|(?<!tu |xin |hen )doi|chinh|tay|che|nan) (?:giup |ho |lai |bot |them )*(?:so(?! cong bo)|ngay|ket qua|han|date|phieu|chi tieu|diem|nsx|hsd)\\b.{0,40}(?:giup|ho(?! so| kinh)\\b|cho (?:dep|dat|dung|kip|khop|moi|em|toi|chi|anh|minh)|thanh)',
    'lui (?:lai )?(?:ngay|thoi gian|han(?! nop)|nam|thang)|(?:ghi|de|ky|lap|lam) .{0,30}(?:ngay|hop dong|hoa don|bien ban) .{0,25}(?:lui|nam ngoai|nam truoc|tu nam|som hon|thang truoc).{0,40}(?:cho du|cho kip|cho hop|cho dep|giup)',
    `ke khong (?:so|doanh|lao|san|nguyen|nguoi|them)\\b|(?:ke|khai|ghi) (?:khoong|man|gian|bua)\\b(?! (?:la gi|nghia))|(?:ke|khai) (?:tang|thua) .{0,40}(?:giup|duoc khong|cho|len)|(?:ghi|khai) khong (?:so lieu|doanh thu|lao dong|san luong)`,
    `(?:viet lai|lam lai|sua|chinh|ghi|ke|khai|lap|soan|lam|nang|don) .{0,25}${FIGURES} .{0,35}(?:thanh (?:tang|lai|du|dat|nhieu)|cho (?:thanh|dep|du|khop|dat|cao|tang)|len (?:\\d+|cao|cho|du)|dep vao)`,
    '(?:cu|hay) (?:ghi|khai|viet|bao|dien) .{0,25}(?:dai|bua|dai di|cho xong|la (?:da|du|dat|co))\\b|can gi (?:giay|kiem nghiem)|(?:ghi|khai|bao|viet) .{0,40}la da (?:kiem nghiem|kiem tra|co giay|dat|cong bo).{0,40}(?:di\\b|cho xong|can gi|dai|nhe)',
    'ghi (?:xuat xu )?(?:viet nam|hang viet).{0,30}(?:giup|trung quoc)|(?:trung quoc|hang tau|thai lan|an do|nuoc ngoai).{0,60}(?:ghi|xuat xu|thanh|doi|gan|dan) .{0,25}(?:viet nam|dac san|hang que|que (?:minh|em|toi|nha)|mac (?:minh|viet)|nhan (?:minh|viet|que))',
    'che so lieu|bia (?:so|chuyen|dat)\\b|tu bia',
    '(?:tem|ma (?:vach|qr|so|truy)|qr|logo|nhan|bao bi|giay)\\b.{0,40}\\b(?:y chang|y het|giong (?:het|y|that|nhu that))|\\b(?:y chang|y het|giong (?:het|y|that)) .{0,20}(?:tem|qr|logo|giay chung nhan)',
    '(?<!ket )qua mat (?!ong|hang)|ne tranh (?:kiem|doan|luat|quan ly)|lach (?:luat|quy dinh|qua)|doi pho (?:voi )?(?:doan|kiem tra|can bo)|tron (?:kiem tra|doan|thue)|giau doan|danh lua|(?:cach|sao|the nao|bay|chi) .{0,25}\\bne (?:duoc |kiem|doan|quan ly|phat\\b|luat)|ne (?:kiem tra|doan kiem|quan ly thi truong)',
    '(?:khoi|khong|ko) (?:so )?bi (?:ai )?(?:lo|phat hien|phat giac|bat)\\b(?! loi| buoc| dau| chuoc| be)|khong ai (?:phat hien|hay biet)|sao cho khoi (?:lo|bi lo|phat hien)',
    '(?:het han|chua (?:duoc )?(?:cong nhan|cap|co)|rot|khong dat) .{0,45}(?:van|cu) (?:muon )?(?:in|dan|ghi|dung|treo) .{0,60}(?:bay|chi (?:em|toi|minh|cach)|giup|cach ne|the nao de|cho de ban)',
    '(?:dan|in|doi|sua|thay) (?:lai |de |them )?(?:date|han (?:su dung|dung|moi)|hsd|nsx|ngay san xuat).{0,40}(?:hang (?:cu|ton|het|sap)|cho moi|giup|\\bho\\b|da het|qua han|(?:lo|me|hang) .{0,20}het han)|(?:hang|lo|me) .{0,15}(?:het han|qua han|qua date).{0,40}(?:dan|in|sua|doi|dong) (?:lai |goi |date|nhan|moi)',
  ],
  others: [
    '(?:cho|xin|gui|tim|tra|biet) .{0,15}(?:cccd|cmnd|can cuoc|chung minh (?:thu|nhan dan)|so tai khoan) (?:cong dan )?cua (?!em|toi|minh|tui|chau|con|ho kinh|nguoi dung ten|chu (?:ho|co so)|ai)',
    '(?:cho|xin|gui|xem|biet|lay|doc)\\b.{0,30}\\bdiem\\b.{0,25}(?:tung (?:san pham|co so|nha|nguoi|ho)|(?:tat ca|moi|cac|nhung) (?:san pham|co so|chu the|nha|ho khac))\\b.{0,40}(?:dot (?:nay|vua|roi)|truoc khi (?:cong bo|co ket qua)|chua cong bo)|(?:ket qua|diem)(?: cham)? .{0,30}(?:noi bo|chua cong bo).{0,30}(?:cho (?:toi|em|xem|biet|xin)|gui)',
    '(?:xin|cho|gui|tim|tra|nhan)\\b.{0,20}(?:so (?:dt|dien thoai|may|zalo|dd)|\\bsdt|dia chi nha) (?:rieng )?(?:cua )?(?:nha )?(?:ba|ong|chi|anh|co|chu|bac|cau|mo|di) (?!em|nay|do|minh|toi|tui|phu|can|cham|dan|xa|ay|lam|tiep|nhan|ban\\b)\\S+',
    '(?:cho|xin|gui|xem|lay|cung cap|doc|tra|tim|biet|coi|copy|sao chep|liet ke|xuat).{0,40}(?:ho so|so dien thoai|sdt|dien thoai|zalo|dia chi nha|cccd|can cuoc|so lieu|thong tin|du lieu|diem(?: cham)?|doanh thu|cong thuc|bi quyet|phieu|danh sach chu the|hop dong|tin nhan|cau chuyen|giay|anh|file).{0,40}(?:cua (?:nguoi khac|nha khac|co so khac|htx (?:khac|ben)|hop tac xa (?:khac|ben)|cong ty (?:khac|ben)|cac (?:htx|co so|chu the|ho)|moi nguoi)|nguoi khac|nha khac|co so khac|ben canh|hang xom|doi thu|htx khac|cua (?:may|nhung|cac) (?:shop|nha|quan|cua hang|chu the)|ca tinh|tat ca (?:moi nguoi|chu the|htx|nguoi dung)|thanh vien hoi dong|giam khao|nguoi cham)',
    '(?:htx|hop tac xa|co so|cong ty|nha) (?:ben canh|khac|hang xom|kia|doi thu)(?! thi (?:phan|muc|tieu chi|phieu|cau|minh|em|toi|co bi|bi|duoc)\\b).{0,30}(?:bao nhieu diem|may diem|doanh thu|giay to|ho so|thieu gi|may sao tu cham|cong thuc)',
    '(?:xin|cho|gui|muon|xem|lay) .{0,25}(?:ho so|bao cao|cong thuc|so lieu|hop dong|danh sach khach).{0,25} cua (?:htx|hop tac xa|cong ty|co so|ben|nha|ho) (?!em|toi|minh|chi|anh|tui|bac|co|chau|ta\\b).{0,60}',
    '(?:danh sach|tat ca|toan bo|xuat|liet ke) .{0,30}(?:so dien thoai|sdt|zalo|dia chi|chu the|ba con|nguoi dung|khach hang|thanh vien).{0,60}(?:chao hang|ban hang|lien he|quang cao|ra file|cho (?:minh|em|toi|tui|anh|chi)|trong tinh|ca tinh|ca xa)',
    '\\b(?:tra|xem|kiem tra|coi|cho biet|doc|hoi) (?:giup |ho |dum |xem |thu )*(?:chi|anh|ong|ba|co|chu|bac) (?!(?:em|minh|toi)\\b)\\w+ .{0,50}(?:nha o dau|nop (?:nhung )?giay|da nop|may diem|dat chua|so dien thoai|nhan (?:gi|voi)|noi gi|thieu (?:gi|giay))|\\b(?:chi|anh|ong|ba) (?:nguyen|tran|pham|hoang|huynh|vu|dang(?! (?:lam|cuong|can|nop|lo|o|ban|co|di|chuan|soan|ve|xin|muon|hoi|thieu|tinh|dinh|ky|cho|bi) )|bui|ngo) \\w+ .{0,60}(?:nha o dau|nop|may diem|so dien thoai|giay to|thieu)|doc (?:tin nhan|tin|ho so) cua (?:chi|anh|ong|ba)',
  ],
  medicine: [
    '\\b(?:viet|soan|ghi|them|lam|dat|quang cao|nghi|che)\\b.{0,30}(?:giup|(?<!chua )\\bho\\b(?! so| kinh| tro)|cho (?:em|toi|chi|anh|co|bac|minh|tui)|dum|di em|cau|bai|noi dung|status|stt|loi|caption).{0,80}(?:\\bchua (?:benh|khoi|tri|lanh|dut|duoc (?:benh|tieu|ung)|da day|dau|ho\\b|mat ngu|ung|tieu duong|xuong|gut|viem|cao huyet|huyet|bach|cam)|(?<!gia )\\btri\\b(?! gia| thuc)|dieu tri|\\bkhoi\\b(?! can| phai| luong| nghiep| pham| bi| su| lo| dau nam)|dac tri|dut diem|thay thuoc|ha duong|ha huyet ap|ung thu|tieu duong|xuong khop|bo than|trang duong|giam dau|tieu u)',
    '(?<!cong |tac |su |thich |ap )\\b(?:uong|an|dung|xoa|bo sung) .{0,40}(?:co )?\\b(?:khoi|chua|tri|het|ha)(?: duoc| khoi)? (?:benh|ung thu|tieu duong|huyet ap|dau|viem|mat ngu|xuong|dai thao|gut|gout|da day).{0,20}(?:khong|chua|ko|bao lau)?$',
    '\\b(?:toi|em|chi|anh|con|me|bo|chong|vo|ba|ong|bac|co|chu|nguoi nha)\\b .{0,20}(?:bi|mac|dang) (?:benh|dau|sot|ho\\b|tieu duong|cao huyet ap|huyet ap|ung thu|viem|gut|gout|mat ngu|da day|xuong khop|mo mau|gan).{0,50}(?:uong|an|dung|chua|xoa)',
  ],
  politics: [
    '(?<!\\bca )\\bphe (?:canh|nhom|phai|ong)\\b|de lay tien (?:cua )?dan\\b|^(?:(?:em|chi|anh|cho|hoi|bot|ad|a) )*ai (?:la |dang lam |lam )?(?:chu tich|bi thu)(?: (?:uy ban|ubnd|uy ban nhan dan))? (?:tinh|xa|phuong|nuoc)(?: (?:bay gio|hien nay|nay|minh|vay|a|the|la ai))*$|\\bkich dong\\b|bo chinh tri|tong bi thu|chu tich nuoc|(?<!tieu )bieu tinh|lat do|phan dong|bau cu|tranh cu|bau (?:ai|ong|ba|cho)\\b|bo phieu cho (?:ai|ong|ba|dang|nguoi)|(?:cac|nhung|nhieu|phe) dang phai|chinh phu .{0,20}(?:kem|do|thoi|nat)|chinh tri|\\btrump\\b|\\bputin\\b|ukraine|(?:hoang sa|truong sa|bien dong) .{0,30}(?:cua ai|chu quyen|tranh chap)|tham nhung|noi xau (?:dang|nha nuoc|chinh quyen|can bo)|(?:theo|bau|chon) dang nao\\b|dang nao (?:lanh dao|cam quyen|tot|hay)|(?:che do|nha nuoc|chinh quyen) .{0,15}(?:thoi nat|doc tai|ban dan)|dan chu da|\\b(?:dang (?:va|ta|cam)|dang, nha nuoc|nha nuoc|chinh phu|chinh quyen) .{0,40}(?:lay phieu|kiem phieu|mi dan|lua dan|danh bong)',
  ],
};

export const PATTERNS: readonly (readonly [Refusal, RegExp])[] = (Object.keys(patterns) as Refusal[]).map((kind) => [kind, new RegExp(patterns[kind].join('|'))]);

/** So plainly told that nothing learnt says otherwise: the untrue thing and what it is for. */
export const PLAINLY_FORGED = new RegExp([
  'mua (?:o )?ngoai (?:tinh|xa|vung)\\b.{0,25}\\b(?:khai|ghi|bao) (?:la )?(?:100|toan bo|het|du|deu|trong (?:tinh|xa))',
  '(?:thue|muon|nho) (?:nguoi|ai|vo|chi|co|ba|di|me|nguoi nha|nguoi khac) .{0,10}dung ten\\b.{0,50}(?:cong diem|duoc diem|them diem|uu tien|lay diem)',
  '(?:pha|tron|don|cho) (?:them |duong |nuoc ).{0,30}\\b(?:ma )?(?:van|cu|ma muon) (?:ghi|de|in|noi) (?:la )?.{0,12}(?:nguyen chat|100|tu nhien|huu co)',
  '(?:ha|giam|sua|ghi) .{0,12}do con .{0,15}\\bnhan\\b.{0,30}(?:khoi|de khong|tranh|ne) (?:phai )?(?:dan tem|mua tem|xin (?:giay )?phep|dong thue)',
  '\\b(?:thue|mua|tao|lap|lam|nho|dat) .{0,30}\\b(?:don(?: hang)?|review|danh gia|luot mua|nick|khach|doanh so) (?:\\d sao )?ao\\b(?= (?:de|cho|va|lam|chung minh|vao|khen)\\b|$)',
  '\\b(?:nho|xin|mua|dat|lay|kiem) .{0,25}\\bxuat khoong\\b',
  '\\b(?:lam|soan|lap|tao|chay) (?:\\S+ ){0,7}?(?:khoong|khong co that)\\b(?! (?:su|la gi|nghia|thi|co bi|bi|co sao))',
  '\\b(?:giay|phieu|chung nhan|tem|hop dong|con dau|ngay) .{0,60}\\bsao cho (?:khoi|khong) (?:bi )?(?:lo|phat hien)\\b(?! (?:han|dot|ngay|ky|buoi|hen|mua|mat|lang))',
  'hoa don (?:\\S+ ){0,3}mua o dau .{0,8}\\bre\\b|mua hoa don .{0,25}\\b(?:khong co hang|cho du|kep vao|dua vao ho so|hop thuc)\\b',
  '\\bmua (?:giay )?kham(?: suc khoe)? (?:san|khoi kham|khong kham|khong can kham)',
  '(?:nhai|copy|cop|chep|bat chuoc) .{0,12}(?:nhan hieu|logo|thuong hieu|ten) .{0,40}(?:doi|sua|them|bot) (?:1|mot|vai|may|di) ?(?:chu|net|ti|chut)',
  '(?:gui|nop|dem|dua) (?:hang |san pham )?mau .{0,20}(?:mua (?:o )?(?:ngoai|cho khac)|cua (?:nha|nguoi|cho) khac).{0,20}\\b(?:thay|the|gia lam)\\b',
  '(?:doan|kiem tra|quan ly thi truong|qltt) .{0,20}(?:thi |la )(?:don|giau|cat giau|tau tan) (?:bot |het )?(?:hang|nguyen lieu|so sach)|(?:giau|tau tan) .{0,15}(?:hang|so sach|nguyen lieu) .{0,30}(?:doan|kiem tra)',
].join('|'));
