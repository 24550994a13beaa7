/* Words by which a line in a group is sorted. All folded, whole syllables, chat spelling written out. */

/** Words that make a question ours. */
export const TOPICS = [
  'ocop', 'ho so', 'sao', 'hang sao', 'nhan', 'nhan mac', 'nhan hang hoa', 'nhan phu', 'tem', 'logo', 'bao bi', 'kiem nghiem', 'phieu kiem nghiem', 'attp', 'an toan thuc pham', 've sinh an toan', 'giay chung nhan', 'giay phep', 'giay to', 'giay dang ky', 'dang ky kinh doanh', 'dkkd', 'ho kinh doanh',
  'tu cong bo', 'cong bo', 'ma vach', 'ma so vung trong', 'vung trong', 'truy xuat', 'qr', 'han su dung', 'hsd', 'nsx', 'nhan hieu', 'thuong hieu', 'bao ho', 'so huu tri tue', 'tieu chi', 'cham diem', 'diem', 'phan hang', 'danh gia lai', 'danh gia', 'nang hang', 'nang sao', 'xep hang', 'doi ten san pham', 'thu hoi', 'haccp', 'iso', 'vietgap', 'huu co', 'co so du dieu kien', 'du dieu kien', 'moi truong', 'ke hoach bao ve moi truong', 'cau chuyen san pham', 'cau chuyen', 'phuong an kinh doanh', 'phuong an san xuat',
  'nop', 'dang ky', 'thu tuc', 'bieu mau', 'mau don', 'mau so', 'phu luc', 'mau 01', 'hoi dong', 'uy ban', 'ubnd', 'chi cuc', 'so nong nghiep', 'so y te', 'so cong thuong', 'ho tro', 'tien thuong', 'nghi dinh', 'quyet dinh', 'thong tu', 'quy dinh', 'luat', 'dinh duong', 'thanh phan', 'dinh luong', 'khoi luong', 'cong dung', 'quang cao', 'xuat xu', 'nguon goc', 'vung nguyen lieu', 'nguyen lieu', 'hop dong', 'san pham', 'chu the', 'hop tac xa', 'htx', 'to hop tac', 'kham suc khoe', 'tap huan attp', 'kien thuc attp', 'dot danh gia', 'het han', 'gia han', 'cap lai', 'ruou', 'my pham', 'thuc pham chuc nang', 'bao ve suc khoe', 'xuat khau', 'bao hiem', 'bo 6', 'bo san pham', 'nganh hang', 'nhom san pham', 'thuc pham', 'chung nhan', 'bao quan', 'canh bao', 'lo hang', 'mau ma', 'gmp', 'homestay', 'du lich', 'ket qua', 'thuoc nhom', 'thuoc bo', 'sap nhap', 'vo hop', 'ban dien tu', 'file dien tu', 'minh chung', 'bi loai', 'dot cham', 'cham bu', 'hang mau', 'chi dan dia ly', 'bo nao', 'bo so may', 'bo may', 'vao bo', 'can giay', 'bao cao', 'tieu chuan', 'quy cach', 'chi tieu',
].map((topic) => ` ${topic} `);

/** What makes it a matter between people, or no matter at all, whatever else is in it. */
export const ELSEWHERE = [
  'may gio', 'may hut', 'hop luc', 'hop o dau', 'hop khong', 'an com', 'an trua', 'an sang', 'uong gi', 'di uong', 'uong nuoc', 'uong ca phe', 'uong ruou', 'uong bia', 'an gi', 'khoe khong', 'di khong', 'co di', 'ai di', 'di may nguoi', 'di cung', 'don em', 'toi dau roi', 'den dau roi', 'den noi chua', 'o nha khong', 'xem bong', 'da bong', 'bao nhieu mot can', 'bao nhieu 1 can', 'bao nhieu mot ky', 'bao nhieu 1 ky', 'bao nhieu tien mot', 'gia bao nhieu', 'ban bao nhieu', 'bao nhieu mot hop', 'bao nhieu 1 hop', 'bao nhieu mot chai', 'may k', 'con hang khong', 'con khong', 'ship', 'ai mua', 'ai can mua', 'ai can', 'ai chua', 'thi duoc may diem', 'ai ban', 'dat hang', 'lay hang', 'giao hang', 'cho xin so', 'xin so', 'so dien thoai cua', 'sdt cua', 'so cua chi', 'so cua anh', 'goi cho', 'bat may', 'nghe may', 'thoi tiet', 'mua chua', 'hom nay the nao', 'tin that khong', 'co that khong', 'xo so', 'tham gia khong', 'ket ban', 'zalo nay cua ai', 'ai day', 'la ai', 'ai the', 'ai vay', 'ai chup', 'ai co anh', 'anh dau', 'dau roi', 'hinh dau', 'gui anh', 'gui hinh', 'gui file', 'gui lai', 'gui cho em file', 'xin file', 'xin mau', 'xin anh', 'xin hinh', 'em gui chua', 'nhan duoc chua', 'nhan duoc tin', 'xem tin nhan', 'doc tin', 'thay chua', 'xong chua', 'lam chua', 'nop chua', 'nop roi chua', 'gui chua', 'di chua', 've chua', 'ky chua', 'nho chua', 'biet chua', 'nghe chua', 'biet khong', 'nghe khong', 'thay khong', 'lam gi dau', 'co gi dau', 'sao dau', 'gi dau', 'khong sao', 'lam sao duoc', 'sao the', 'sao vay troi', 'ke no', 'lam gi ma', 'co ma', 'lo gi', 'so gi', 'so doc', 'ai dam', 'gian hang', 'cho trung', 'dat ban', 'dam cuoi', 'chuc mung', 'hoc phi', 'nuoc mia', 'tro dan',
].map((phrase) => ` ${phrase} `);

/** Asked without a question word that everybody knows. */
export const ASKS = ['cho hoi', 'xin hoi', 'hoi chut', 'hoi ty', 'hoi ti', 'khong biet', 'chi em voi', 'chi giup', 'huong dan em', 'huong dan giup', 'tu van giup', 'tu van em', 'co can', 'co phai', 'co duoc', 'can nhung gi', 'gom nhung gi', 'o dau', 'bao lau', 'khi nao'].map((phrase) => ` ${phrase} `);

/** A statement with question words in it: news of what was done, a plan, an opinion. */
export const TELLS = ['da nop', 'vua nop', 'em nop roi', 'xong roi', 'lam xong', 'duoc roi', 'co roi', 'nghe noi', 'mai toi', 'mai em', 'de em hoi', 'de toi hoi', 'de chi hoi', 'em hoi roi', 'hoi roi', 'da hoi', 'cam on', 'bao gio co em', 'khi nao co em', 'khi nao xong em', 'khi nao rung', 'ai cung', 'gi cung', 'dau cung', 'bao nhieu cung', 'the nao cung', 'khong biet dau', 'hoi lam gi', 'lam gi cho'].map((phrase) => ` ${phrase} `);

/** Asked in anger or in wonder: nobody waits for an answer. */
export const RHETORICAL = / (?:lam sao|sao ma|the nao) (?:\S+ ){0,6}noi | bao sao | (?:the|vay) khong biet $| ai ma biet | ma (?:dep|re|ngon|nhanh|gioi|lau|kho) (?:the|vay|qua) | bat hop ly | xoanh xoach | the nay thi ai | bao gio (?:nha nuoc|ho|cac ong) | khong biet bao gio | kieu gi the | moi nguoi mot y /;

/** "không cần đâu", "chưa xong đâu": told, not asked. */
export const DENIED = / (?:em|toi|chi|anh|minh) (?:bao|nhan|goi) (?:lai )?(?:nhe|nha|sau) | (?:khong|chua) (?:(?!o )\S+ ){0,3}(?<!con )dau (?!tien |tu |vao |can |xin )/;

/** What things cost at the market. */
export const PRICE = / bao nhieu (?:tien )?(?:mot|1) \S+ | (?<!danh )gia (?:\S+ ){1,4}bao nhieu /;

/** "ở xã hay ở huyện", "mấy trang", "… à": asked without a question word of its own. */
export const CHOICE = / (?:o|ban|cap|nop|bo|so|la) \S+ hay (?:o |ban |cap |nop |bo |so |la )?\S+ | may (?:trang|tam|mau|cai|bo|ban|ngay|thang|nam|diem|lan|loai|giay|to|chi tieu|nguoi) | (?:nhom|bo|loai) (?:nao|may) | giay gi | thi sao | (?:ho so|giay|nhan|mau) sao | la gi | hay khac | cung mot (?:bo|nhom) | o xa a $| ra sao /;

