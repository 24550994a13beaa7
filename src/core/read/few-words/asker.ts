/** More than a few words tell whose they are by themselves. */
const LONGEST = 60;

/** "Ba hỏi ai làm": somebody of theirs asks. */
const ASKER = /^\s*(?:ba|bà|mẹ|me|má|bố|bo|chồng|chong|vợ|vo|sếp|sep|giám đốc|giam doc|chủ nhiệm|chu nhiem|ông|ong|cha|tía|tia)(?: (?:em|con|cháu|chau|tôi|toi|mình|minh|nó|no))? (?:hỏi|hoi)(?: (?:là|la|lại|lai))?[\s,:]+(?=\S+ \S)/iu;

/** What somebody of theirs wants to know, as their own question. */
export const withoutAsker = (typed: string): string => (typed.length > LONGEST ? typed : typed.replace(ASKER, ''));
