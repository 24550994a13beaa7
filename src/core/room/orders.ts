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

const HUSH_HOURS = 2;
const CALL = '(?:bot|tro ly|ocop|em bot|em tro ly|em)';

export function roomOrderIn(text: string, addressed: boolean): RoomOrder | undefined {
  const said = text.normalize('NFC').trim();
  const folded = fold(said).replace(/[.!]+$/, '').replace(/ (?:nhe|nha|di|a|giup|voi)$/, '');
  const named = new RegExp(`^${CALL} `).test(folded);
  if (!named && !addressed && !/^(?:dang ky nhom|\/)/.test(folded)) return undefined;
  const bare = folded.replace(new RegExp(`^${CALL}(?: oi)?,? `), '').replace(/^\//, '');
  const hush = /^(?:im lang|im|tat tieng|dung noi nua|dung tra loi nua|thoi dung noi|yen lang|ngung noi)(?: (\d{1,2}) (?:gio|tieng))?$/.exec(bare);
  if (hush) return { type: 'hush', hours: Math.min(Math.max(Number(hush[1] ?? HUSH_HOURS), 1), 72) };
  if (/^(?:noi lai|noi tiep|noi|tra loi lai|het im lang|mo tieng)$/.test(bare)) return { type: 'speak' };
  if (/^(?:dang ky nhom|dangkynhom)(?: |$)/.test(bare)) return { type: 'register', text: said.slice(said.length - (bare.length - 'dang ky nhom'.length)).replace(/^\s*[:,-]?\s*/, '') };
  const waits = /^(?:cho|doi) (\d{1,3}) phut$/.exec(bare);
  if (waits) return { type: 'patience', minutes: Math.min(Number(waits[1]), 480) };
  if (/^(?:khong tu tra loi|chi tra loi khi goi|tat tu tra loi)$/.test(bare)) return { type: 'patience', minutes: 0 };
  return undefined;
}
