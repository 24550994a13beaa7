import { asks, sentencesIn } from './asking.ts';

/* A line in a group without what is said around its question: greetings, whom it is said to. The search weighs every word, and
 * "cả nhà cho em hỏi" is none of the question. */

const WHOM = '(?:mọi người|moi nguoi|mn|mọi ng|cả nhà|ca nha|các bác|cac bac|các anh chị|anh chị em|các anh|các chị|anh chị|anh chi|a c|ac|bà con|ba con|ad|admin|cả nhóm|hai người|em trợ lý|trợ lý|bot)';
const ME = '(?:em|e|mình|minh|mk|chị|c|anh|bác|tôi|toi|tui|cháu)';
const BEFORE = new RegExp(`^(?:(?:dạ|da|thưa|thua|chào|chao|alo|này|ê|ơi|à)[\\s,]+|${WHOM}(?:\\s+(?:ơi|oi|à|ạ))?(?:[\\s,]+|$)|(?:cho|xin cho|tiện cho|nhờ)\\s+(?:${ME}|bên ${ME})?\\s*(?:xin\\s+)?hỏi(?:\\s+(?:chút|tí|tý|thăm|luôn|thêm|với|ngu))?(?:\\s+(?:là|la))?[\\s,:]*|(?:cho)\\s+(?:${ME}\\s+)?hoi(?:\\s+(?:chut|ti|la))?[\\s,:]*|(?:${ME}|bên ${ME})\\s+(?:xin\\s+|muốn\\s+|muon\\s+)?(?:hỏi|hoi)(?:\\s+(?:chút|tí|tý|thêm|là|chut|ti))?[\\s,:]*|hỏi (?:chút|tí|ngu)[\\s,:]*)`, 'iu');
const AFTER = new RegExp(`(?:[\\s,]+(?:ạ|a|vậy|vay|v|z|nhỉ|nhi|hả|ha|với|voi|nha|nhé|thế|ơi|oi|${WHOM}|${ME} với|chỉ ${ME} với|giúp ${ME}(?: với)?))+[\\s?.!]*$|[\\s?.!]+$`, 'iu');

export function stripped(text: string): string {
  let left = text.normalize('NFC').trim();
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(BEFORE, '').trim() || before;
  }
  return left.replace(AFTER, '').trim() || left;
}

/** What to look for, best first: all that was said, the sentences that ask, together and each alone, and the line as it stands. */
export function askedIn(text: string): string[] {
  const sentences = sentencesIn(text);
  const all = sentences.map(stripped).join('. ');
  const asking = sentences.filter(asks).map(stripped);
  return [...new Set([all, asking.join('. '), ...asking, text])].filter(Boolean);
}
