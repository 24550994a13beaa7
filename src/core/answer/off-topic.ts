import { fold } from '../text.ts';

/** Subjects that are no business of OCOP, folded. Asked beside one of ours ("vay vốn làm OCOP") they are ours. */
/** Papers and pastimes of other offices and other people: ours only beside the word itself. */
const ELSEWHERE = /\b(?:ket hon|ly hon|khai sinh|khai tu|can cuoc|cccd|ho khau|tam tru|ho chieu|visa|so hong|quyen su dung dat|tach thua|bang lai|lai xe|dang ky xe|xe may|o to(?! hop)|bien so|nghia vu quan su|thai san|nghi huu|bao hiem y te|bao hiem (?:xa hoi )?(?:tu nguyen|mot lan|that nghiep)|tro cap|thuong binh|nghi phep|xin viec|hien mau|tiem chung|tuyen sinh|diem chuan|tot nghiep|bai thi|lop (?:mot|hai|ba|bon|nam|sau|bay|tam|chin|\d+)\b|xo so|xsmb|may bay|tau hoa|xe khach|den do|danh nhau|kham (?:mat|rang|benh|thai)|dau (?:lung|dau|rang)|kieng an|ba bau|ngay cuoi|phun thuoc|tri sau|sau benh|bo an|ho khe|may (?:giat|tinh)|tivi|tu lanh|dien thoai het|mat khau|excel|chuyen cuoi|nguoi yeu|bao nhieu tuoi|an com chua|tho tinh|tieu su|tich phan|dao ham|top tim kiem|tuong tac)\b/;
const OCOP = /\bocop\b|\bsan pham\b|\bhtx\b|\bhop tac xa\b|\bchu the\b|\bnhan hang\b|\bco so san xuat\b|\blao dong\b/;

const SUBJECTS = /\b(?:thoi tiet|du bao|mua to|nang nong|bao so|nhiet do hom nay|bong da|da may|da banh|da bong|tran bong|tran dau|ngoai hang|world cup|doi tuyen|ty so|ket qua tran|gia vang|gia xang|gia do|dola|ty gia|chung khoan|bitcoin|coin|tien ao|xo so|ket qua xo|lo de|ca do|danh bac|bang lai|giay phep lai|dang kiem|bien so|phat nguoi|ho chieu|passport|visa|can cuoc cong dan|lam cccd|khai sinh|ket hon|ly hon|thua ke|di chuc|thai san|bao hiem y te|luong huu|huu tri|tuyen sinh|diem thi (?:dai hoc|thpt|tot nghiep|vao|lop)|diem chuan|hoc phi|bai tap|giai toan|giai phuong trinh|lam tho|viet tho|bai van|dich (?:sang|tieng|giup)|phim|ca si|bai hat|bai nhac|nghe nhac|game|choi game|lien quan mobile|hack|wifi|mat khau facebook|facebook bi|khoa facebook|tinh yeu|nguoi yeu|ty tinh|tan gai|tu vi|boi|xem tuoi|phong thuy|giam can|tap gym|bac si|kham benh|benh vien|thuoc tay|tiem|vac xin|xe may|o to|dien thoai nao|mua dien thoai|laptop|may tinh|python|lap trinh|code|so do|sang ten|mua nha|dat nen|chung cu|nghia vu quan su|nhap ngu|thue thu nhap ca nhan|hoan thue|bao hiem that nghiep|ve may bay|ve tau|khach san|nau (?:pho|canh|com)|cong thuc nau|cach nau)\b/;
const OURS = /\bocop\b|\b[1-5] ?sao\b|\b(?:ba|bon|nam|len|nang|xep|so|may) sao\b|ho so|san pham|nhan (?:hang|hieu|mac)|chu the|hop tac xa|\bhtx\b|co so|du lich cong dong|homestay|chung nhan|kiem nghiem|an toan thuc pham|bo tieu chi|bao bi/;

export function isOffTopic(question: string): boolean {
  const said = fold(question.slice(0, 1000));
  return (SUBJECTS.test(said) && !OURS.test(said)) || (ELSEWHERE.test(said) && !OCOP.test(said));
}
