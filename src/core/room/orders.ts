import { fold } from '../text.ts';

/** What may be asked of the bot in a group. */
export type RoomOrder =
  /** Anybody may. */
  | { readonly type: 'hush'; readonly hours: number }
  | { readonly type: 'speak' }
  /** Members of the office. */
  /** `text`: what it is for, as `roomScopeIn` reads it. */
  | { readonly type: 'register'; readonly text: string }
  | { readonly type: 'patience'; readonly minutes: number };

const HUSHES = /^(?:im lang|im|tat tieng|dung noi nua|dung tra loi nua|thoi dung noi|yen lang|ngung noi)(?: (\d{1,2}) (?:gio|tieng))?$/;
/** "Im đi một lát", "im chút đi ồn quá": said to us by name, with how long or why behind it. */
const HUSHES_CROSSLY = /^(?:(?:thoi|lam on|hay) )?(?:im lang|im mom|im|yen lang|yen|tat tieng|(?:cam|ngam)(?: cai)? (?:mom|mieng|hong)|(?:dung|thoi|ngung)(?: co)? (?:noi|tra loi|chen|len tieng)(?: (?:nua|vao))?)(?: (?:di|chut|mot|ti|lat|xiu|lai|het|luon|nua|giup|gium|cai|cho|nhe|nha|ngay))*(?: (\d{1,2}) (?:gio|tieng))?(?: (?:on ao|on|phien|nhuc|met|chan|buc|dai dong|roi|ca nha|moi nguoi|ba con|de|chung toi|tui|nguoi ta)(?: \S+){0,5})?$/;

const HUSH_HOURS = 2;
const CALL = '(?:bot|tro ly|ocop|em bot|em tro ly|em)';

export function roomOrderIn(text: string, addressed: boolean): RoomOrder | undefined {
  const said = text.normalize('NFC').trim();
  const folded = fold(said).replace(/[.!]+$/, '').replace(/(?: (?:nhe|nha|di|a|giup|voi))+$| (?:di|nhe|nha|a|lai|tiep|lang) (?:em|bot)$/, '');
  const named = new RegExp(`^${CALL} `).test(folded);
  if (!named && !addressed && !/^(?:dang ky nhom|\/)/.test(folded)) return undefined;
  const bare = folded.replace(new RegExp(`^${CALL}(?: oi)?,? `), '').replace(/^\//, '');
  const hush = HUSHES.exec(bare) ?? (addressed || /^(?:em )?(?:bot|tro ly) /.test(folded) ? HUSHES_CROSSLY.exec(bare.replace(/[,;.!]+ */g, ' ').replace(/ +/g, ' ').trim()) : null);
  if (hush) return { type: 'hush', hours: Math.min(Math.max(Number(hush[1] ?? HUSH_HOURS), 1), 72) };
  if (/^(?:noi lai|noi tiep|noi|tra loi lai|het im lang|mo tieng)$/.test(bare)) return { type: 'speak' };
  if (/^(?:dang ky nhom|dangkynhom)(?: |$)/.test(bare)) return { type: 'register', text: said.slice(said.length - (bare.length - 'dang ky nhom'.length)).replace(/^\s*[:,-]?\s*/, '') };
  const waits = /^(?:cho|doi) (\d{1,3}) phut$/.exec(bare);
  if (waits) return { type: 'patience', minutes: Math.min(Number(waits[1]), 480) };
  if (/^(?:khong tu tra loi|tat tu tra loi|(?:chi )?(?:tra loi|noi|len tieng) khi (?:duoc |co nguoi |ai )?(?:goi|nhac|tag|hoi)(?: (?:ten|toi|den))?|(?:dung|khong) (?:tu )?(?:chen|xen)(?: (?:vao|ngang))?)(?: thoi)?(?: nhe| nha| em)*$/.test(bare)) return { type: 'patience', minutes: 0 };
  return undefined;
}
