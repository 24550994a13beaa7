import { fold, words } from '../text.ts';

/** Words of English that are no syllable of ours, even without marks. */
const ENGLISH = new Set('what how is are does for need please where when which register registration and of you your with documents document product products this that hello help star stars'.split(' '));

/** Letters of another script only, or a sentence of English. A brand or a "website" in ours is neither. */
export function isOtherLanguage(text: string): boolean {
  if (/\p{L}/u.test(text) && !/[a-z]/.test(fold(text))) return true;
  const said = words(text.slice(0, 400));
  return said.length >= 4 && !/[^\p{ASCII}]/u.test(text) && said.filter((word) => ENGLISH.has(word)).length >= Math.max(2, said.length / 4);
}
