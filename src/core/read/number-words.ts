/* Numbers in words. Which words of a text are numbers is for who reads it to say: "năm" is a year, "ba" a father, "tư" a name as well. */

/** As spelled; behind a ten, "mốt", "tư" and "lăm" are one, four and five. */
export const DIGITS: Readonly<Record<string, number>> = { một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 };

/** Folded. */
export const FOLDED: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 };

/** A number in figures or in one folded word. */
export const numberOf = (word: string): number => FOLDED[word] ?? Number(word);
