/** What of a message stands, once what it takes back is left out. */
export type Corrected = {
  readonly corrected: string;
  /** Said before the slip of the tongue, in the same message: it stands but for what is said anew. */
  readonly before?: string;
  /** What it is not: "chứ không phải rượu gạo". */
  readonly denied?: string;
};

const CORRECTION = /^\s*(?:(?:à|a|ah|ơ|ô|ủa|ấy|ý|í|ui|úi|ối|dạ|thôi|xin lỗi|(?:(?:hồi )?nãy |lúc nãy |hoi nay |luc nay )?(?:em|chị|anh|tôi|tui|mình|bác|cô|chú|cháu|con|toi|minh|bac|chu|chau)|cho (?:em|chị|anh))[\s,.!]+)*(?:(?<=(?<!\p{L})(?:à|ah|ơ|ấy|ui|úi|ối|a)[\s,.!]+)(?:không|khong|ko|k|khoan|khoan đã|khoan da)(?=[\s,.!]+\S)|nhầm|nham|lộn|lon|viết nhầm|viet nham|ghi nhầm|ghi nham|nói nhầm|noi nham|nói lộn|sửa lại|sua lai|sửa|đính chính|dinh chinh|đổi lại|doi lai|(?:không phải|khong phai|ko phải|ko phai|k phải|k phai)(?! (?:là |la )?(?:chưa|chua|không|khong|ko)(?!\p{L}))|sai rồi|sai roi|ý (?:em|chị|anh|tôi|mình) là|y (?:em|chi|anh|toi|minh) la)(?=[\s,.!:?]|$)(?:[\s,.!:]+(?:rồi|roi|là|la|thành|(?<=lai\s)thanh|ạ|a|em ạ|em|tí|ti|chút|lại|lai|phải là|phai la|nhé|nhe|mà|ma)(?!\p{L}))*[\s,.!:]*/iu;

/** "bắc kạn à nhầm huế". A bare "lon" is too many words. */
const SLIP = /(?<![\s,.!])[\s,.!]+(?:à|a|ah|ơ|ấy|ý|úi|ui|á|ủa|í|ớ)[\s,.!]+(?:nhầm|nham|lộn)(?:[\s,.!:]+(?:rồi|roi|là|la|ạ|chị|anh|em|phải)(?!\p{L}))*[\s,.!:]+(?=\p{L})/iu;
/** "rượu cần chứ không phải rượu gạo". */
const RATHER = /(?<![\s,])[\s,]+(?:chứ|chu|chớ)\s+(?:không|khong|ko|k|hông|hổng|hong)\s+(?:phải|phai)\s+(?:là\s+|la\s+)?/iu;
/** "… rồi giấy attp thì à không phải cái cam kết thôi": the paper named first is not meant. */
const MISSAID = /((?:^|[,.;]|(?:rồi|roi)\s)\s*)(?:(?:(?:cái|cai|tờ)\s+)?(?:giấy|giay|phiếu|phieu|bản|tờ)\s[^,.;?]{0,40}?\s(?:(?:thì|thi)\s+)?(?:à|ờ|ý)|[^,.;?\s]+(?:\s[^,.;?\s]+){0,5}?\s(?:thì|thi)\s+(?:à|a|ờ|o|ý|y))\s+(?:không|khong|hông|hong)\s+(?:phải|phai)\s+(?:(?:là|la)\s+)?(?=(?:cái|cai|tờ|giấy|giay|bản)\s)/giu;
const INSTEAD = /(?:,|(?<![\p{L}])(?:mà|ma|là|la)(?![\p{L}]))\s*(.*\S.*)$/iu;

/** "à nhầm, bánh nhãn" → "bánh nhãn"; "không phải htx, là công ty" → "công ty"; "không phải, htx" → "htx". */
export function correctionIn(asSaid: string): Corrected {
  const text = asSaid.replace(MISSAID, '$1');
  const match = CORRECTION.exec(text);
  if (match && match[0].trim() !== '') {
    const rest = text.slice(match[0].length);
    const denied = /không phải|khong phai|ko ph|k ph/iu.test(match[0]);
    // A comma right behind the denial: what follows is meant, not denied.
    const instead = denied && !/[,.!:]\s*$/.test(match[0]) ? INSTEAD.exec(rest) : undefined;
    // "À không, 1/9 chứ không phải 1/10".
    const rather = instead ? undefined : RATHER.exec(rest);
    if (rather && rather.index > 0) return { corrected: stripped(rest.slice(0, rather.index)), denied: rest.slice(rather.index + rather[0].length).trim() };
    return { corrected: stripped(instead?.[1] ?? rest), ...(instead ? { denied: rest.slice(0, instead.index).trim() } : {}) };
  }
  const rather = RATHER.exec(text);
  // "Của mẹ chứ không phải của chị" says whose it is, and takes nothing back.
  if (rather && rather.index > 0 && !text.includes('?') && !/^(?:của|cua)\s/iu.test(text.slice(rather.index + rather[0].length))) return { corrected: text.slice(0, rather.index).trim(), denied: text.slice(rather.index + rather[0].length).trim() };
  const slip = SLIP.exec(text);
  if (slip && slip.index > 0) return { corrected: stripped(text.slice(slip.index + slip[0].length)), before: text.slice(0, slip.index).trim() };
  return { corrected: text };
}

const stripped = (text: string): string => text.replace(/^[\s,]*(?:mà\s+|ma\s+)?(?:là|la)\s+/iu, '').trim();
