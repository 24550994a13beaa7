/* "5 sao cần gì khác 4 sao": two ranks are set against each other, and none is aimed at. */

const COMPARES = /\b[345] sao\b.*\b(?:khac(?: gi| nhau| cho nao)?|so voi|hon|va|voi|hay)\b.*\b[345] sao\b/;

export const comparesRanks = (syllables: readonly string[]): boolean => COMPARES.test(syllables.join(' '));
