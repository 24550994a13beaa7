import { words } from '../text.ts';

/* What a commune's name looks like where no list knows it. There are thousands of them, made of a few hundred syllables. */

const OF_PLACES = new Set(
  ('an ang anh au ba bac bach bai ban bang bao bat be ben bich bien binh bo bong bu buon ca cai cam can canh cao cat cau chanh chau chi chien chieng chu chua cong cu cua cuong ' +
  'da dac dai dak dam dan dang dao dap dat dau de di dia dien diem diep dinh do doan doc doi don dong du duc dung duong duy duyen ea gia giang giao giap giong go ha hai ham hang hanh hao hien hiep hoa hoan hoang hoi hong hop hue hung huu huong huyen ' +
  'ia ka kenh khai khanh khe khoa khoai khoan khuong kien kieu kim krong ky la lac lai lan lang lao lap lau le lien linh lo loan loc loi long lua luoi luan luc lung luong luu ly mai mau mo my minh mong mu mua muong my na nam nang ngai nghi nghia nghiem ngoc nguyen nguyet nhac nhai nham nhan nhat nhi nho nhon nhu nhuan nien ninh noi nong nui ' +
  'pa pu nhung phan phat phieng pho phon phong phu phuc phung phuoc phuong po quan quang quat que quoc quy quyen quynh ra ro sa sai sam san sang si sin so soc son song suoi su ta tac tam tan tao tay thach thai tham than thang thanh thao that thien thinh tho thoi thong thu thuan thuc thuong thuy tich tien tinh to toan tra trach trai tram trang tri trieu troi truc trung truong tu tuan tuc tung tuong tuy tuyen ' +
  'uy uong vam van vang vi viet vinh vo vong vu vung xa xuan xuyen y yen yeu jut hleo mgar rin bot ko lech lon').split(' '),
);

/** Words of talk that stand in no place's name, or hardly in one that is typed alone. */
const OF_TALK = new Set(
  ('khong ko k chua co roi duoc bi gan mat thue noi mua gui tien giay nguoi em minh chi anh toi tui nha cho o day do nay kia nao gi dau sao the vay thi ma va voi hay hoac nhung neu lam ban nuoi trong nau muon can biet hoi tra loi cung van con het nua them bot it nhieu ' +
  'lon nho to be xau tot dep re dat kho de moi cu khac gia ca luon thoi xong di ve ra vao len xuong den tu ngay thang nam gio mai hom qua sau truoc giua ngoai trong tren duoi hang hop tem nhan ma so vach san pham ocop htx ho kinh doanh dang ky cap chong vo me xay khu mien no nui cao vung buon').split(' '),
);
/** Of talk only beside another such word: a place may be called so ("Minh Tân", "Con Cuông", "Nam Giang"). */
const OF_BOTH = new Set('van em minh chi nha o do day lam ban trong nau can hoi tra loi con them lon nho to be moi cu gia ca mai sau tren duoi hang hop nhan ma so vach san pham ho kinh dang ky cap nam thang tu ve ra re dat noi trung thoi de nui cao vung mien no me buon'.split(' '));

/** Whether words typed alone may be the name of a commune: of syllables that such names are made of, and no talk. Typed with capitals a name is meant. */
export function looksLikePlace(text: string): boolean {
  const said = words(text);
  if (said.length === 0 || said.length > 4) return false;
  if (said.some(isOfTalk)) return false;
  if (said.every((word) => OF_TALK.has(word))) return false;
  const typed = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (typed.length > 1 && typed.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return true;
  return said.filter(isOfPlaces).length * 2 > said.length || (said.length === 2 && said.some(isOfPlaces));
}

export const isOfPlaces = (word: string): boolean => OF_PLACES.has(word);
/** In no place's name. */
export const isOfTalk = (word: string): boolean => OF_TALK.has(word) && !OF_BOTH.has(word);
/** A word of talk where it stands alone. */
export const isTalkAlone = (word: string): boolean => OF_TALK.has(word);
