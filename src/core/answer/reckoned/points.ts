import type { LawId } from '../../ids.ts';
import type { Knowledge } from '../../knowledge.ts';
import { DIGITS } from '../../read/number-words.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/passages.ts';
import { LEAST_POINTS } from '../../score/score.ts';
import type { Day } from '../../time.ts';
import { toldByName } from '../by-name.ts';
import type { Answered } from '../outcome.ts';

const BANDS = [{ stars: 5, from: LEAST_POINTS[5], below: 101 }, { stars: 4, from: LEAST_POINTS[4], below: LEAST_POINTS[5] }, { stars: 3, from: LEAST_POINTS[3], below: LEAST_POINTS[4] }, { stars: 2, from: LEAST_POINTS[2], below: LEAST_POINTS[3] }, { stars: 1, from: 0, below: LEAST_POINTS[2] }] as const;
const QD26 = 'qd-26-2026' as LawId;
/** And who recognises it: the province up to 4 stars, the ministry 5. */
const clausesOf = (stars: number): readonly string[] => ['Điều 3 khoản 3', `Điều 4 khoản 1 điểm ${stars === 5 ? 'b' : 'a'}`];
/** The number of a text, of an article or of a set is no number of points: "quyết định 26 điểm 72", "bộ 14". */
const POINTS = /(?<![\d/.,])(?<!\b(?:nghi dinh|thong tu|dieu|khoan|luat|bo|mau)(?: so)? )(?<!\b(?:quyet dinh|qd)(?: so)? (?=(?:26|148)\b))(\d{1,3}(?:[.,]\d{1,2})?)(?: ?(?:diem|d)\b)?/g;

/** Why it is not so; whether it is rounded. */
const WHY = /\b(?:vi sao|tai sao|sao lai|ma sao)\b|\blam tron\b/;
/** "68 điểm mà sao chưa 4 sao": so many points are not of that rank, and that is why. */
const NAMED = /\b([1-5]) sao\b/;

/** Points of one part or line, of another time or council: no matter of adding up. */
const OTHERWISE = /\b(?:phan [abc]|phan (?:chat luong|tiep thi|cong dong|suc manh)|muc|tieu chi|cam quan|bao bi|cau chuyen|nguyen lieu|doc dao|nhan hieu|lien ket|quang ba|moi truong|148|1048|1489|truoc day|hoi (?:do|truoc|nam)|trung uong|lech)\b/;

/** "Bảy mốt", "chín mươi tư rưỡi": how points are told aloud. */
const ALOUD = /(?<!\p{L})(hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)(?: mươi)? (mốt|một|hai|ba|tư|bốn|lăm|năm|sáu|bảy|bẩy|tám|chín)(?= (?:điểm|phẩy|rưỡi)|\s*[,.?!]|$)|(?<!\p{L})(hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) mươi(?!\p{L})/giu;
const inFigures = (text: string): string =>
  text.normalize('NFC').replace(ALOUD, (_, ten: string | undefined, one: string | undefined, tens: string | undefined) => String(10 * DIGITS[(ten ?? tens)!.toLowerCase()]! + (one === undefined ? 0 : DIGITS[one.toLowerCase()]!)))
    .replace(/(\d) (?:rưỡi|phẩy năm)(?!\p{L})/giu, '$1.5').replace(/(\d) phẩy (\d)/giu, '$1.$2');

/** "Thiếu HACCP mà 85 điểm": a paper or a mark is lacking. */
const LACKING = /\b(?:thieu|chua co|khong co|chua dat|hut) (?!diem|\d)/;

/** "Tỉnh chấm 91 điểm là 5 sao chưa": the ministry has not judged yet. */
const BY_PROVINCE = /\b(?:tinh|hoi dong tinh)\b.*\b(?:da (?:la |duoc )?5 sao|5 sao (?:chua|luon|roi)|la 5 sao)\b/;

/** "100% tự nhiên": a share, and no total. */
const SHARE = /^[^\d]{0,40}\d{1,3} ?%[^\d]*$/;

/** "65 điểm là mấy sao": where one total of points is told. */
export function starsOf(text: string, knowledge: Knowledge): Answered | undefined {
  if (OTHERWISE.test(spelled(text).join(' ')) || SHARE.test(text)) return undefined;
  const said = spelled(inFigures(text).replace(/(\d)[.,](\d)/g, '$1dot$2')).join(' ').replaceAll(/(\d)dot(\d)/g, '$1.$2');
  const all = [...said.matchAll(POINTS)];
  const told = all.filter(([whole]) => /[a-z]$/.test(whole));
  const points = (told.length > 0 ? told : all).map((found) => Number(found[1])).filter((one) => one > 5 && one <= 100);
  // "Trăm điểm mà được 54": out of a hundred.
  const [first, ...others] = points.length > 1 ? points.filter((one) => one < 100) : points;
  if (first === undefined || others.length > 0) return undefined;
  const band = BANDS.find(({ from }) => first >= from)!;
  const named = Number(NAMED.exec(said)?.[1] ?? 0);
  if (WHY.test(said) && named <= band.stars) return undefined;
  const refs = clausesOf(band.stars).map((clause) => ({ law: QD26, clause }));
  return { outcome: 'answered', by: 'rules', sure: 1, near: [], text: say.starsOf(first, band, refs, LACKING.test(said), knowledge, BY_PROVINCE.test(said)), sources: refs.map((ref) => ({ entry: 'may-sao-nghia-gi', ref })) };
}

/** "48,6 điểm, thiếu có 1,4 thôi sao không cho 3 sao", "còn 1,5 nữa là 4 sao, xin thêm được không": which rank that is, and what may be done. */
export function shortOfPoints(text: string, on: Day, knowledge: Knowledge): Answered | undefined {
  const said = spelled(text).join(' ');
  const found = (SHORT.test(said) || ANEW.test(said)) && HOPES.test(said) ? starsOf(text, knowledge) : undefined;
  const told = found && toldByName('thieu-vai-diem', on, knowledge);
  return told && { ...told, by: 'rules', text: `${found.text}\n\n${told.text}`, sources: [...found.sources, ...told.sources] };
}
const SHORT = /\d diem\b.*\b(?:thieu|hut|con|moi|chi|thoi|nua)\b|\b(?:thieu|hut|con)\b.*\d diem\b/;
const ANEW = /\d diem\b.*\b(?:doi|xin|muon|de nghi)(?: \S+){0,2} (?:cham lai|xem lai|lam tron)\b/;
const HOPES = /\b(?:lam tron|xin them|cong them|cho them|them cho|chieu co|cham lai|xem lai|xin xo|nang len|sao (?:khong|lai khong|chua) (?:cho|duoc|len)|khong cho (?:len )?[345] sao)\b/;
