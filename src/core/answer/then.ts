import { fold } from '../text.ts';

const THEN = /\b(?:truoc day|truoc kia|hoi truoc|hoi do|hoi 148|ngay truoc|ngay xua|luat cu|quy dinh cu|van ban cu|bo tieu chi cu|mau cu|phu luc cu|truoc nam 2026|truoc 2026|truoc ngay|truoc 22|truoc 23|truoc do|hoi (?:nam )?20(?:1[89]|2[0-5])|(?:cuoi |dau |giua )?nam 20(?:1[89]|2[0-5])|con nam 20(?:1[89]|2[0-5])|giai doan 20(?:18|21)|thoi (?:cua )?(?:1048|148|781))\b|\b(?:theo|cua|thoi|hoi|ben|tai|trong) (?:quyet dinh |qd |nghi dinh |nd |thong tu |tt )?(?:so )?(?:148|1489|1048|781|43 2017|111|29 2023|919)\b/;
const NOW = /\b(?:gio|bay gio|hien nay|hien gio|hien hanh|nay|con hieu luc|con ap dung|con dung duoc|moi nhat|luat moi|theo 26|so voi|khac gi|thay doi|sang giay|het han chua)\b/;

/** Whether a question asks what was the rule then. "Giấy cấp năm 2024 giờ có phải đổi không" asks what is the rule now. */
export function asksOfThen(question: string): boolean {
  const said = fold(question).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return THEN.test(said) && !NOW.test(said);
}
