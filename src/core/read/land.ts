/* "2 sào ruộng", "3 sao vuon": land, and no stars. */

/** What land is called that is so measured; bare "đất" may be đạt, bare "rau" hardly rated. */
const LAND = new Set('ruong vuon nuong'.split(' '));
const NUMBER = /^(?:\d+|mot|một|hai|ba|bon|bốn|nam|năm|sau|sáu|bay|bảy|tam|tám|may|mấy|vai|vài)$/;

/** `typed`: composed and small, as written or folded. "Gạo 4 sao ruộng rươi" has stars. */
export const isLand = (typed: string | undefined, before: string | undefined, after: string | undefined, next: string | undefined): boolean =>
  before !== undefined && NUMBER.test(before) && (typed === 'sào' || (typed === 'sao' && after !== undefined && LAND.has(after) && next !== 'ruoi'));

/** As land is read: no word of anything else. */
export const LAND_WORD = 'saodat';
