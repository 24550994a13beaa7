/* "Bác chưa hiểu OCOP là cái gì cả, cháu nói lại cho bác nghe": what something is, asked by saying that one does not know it. */

const NOT_KNOWN = /(?:^|[\s,])(?:chưa|chua|không|khong|ko|hông|hong|chẳng|chang|chả|cha) (?:hề |he )?(?:hiểu|hieu|biết|biet|rõ|ro|rành|ranh)(?: (?:rõ|ro|về|ve|gì về|gi ve|cho lắm|lắm))* (?:(?:cái|cai|chữ|chu|từ|tu|vụ|vu|chương trình|chuong trinh) )?["“«']?(?<what>\p{L}[\p{L}\d ]{1,30}?)["”»']? (?:nó |no )?(?:(?:nghĩa|nghia) )?(?:là|la) (?:(?:viết|viet|làm|lam|ghi|kể|ke|khai|nói|noi) )?(?:cái |cai |cấy |con )?(?:gì|gi|chi)(?!\p{L})/iu;
/** "Câu này", "nó": of what we said, and of nothing named. */
const POINTS = /(?:^|\s)(?:này|nay|đó|do|kia|ấy|ay|nó|no|đấy|day|câu|cau|hỏi|hoi|mình|minh(?! ch[ứu]ng)|em|mày|may)(?:\s|$)/iu;

/** "OCOP là gì"; undefined where nothing is named. */
export function meaningAsked(text: string): string | undefined {
  const what = NOT_KNOWN.exec(text.normalize('NFC'))?.groups?.['what']?.trim();
  return what === undefined || POINTS.test(what) ? undefined : `${what} là gì`;
}
