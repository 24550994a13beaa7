import { lately } from '../lately.ts';
import type { Wish } from '../producer/focus.ts';
import { labelWishIn } from './label/wish.ts';
import { spelled } from './plain.ts';

/** Ways of saying each wish, folded. A longer phrase wins over a shorter one inside it; order breaks ties. */
const PHRASES: readonly (readonly [Wish, readonly string[]])[] = [
  ['erase', ['/xoa', 'xoa du lieu', 'xoa het du lieu', 'xoa thong tin cua', 'xoa het thong tin', 'xoa toan bo', 'xoa tai khoan', 'xoa het di', 'xoa het', 'xoa sach', 'quen toi di']],
  ['show-data', ['/dulieu', 'du lieu', 'du lieu cua', 'dang luu gi', 'luu nhung gi', 'luu gi ve', 'luu thong tin gi', 'xem du lieu', 'xuat du lieu', 'tai du lieu', 'gui du lieu', 'lay du lieu', 'nhung gi em luu', 'nhung gi luu', 'em luu gi', 'luu nhung thong tin', 'em dang giu gi', 'giu nhung gi']],
  ['link', ['/noi', 'noi telegram', 'noi zalo', 'sang telegram', 'sang zalo', 'qua telegram', 'qua zalo', 'dung tren telegram', 'dung telegram', 'dung tren zalo', 'ma noi', 'ma ket noi', 'lay ma', 'doi may', 'doi so zalo', 'may khac']],
  ['invite', ['/moi', 'moi nguoi khac', 'them nguoi', 'moi them nguoi', 'moi chong', 'moi vo', 'cho nhan vien', 'cung lam ho so', 'xem ho so chung', 'xem chung ho so', 'cung xem ho so', 'xem ho so cung', 'nguoi khac cung lam', 'moi ke toan', 'chia se ho so', 'them thanh vien', 'con lam giup', 'con gai lam giup', 'con trai lam giup', 'con dau lam giup', 'con lam thay', 'chau lam giup', 'nguoi nha lam giup', 'nho con lam', 'nho chau lam', 'lam sao no vao', 'cho no vao', 'cho chau vao', 'cho con vao', 'de con lam', 'de chau lam', 'de chau noi lam', 'de con trai lam', 'de con gai lam']],
  ['quiet', ['dung nhac nua', 'thoi nhac', 'khong nhac nua', 'dung nhac', 'dung nhan nua', 'dung nhan tin nua', 'tat nhac', 'khong can nhac', 'khoi nhac', 'phien qua', '/tatnhac', 'dung lam phien', 'dung gui tin', 'dung gui thong bao', 'dung gui nua', 'dung thong bao nua', 'thoi gui tin', 'khoi gui tin', 'khoi gui thong bao', 'ngung gui tin', 'ngung gui thong bao', 'khong nhan tin nua', 'khong nhan thong bao nua', 'khong muon nhan tin', 'khong muon nhan thong bao', 'huy nhan tin', 'huy nhan thong bao', 'tat thong bao', 'dung gui may tin', 'dung gui cai tin', 'dung gui may cai', 'dung spam', 'khoi thong bao']],
  ['remind', ['nhac lai cho', 'bat nhac', 'nhac tiep', 'nho nhac', 'nhac em voi', 'nhac giup', '/batnhac', 'nhac truoc', 'nhac khi', 'nhac han', 'nho nhac han', 'nhac thu hai', 'nhac thu ba', 'nhac thu tu', 'nhac thu nam', 'nhac thu sau', 'nhac thu bay', 'nhac chu nhat', 'nhac ngay mai', 'nhac nghe', 'nhac nha', 'nhac nhe', 'nhac voi', 'nhac dum', 'nhac gium', 'nhac ho', 'nhac cuoi thang', 'nhac dau thang', 'nhac thang sau', 'nhac tuan sau']],
  ['score', ['/chamthu', 'cham thu', 'tu cham', 'cham diem thu', 'cham diem', 'cham diem giup', 'cham tiep', 'tinh diem', 'cham giup', 'thu cham', 'coi diem thu', 'xem diem thu', 'tinh thu diem', 'tong diem thu', 'coi tong diem', 'xem tong diem', 'tinh tong diem']],
  ['stars', ['/maysao', 'du kien muc diem', 'du kien diem', 'du kien dat', 'du kien may sao', 'uoc tinh diem', 'diem du kien', 'muc diem du kien', 'duoc may sao', 'dat may sao', 'may sao roi', 'du may sao', 'khoang may sao', 'len duoc may sao', 'bao nhieu sao', 'duoc bao nhieu diem', 'may diem roi', 'bao nhieu diem roi', 'duoc may diem', 'diem duoc bao nhieu', 'diem minh co bao nhieu', 'diem minh duoc', 'diem em duoc', 'diem co bao nhieu', 'diem cua minh duoc', 'diem khoang bao nhieu', 'diem tam bao nhieu']],
  ['climb', ['/lensao', 'toi thieu cua 4 sao', 'toi thieu cua 5 sao', 'tieu chi chua dat', 'muc chua dat', 'toi thieu chua dat', '4 sao them nhung gi', '5 sao them nhung gi', '4 sao them gi', '5 sao them gi', '4 sao can them gi', '5 sao can them gi', 'len 4 sao duoc khong', 'len 5 sao duoc khong', 'len 4 sao luon duoc khong', 'len 5 sao luon duoc khong', 'lam 4 sao luon duoc khong', 'lam 4 sao duoc khong', 'lam sao len', 'lam sao de len', 'lam sao dat', 'lam sao de dat', 'lam sao duoc 3 sao', 'lam sao duoc 4 sao', 'lam sao duoc 5 sao', 'lam sao de duoc 3 sao', 'lam sao de co 3 sao', 'lam the nao de duoc 3 sao', 'lam the nao duoc 3 sao', 'lam sao de duoc 4 sao', 'lam sao de co 4 sao', 'lam the nao de duoc 4 sao', 'lam the nao duoc 4 sao', 'lam sao de duoc 5 sao', 'lam sao de co 5 sao', 'lam the nao de duoc 5 sao', 'lam the nao duoc 5 sao', 'lam the nao len', 'lam the nao de len', 'lam the nao de dat', 'cach len sao', 'cach nang sao', 'len 3 sao can', 'len 4 sao can', 'len 5 sao can', 'dat 3 sao can', 'dat 4 sao can', 'dat 5 sao can', 'len 4 sao thi can', 'len 5 sao thi can', 'len 4 sao phai', 'len 5 sao phai', 'vuong gi ma chua len', 'sao chua len duoc']],
  ['missing', ['/thieu', 'in danh sach', 'in cho danh sach', 'in ra cho danh sach', 'in cai danh sach', 'in ra danh sach', 'in cho cai danh sach', 'in ra cho cai danh sach', 'gui danh sach', 'gui cho danh sach', 'cho danh sach giay', 'danh sach giay to', 'liet ke giay to', 'giay gi', 'can may giay', 'can may loai giay', 'can may thu giay', 'can bao nhieu giay', 'can bao nhieu loai giay', 'con thieu', 'missing gi', 'con missing', 'nhung gi chua xong', 'gi chua xong', 'nao chua xong', 'gi chua lam', 'nao chua lam', 'viec gi chua', 'viec nao chua', 'con viec gi', 'con nhung viec', 'con lai nhung gi', 'con lai la gi', 'con lai cai gi', 'con lai giay gi', 'con lai gi', 'con phai lam gi', 'con phai lam nhung gi', 'thieu gi', 'thieu giay', 'thieu nhung gi', 'thieu cai gi', 'thieu nhung', 'can giay to gi', 'can nhung giay', 'can giay gi', 'can nhung gi', 'thi can gi', 'can gi khong', 'can them gi', 'phai lam nhung gi', 'giay to gi', 'giay gi nua', 'nhung giay to nao', 'gom nhung gi', 'gom nhung giay', 'ho so gom', 'ho so can gi', 'can chuan bi', 'chuan bi gi', 'chuan bi nhung gi', 'danh sach giay', 'xin danh sach', 'xem danh sach', 'gui danh sach', 'con gi phai lam', 'danh muc giay', 'danh muc ho so', 'checklist', 'can ho so gi', 'phai co nhung gi', 'phai co giay gi', 'dieu kien gi', 'nhung dieu kien', 'con giay nao', 'con giay gi', 'nhung giay nao', 'giay nao nua', 'giay to nao', 'con gi nua', 'can gi nua', 'them giay gi', 'phai them gi', 'can them giay', 'bo sung gi', 'bo sung giay gi', 'them nhung gi', 'them giay nao', 'con viec gi', 'con phai lam gi', 'con gi', 'con gi khong', 'con thieu may', 'nop cam theo giay gi', 'nop mang theo giay gi', 'nop mang theo giay to gi', 'nop cam theo giay to gi', 'nop mang theo gi', 'nop cam theo gi', 'nop mang theo nhung gi', 'nop cam theo nhung gi', 'nop mang giay gi', 'nop mang giay to gi', 'nop can mang gi', 'nop can mang theo gi', 'nop phai mang gi', 'nop phai mang theo gi', 'nop phai cam gi', 'nop mang gi', 'nop cam gi', 'nop dem gi', 'nop dem theo gi']],
  ['have-all', ['/duhet', 'giay to du', 'giay to xong', 'giay to lam xong', 'giay to co het', 'giay to co du', 'giay to deu co', 'du giay to roi', 'du het giay to', 'co het giay to', 'co du giay to', 'xong het giay to', 'giay gi cung co', 'giay nao cung co', 'cai gi cung co', 'thu gi cung co', 'gi cung co roi', 'cai nao cung co', 'ho so du roi', 'ho so du het', 'ho so xong', 'ho so lam xong', 'du het roi', 'co du het', 'co het roi', 'co ca roi', 'du ca roi', 'xong het roi', 'lam xong het', 'chuan bi xong het', 'chuan bi du het']],
  ['first', ['/truoc', 'lam gi truoc', 'viec gi truoc', 'cai gi truoc', 'cai nao truoc', 'viec nao truoc', 'giay nao truoc', 'giay gi truoc', 'mon nao truoc', 'bat dau tu dau', 'bat dau the nao', 'lam tu dau', 'lam gi tiep', 'con gi gap', 'gi gap khong', 'cai nao gap', 'xong roi lam gi', 'xong lam gi', 'roi lam gi nua', 'lam gi nua', 'lam gi bay gio', 'gio lam gi', 'gio phai lam gi', 'buoc tiep theo', 'buoc dau tien', 'uu tien gi', 'nen lam gi', 'tiep theo lam gi', 'lam sao de dang ky', 'dang ky the nao', 'dang ky sao', 'thu tuc the nao', 'quy trinh the nao', 'cac buoc', 'thu tuc lam ocop', 'thu tuc ocop', 'hoi thu tuc', 'thu tuc dang ky', 'cach dang ky', 'cach lam ho so', 'muon lam ocop', 'phai lam gi', 'can lam gi', 'lam gi day', 'lam sao bay gio', 'gio sao', 'phai lam sao', 'lam sao gio', 'biet lam sao', 'lam the nao', 'lam ocop the nao', 'lam ocop sao', 'nhieu giay qua', 'nhieu giay to qua', 'nhieu giay the', 'nhieu giay vay', 'lam giay vay', 'roi qua', 'phuc tap qua', 'rac roi qua', 'kho qua']],
  ['progress', ['/tiendo', 'tien do', 'den dau roi', 'toi dau roi', 'noi den dau', 'noi toi dau', 'lam toi dau', 'dang toi dau', 'dang den dau', 'duoc bao nhieu roi', 'duoc may giay', 'co may giay', 'may giay roi', 'bao nhieu giay roi', 'con bao nhieu giay', 'con nhieu giay nua', 'con may giay', 'con may thu', 'con may thu nua', 'con may cai nua', 'con may viec', 'con bao nhieu viec', 'con may muc', 'con bao nhieu muc', 'con bao nhieu cau', 'con may cau', 'con nhieu cau nua', 'con nhieu cau', 'hoi hoai', 'ua hoi hoai', 'sao hoi hoai', 'hoi mai vay', 'hoi nhieu the', 'hoi nhieu vay', 'sao hoi nhieu', 'het thieu chua', 'het chua', 'xong chua', 'du chua', 'day du chua', 'hoan thanh chua', 'dat het chua', 'ho so dat chua', 'duoc bao nhieu phan tram', 'may phan tram roi', 'duoc may phan tram', 'bao nhieu phan tram roi', 'lam den dau']],
  ['when', ['/bao gio', '/han', 'thoi gian nop ho so', 'thoi han nop ho so', 'thoi diem nop ho so', 'thoi gian nop', 'thoi han nop', 'nop truoc khi nao', 'nop truoc ngay nao', 'thang may cham', 'thang may nop', 'thang may danh gia', 'thang may xet', 'thang may xa nhan', 'thang may nhan ho so', 'khi nao xa nhan', 'luc nao xa nhan', 'bao gio xa nhan', 'xa nhan ho so khi nao', 'xa nhan ho so luc nao', 'xa nhan ho so thang may', 'bao gio nop', 'khi nao nop', 'bao gio phai nop', 'bao gio duoc nop', 'nop duoc chua', 'tre chua', 'co tre khong', 'tre han chua', 'gio nop lien', 'gio nop luon', 'gio nop ngay', 'gio nop duoc', 'han nop', 'han cuoi', 'han chot', 'thoi han nop', 'ngay nop', 'lich nop', 'nop truoc ngay', 'nop khi nao', 'nop luc nao', 'nop lai khi nao', 'nop lai luc nao', 'nop lai bao gio', 'khi nao nop lai', 'bao gio nop lai', 'khi nao phai nop lai', 'bao gio phai nop lai', 'nop bao gio', 'dot nao', 'dot toi', 'dot danh gia', 'bao gio danh gia', 'khi nao cham', 'bao gio cham', 'khi nao danh gia', 'may dot', 'bao gio het han', 'may thang nua het han', 'bao lau nua het han', 'may ngay nua het han', 'con may thang nua', 'con bao lau nua het han', 'khi nao het han', 'het han khi nao', 'het han bao gio', 'con han khong', 'con han chua', 'con han bao lau', 'con han toi', 'con han den', 'han toi bao gio', 'han den bao gio', 'han toi khi nao', 'han den khi nao', 'sap het han chua', 'gan het han chua', 'toi han chua', 'den han chua', 'het han chua', 'con kip khong', 'nop kip khong', 'kip nop khong', 'kip dot', 'co kip khong', 'kip khong', 'bao gio lam lai', 'khi nao lam lai', 'bao gio phai lam lai', 'khi nao phai lam lai', 'may nam lam lai', 'may nam phai lam lai', 'bao lau lam lai', 'bao lau phai lam lai', 'bao gio xong', 'nhung moc nao', 'bao lau thi', 'mat bao lau', 'bao lau moi', 'bao lau co', 'may ngay thi', 'bao gio co ket qua', 'khi nao co ket qua', 'bao gio duoc cap']],
  ['where', ['/noi nop', 'nop o dau', 'nop cho ai', 'nop dau', 'noi nop', 'cho nop', 'gui o dau', 'gui ho so o dau', 'gui cho ai', 'mang di dau', 'dem di dau', 'nop len huyen', 'nop o huyen', 'nop huyen', 'len huyen nop', 'nop o xa', 'nop len xa', 'nop o phuong', 'nop len phuong', 'nop cho phuong', 'ra phuong nop', 'ra xa nop', 'nop phuong do', 'nop xa do', 'o dau nop do', 'o xa nao nop xa do', 'o phuong nao nop phuong do', 'nop len tinh', 'nop o tinh', 'ai nhan ho so', 'noi nhan ho so', 'nop truc tiep hay']],
  ['why', ['/taisao', 'tai sao', 'vi sao', 'sao phai', 'sao lai phai', 'sao can', 'sao lai can', 'de lam gi', 'lam gi ma can', 'can cu vao dau', 'can cu nao', 'luat nao', 'quy dinh nao', 'quy dinh o dau', 'theo van ban nao', 'sao hoi', 'hoi lam gi', 'hoi cai nay lam gi', 'co bat buoc khong', 'bat buoc khong', 'co can khong', 'nguon o dau', 'co sao khong', 'khong co thi sao', 'khong co co duoc khong', 'khong nop co sao']],
  ['explain', ['hoi nay hoi gi', 'nay hoi gi', 'vua hoi gi', 'hoi gi quen', 'quen hoi gi', 'dang hoi gi', 'hoi cai gi vay', 'la sao', 'nghia la gi', 'la cai gi', 'la giay gi', 'khong hieu', 'chua hieu', 'giai thich', 'y la sao', 'la the nao', 'noi ro hon', 'noi lai', 'hoi gi vay', 'la gi', 'ua', 'ha', 'gi vay', 'gi the']],
  ['dossier', ['/hoso', 'ho so cua', 'ho so hien tai', 'dang co gi', 'dang co nhung gi', 'dang co giay gi', 'co nhung gi roi', 'co giay gi roi', 'co duoc gi roi', 'co nhung giay nao roi', 'co nhung giay gi roi', 'co giay nao roi', 'giay nao co roi', 'giay nao roi', 'giay nao da co', 'da co giay nao', 'da co nhung giay nao', 'da co giay gi', 'da co nhung giay gi', 'da co duoc giay nao', 'da ghi giay nao', 'da ghi nhung giay nao', 'da ghi giay gi', 'da ghi nhung gi', 'da co gi', 'xem ho so', 'xem lai ho so', 'coi ho so', 'coi lai ho so', 'ho so em', 'ho so chi', 'ho so anh', 'ho so nha', 'thong tin cua toi', 'thong tin cua em', 'xem lai thong tin', 'tom tat', 'ho so']],
  ['add-product', ['/them', 'them san pham', 'them mot san pham', 'san pham moi', 'dang ky them', 'san pham thu hai', 'con san pham nua', 'mot san pham nua', 'lam them san pham']],
  ['drop-product', ['/bo', 'bo san pham', 'xoa san pham', 'huy san pham', 'khong lam san pham nay nua', 'khong dang ky san pham nay']],
  ['products', ['/sanpham', 'san pham khac', 'doi san pham', 'chuyen san pham', 'sang san pham', 'cac san pham', 'danh sach san pham', 'nhung san pham']],
  ['person', ['/canbo', 'gui cho can bo', 'gui can bo', 'gui cho can bo xa', 'gui can bo xa', 'gui cau nay cho can bo', 'chuyen cho can bo', 'gap nguoi', 'gap can bo', 'noi chuyen voi nguoi', 'noi chuyen voi can bo', 'nguoi that', 'nguoi tu van', 'can bo nao', 'tu van vien', 'hoi can bo', 'goi cho ai', 'goi ai', 'lien he ai', 'lien he voi ai', 'so dien thoai', 'sdt', 'hotline', 'khong muon noi voi may', 'noi voi can bo', 'noi voi nguoi', 'cho gap nguoi', 'goi can bo']],
  ['more', ['/tiep', 'xem tiep', 'xem them', 'tiep di', 'doc tiep', 'con nua khong', 'tiep tuc', 'phan sau', 'tiep', 'lam tiep', 'tra loi tiep', 'hoi tiep', 'quay lai', 'tro lai', 'quay ve', 'quay lai roi', 'tro lai roi']],
  ['pause', ['qua tet lam tiep', 'ra tet lam tiep', 'sau tet lam tiep', 'thang sau lam tiep', 'tuan sau lam tiep', 'de qua tet', 'de ra tet', 'de sau tet', 'mot quay lai', 'mai quay lai', 'bua sau quay lai', 'hom sau quay lai', 'lat quay lai', 'khoan', 'khoan da', 'khoan khoan', 'cho ti', 'cho chut', 'cho xiu', 'doi ti', 'doi chut', 'doi xiu', 'tu tu da', 'mai nhan', 'mai tra loi', 'mai noi', 'mai lam', 'mai lam tiep', 'mai lam nhe', 'mai lam nha', 'mai tiep', 'mai minh lam tiep', 'toi lam tiep', 'chieu lam tiep', 'sang mai lam tiep', 'hom sau lam tiep', 'bua sau lam tiep', 'luc khac lam tiep', 'mai nha', 'mai nhe', 'mai nop', 'mai di nop', 'mai em nop', 'thoi mai', 'de mai', 'mai tinh', 'de thang sau', 'de tuan sau', 'thang sau tinh', 'tuan sau tinh', 'de thang sau tinh', 'de tuan sau tinh', 'sang nam tinh', 'met qua', 'nan qua', 'oai qua', 'mai chi nhan', 'mai em nhan', 'mai minh nhan', 'toi nhan lai', 'tinh sau nhe', 'de ban lai', 'ban lai da', 'de ban voi', 'de suy nghi', 'de nghi lai', 'de tinh lai', 'de sang nam', 'nhan lai sau', 'nhan sau', 'lat nua', 'lat nhan', 'ti nua nhan', 'luc khac', 'khi khac', 'bua khac', 'hom khac', 'hom sau', 'tuan sau lam', 'ban qua', 'dang ban', 'ban roi', 'dang di lam', 'ranh nhan', 'khi nao ranh', 'luc nao ranh', 'nghi da', 'dung o day', 'den day thoi', 'the thoi nhe', 'hom nay the thoi', 'ban di', 'thoi ve', 'thoi di', 've day', 've da', 'di ve day', 'di ngu', 'ngu day', 'ngu da', 'di lam day', 'di cho day', 'di don con', 'tam biet', 'bye', 'bai bai', 'het pin', 'off day']],
  ['later', ['de coi lai', 'coi lai da', 'de tinh da', 'de nghi da', 'de do da', 'thoi khoi', 'thoi khoi can', 'thoi khong can', 'khong can nua', 'de sau', 'tinh sau', 'hoi sau', 'tra loi sau', 'lam sau', 'khoi cham', 'khong cham nua', 'noi sau', 'chua biet tinh sau', 'bo qua', 'skip', 'tu tu', 'de chi xem', 'de em xem', 'de anh xem', 'de toi xem', 'cau khac', 'hoi cai khac', 'hoi chuyen khac', 'chua tra loi duoc', 'de hoi', 'de con hoi', 'de chau hoi', 'de con noi', 'de chau noi', 've hoi', 'hoi lai nha', 'hoi chong', 'hoi vo', 'hoi me da', 'hoi bo da', 'xem lai da']],
  ['unknown', ['biet gi dau', 'dau biet gi', 'khong biet', 'khong ro', 'khong nho', 'khong chac', 'chua biet', 'chua biet may sao', 'khong biet may sao', 'chua biet nham may sao', 'chua biet cai nao', 'chua biet nua', 'chua biet dau', 'chua ro', 'chua ro nua', 'chua chac', 'chiu thoi', 'chiu', 'biet dau', 'quen roi', 'quen xa gi', 'quen xa nao', 'quen mat xa gi', 'quen mat xa nao', 'chang biet', 'chua nam duoc', 'sao cung duoc', 'gi cung duoc', 'nao cung duoc', 'the nao cung duoc']],
  ['cancel', ['/huy', 'thoi', 'huy', 'huy bo', 'khong lam nua', 'dung lai', 'thoat', 'nghi lam', 'thoi khong', 'bo di']],
  ['help', ['/giup', 'bot cua ai', 'bot nay cua ai', 'ai lam ra bot', 'em ten gi', 'ten gi vay', 'bot ten gi', 'ban ten gi', '/help', '/menu', 'giup', 'giup voi', 'help', 'tro giup', 'menu', 'lam duoc gi', 'biet lam gi', 'giup duoc gi', 'em la ai', 'ban la ai', 'may la ai', 'bot la gi', 'day la gi', 'phai kenh tu van', 'phai cho tu van', 'phai noi tu van', 'phai kenh ocop', 'phai kenh ho tro', 'phai bot ocop', 'phai tro ly ocop', 'phai zalo ocop', 'phai nhom ocop', 'phai tu van ocop', 'may hay nguoi', 'huong dan', 'cach dung', 'huong dan su dung', 'nguoi hay may', 'nguoi hay la may', 'co phai nguoi that', 'co phai nguoi khong']],
  ['start', ['/start', 'bat dau lai', 'bat dau']],
];

type Phrase = { readonly wish: Wish; readonly syllables: readonly string[]; readonly initials: readonly string[]; readonly slash: boolean };

const COMPILED: readonly Phrase[] = PHRASES.flatMap(([wish, phrases]) =>
  phrases.map((phrase) => {
    const syllables = phrase.replace('/', '').split(' ').filter((word) => word !== 'thi');
    return { wish, syllables, initials: syllables.map((word) => word[0]!), slash: phrase.startsWith('/') };
  }),
).toSorted((a, b) => b.syllables.length - a.syllables.length);

/** Short ones mean a wish only when they are the whole message: "huỷ" in "huỷ hợp đồng" is none. */
const ALONE = new Set(['du lieu', 'thoi', 'giay gi', 'xoa het', 'gui cho can bo', 'gui can bo', 'gui cho can bo xa', 'gui can bo xa', 'chuyen cho can bo', 'met qua', 'nan qua', 'oai qua', 'de thang sau', 'de tuan sau', 'de sang nam', 'thang sau tinh', 'tuan sau tinh', 'khoan', 'khoan da', 'khoan khoan', 'cho ti', 'cho chut', 'cho xiu', 'doi ti', 'doi chut', 'doi xiu', 'tu tu da', 'bo di', 'thoi ve', 'thoi di', 've day', 've da', 'di ve day', 'di ngu', 'ngu day', 'ngu da', 'di lam day', 'di cho day', 'di don con', 'tam biet', 'bye', 'bai bai', 'het pin', 'off day', 'thoi khoi', 'thoi khoi can', 'thoi khong can', 'khong can nua', 'can gi', 'can gi khong', 'con gi', 'con gi khong', 'quay lai', 'tro lai', 'quay ve', 'quay lai roi', 'tro lai roi', 'roi qua', 'kho qua', 'mai nha', 'mai nhe', 'mai lam', 'mai noi', 'ban qua', 'ban roi', 'nghi da', 'the thoi nhe', 'hom sau', 'ho so', 'huy', 'giup', 'help', 'menu', 'chiu', 'tiep', 'skip', 'thoat', 'la gi', 'bat dau', 'huong dan', 'tu tu', 'dang ban', 'kip khong', 'sdt', 'checklist', 'du chua', 'xong chua', 'het chua', 'hoi hoai', 'tom tat', 'chua biet', 'chua ro', 'giai thich', 'ua', 'ha', 'gi vay', 'gi the']);

const STARS = ['1', '2', '3', '4', '5', 'mot', 'hai', 'ba', 'bon', 'nam', 'may'] as const;
/** "Bán qua Zalo": where they sell. */
const SALES = 'ban hang khach don mua dat giao ship gui chot live quang tien chuyen tra lien goi nhan cao'.split(' ');
/** "mẫu câu chuyện sản phẩm" changes no product; "thế hả" has understood; "4 sao cần gì" does not ask why. */
const NOT_AFTER: Readonly<Record<string, readonly string[]>> = { 'qua zalo': SALES, 'qua telegram': SALES, 'sang zalo': SALES, 'sao can': STARS, 'sao phai': STARS, 'sao lai phai': STARS, 'sao lai can': STARS, 'chuyen san pham': ['cau', 'ke'], 'san pham moi': ['chuyen'], 'bo san pham': ['cong', 'phan', 'toan', 'tuyen', 'sach'], ha: ['the', 'vay', 'roi', 'u', 'a'], 'so dien thoai': ['voi', 'va', 'ghi', 'in', 'dan', 'ten', 'chi'] };

/** "Không biết chữ" answers nothing; "còn hạn đến 2028" asks nothing. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = { 'lam sau': /^rieng$/, 'de sau': /^rieng$/, 'tinh sau': /^rieng$/, 'nghi lam': /^(?!(?:luon|roi|thoi|nha|nhe|di|a|em|da|day)$)/, 'khong biet': /^(?:chu|doc|viet|dung|xai|tieng|mang|nhan|quay|chup|ke|dang|bam|go|cai|tao|ve)$/, 'con han den': /^(?:\d+|thang|nam|ngay|cuoi|dau|giua|het)$/, 'con han toi': /^(?:\d+|thang|nam|ngay|cuoi|dau|giua|het)$/ };

/** The wishes a message holds, the most specific first, each once. */
export const wishesIn: (text: string) => readonly Wish[] = lately(16, wishesAnew, (text) => text);

function wishesAnew(text: string): readonly Wish[] {
  const label = labelWishIn(text);
  if (label) return [label];
  const slash = /^\s*\/([a-z]+)/i.exec(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd'));
  const command = slash && COMPILED.find((phrase) => phrase.slash && phrase.syllables.join('') === slash[1]!.toLowerCase());
  if (command) return [command.wish];
  if (slash) return ['help'];
  const said = spelled(text.normalize('NFC').replace(SIXTH, 'ai').replace(BUT_SAYS, 'ma bao').replace(/(?<!\d ?)%/g, ' phan tram ')).filter((word) => word !== 'thi');
  if (HELD_ASKED.test(said.join(' '))) return ['dossier'];
  const found = meantIn(said);
  // "mai chị trả lời", "nhắc chị trước hạn": whoever is meant stands in between.
  if (found.length > 0) return found;
  if (LIST.test(said.join(' '))) return ['missing'];
  if (WHY_ASKED.test(said.join(' '))) return ['why'];
  return meantIn(said.filter((word, i) => !PRONOUNS.has(word) || said[i - 1] === 'biet'));
}

/** "Hạn dùng trứng ghi mấy ngày": of what is printed, and of no round. */
const meantIn = (said: readonly string[]): Wish[] => (STOPS.test(said.join(' ')) ? (['cancel'] satisfies Wish[]) : spokenIn(said)).filter((wish) => (wish !== 'when' || !(SHELF_LIFE.test(said.join(' ')) || ONCE_DONE.test(said.join(' ')))) && (wish !== 'dossier' || !GOES_INTO.test(said.join(' '))) && (wish !== 'missing' || !HAS_NONE.test(said.join(' '))) && (wish !== 'quiet' || !LEAVES_OUT.test(said.join(' '))) && (wish !== 'first' || !TROUBLE.test(said.join(' '))));
/** "Em đã ghi cho chị những giấy nào", "đã nộp được những gì": what is there. */
const HELD_ASKED = /^(?:(?:da|a|u|vay|the|gio|em|chi|anh|toi|minh|nha|ben|htx|co|chu|bac|tong cong) )*(?:da|moi) (?:ghi|luu|nop|gui|khai|lam|co)(?: (?:duoc|xong|cho|vao|ho so|em|chi|anh|toi|minh|co|chu|bac|nhan))* (?:nhung |duoc )*(?:giay(?: to)? |mon |muc )?(?:gi|nao)(?: (?:roi|vay|a|em|nhi|the|ta|ha))*$/;
/** "Làm ở nhà chứ có giấy tờ gì đâu". */
const HAS_NONE = /\b(?:co|lam gi co) giay(?: to)? (?:gi |chi )?dau(?: (?:a|em|ma|ne|nha))*$/;
/** "Tạm dừng phần chấm điểm", "stop chấm điểm". */
const STOPS = /^(?:(?:da|thoi|a|u|ok|em|chi|anh|minh|cho|xin|de) )*(?:tam dung|dung|ngung|stop|ket thuc)(?: (?:lai|phan|viec|cai|luon))* cham\b/;
/** "Hỏi tỉnh để làm gì", "để làm gì mà phải biết xã": why we ask. */
const WHY_ASKED = /^(?:(?:da|a|u|ua|the|nhung|ma|sao) )*(?:hoi (?!em |chi |anh |ai )(?:\S+ ){1,3}(?:de )?lam gi|(?:de )?lam gi ma (?:phai |can |lai )*(?:biet|hoi))\b/;
/** "Rượu bị methanol cao, phải làm sao": of what went wrong, and no list of what comes first. */
const TROUBLE = /\b(?:bi|vuot|khong dat|chua dat) \S.* (?:phai |gio |thi )*lam (?:sao|the nao|gi)(?: (?:gio|day|em|a|bay gio))*$/;
/** "Thôi bỏ xà phòng, phiền quá": it is that which is too much, and no word of ours. */
const LEAVES_OUT = /^(?:(?:thoi|cho|da|a) )*(?:bo|huy|xoa|khoi lam) (?!.*\b(?:nhac|nhan|gui|thong bao|tin)\b).* phien qua$/;
/** "Khi nào xong hai món này đã": what comes first, and no day is asked for. */
const ONCE_DONE = /\b(?:khi nao|bao gio|chung nao) (?:\S+ ){1,6}(?:da|roi (?:tinh|hay|moi) ?\S*|hay tinh)$/;
/** "Cái đó dùng cho hồ sơ của cô được không". */
const GOES_INTO = /\b(?:dung|xai|bo|nop|dua|kem|them|tinh) (?:\S+ )?(?:cho|vao|vo|trong) (?:bo )?ho so\b/;
const SHELF_LIFE = /\b(?:han dung|han su dung|hsd)\b|\b(?:de|bao quan|cat) (?:trong |o )?(?:tu lanh|tu dong|ngan (?:mat|da)|ngoai)\b|\b(?:de|dung|an|giu) duoc may (?:ngay|hom|bua|tuan|thang)\b/;

/** "Để ông Sáu có hồ sơ" puts nothing off. */
const SIXTH = /(?<!\p{L})(?:ông|bà|chị|anh|cô|chú|bác|dì|cậu|hộ|nhà)\s+[sS]áu(?!\p{L})/giu;

/** "Biết cái gì đâu mà nói": nobody asks for a mã nối. */
const BUT_SAYS = /(?<!\p{L})(?:mà nói|ma noi(?= (?:em|chau|con|chi|anh|toi|gi|la|voi|cho|ra|that|chu)(?!\p{L})))(?!\p{L})/giu;

/** "In ra cho cô cái danh sách". */
const LIST = /^(?:(?:da|em|oi|thi|the|gio|thoi|vay|nho|giup) )*(?:cho|in|gui|cho xin|xin|liet ke)(?: \S+){0,4} (?:danh sach|checklist|check list)(?: (?:[345]|sao|giay|giay to|nay|do|day du|nhe|nha|voi|di|em|a|can|ho so|viec|can lam|xem))*$/;

const PRONOUNS = new Set('em chi anh toi tui minh chu bac ong'.split(' '));

function spokenIn(said: readonly string[]): Wish[] {
  const taken = said.map(() => false);
  // A slip of the finger is never in the first letter, so most phrases need no closer look.
  const initials = new Set(said.map((word) => word[0]));
  const found: { wish: Wish; at: number }[] = [];
  for (const phrase of COMPILED) {
    if (phrase.slash || !phrase.initials.every((letter) => initials.has(letter))) continue;
    const at = indexOf(said, phrase.syllables, taken);
    if (at < 0) continue;
    if (NOT_AFTER[phrase.syllables.join(' ')]?.includes(said[at - 1] ?? '')) continue;
    if (NOT_BEFORE[phrase.syllables.join(' ')]?.test(said[at + phrase.syllables.length] ?? '')) continue;
    // "3 sao thôi, không dám mơ cao": that much and no more.
    if (phrase.syllables.join(' ') === 'thoi khong' && at > 0 && (!FILLER.has(said[at - 1]!) || (said[at - 1] === 'nha' && ['o', 'tai'].includes(said[at - 2] ?? ''))) && !['u', 'ma', 'roi'].includes(said[at - 1]!)) continue;
    if (ALONE.has(phrase.syllables.join(' ')) && !isAlone(said, at, phrase.syllables.length)) continue;
    for (let i = at; i < at + phrase.syllables.length; i += 1) taken[i] = true;
    if (!found.some((one) => one.wish === phrase.wish)) found.push({ wish: phrase.wish, at });
  }
  return found.map((one) => one.wish);
}

const FILLER = new Set('ok oke u uh vang nghe thay dum gium hoi xin muon da a nhe nha em chi anh co chu bac oi vay the thoi day nay ocop lam de di voi ne minh toi cho'.split(' '));

const isAlone = (said: readonly string[], at: number, length: number): boolean =>
  said.every((word, i) => (i >= at && i < at + length) || FILLER.has(word));

function indexOf(said: readonly string[], phrase: readonly string[], taken: readonly boolean[]): number {
  for (let at = 0; at + phrase.length <= said.length; at += 1) {
    if (phrase.every((word, i) => !taken[at + i] && (phrase.length === 1 ? said[at + i] === word : alike(said[at + i]!, word)))) return at;
  }
  return -1;
}

/** The same syllable, or one slip of the finger in a longer one: "thieus" for "thieu", never "dau" for "sau". */
function alike(said: string, meant: string): boolean {
  if (said === meant) return true;
  // "Tôi không có" is no slip for "thôi không", nor "tại nhà với" for "nhắc với".
  if (PRONOUNS.has(said) || NO_SLIPS.has(said)) return false;
  if (meant.length < 4 || Math.abs(said.length - meant.length) > 1 || said[0] !== meant[0]) return false;
  if (said.length === meant.length + 1) return withoutOne(said).includes(meant);
  if (said.length === meant.length - 1) return withoutOne(meant).includes(said);
  for (let i = 0; i < meant.length - 1; i += 1) {
    if (said === meant.slice(0, i) + meant[i + 1]! + meant[i]! + meant.slice(i + 2)) return true;
  }
  return false;
}

/** "Của cha để lại" is no slip for "chưa chắc", "nuôi thả" none for "người thật". */
const NO_SLIPS = new Set(['nha', 'cua', 'cha', 'nuoi']);

/** The word with one letter left out, in all ways. Folded syllables are plain ASCII. */
const withoutOne = (word: string): string[] => Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
