import { spelled } from '../read/plain.ts';

/* What should not stand where a whole group reads it. */

/** A photo of an identity paper, by what is written under it. */
export const showsIdentity = (caption: string): boolean => /\b(?:c{1,3}d|cmnd|cmt|can cuoc|chung minh(?: nhan dan| thu)?|ho chieu|so ho khau|sao ke)\b/.test(spelled(caption).join(' '));

const NUMBER = /(?<!\d)\d(?:[ .]?\d){7,13}(?!\d)/;
const OF_A_PERSON = /\b(?:c{1,3}d|cmnd|cmt|can cuoc|chung minh(?: nhan dan| thu)?|so dinh danh|ma so thue|mst|ho chieu|stk|so tai khoan|tai khoan|mat khau|otp)\b/;

/** A number of an identity paper or of an account. Twelve digits that begin with a 0 are one by themselves. */
export function givesPrivateNumber(text: string): boolean {
  const number = NUMBER.exec(text)?.[0].replace(/[ .]/g, '');
  return number !== undefined && ((number.length === 12 && number.startsWith('0')) || OF_A_PERSON.test(spelled(text).join(' ')));
}
