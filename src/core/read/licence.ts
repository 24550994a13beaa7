/* "Giấy phép" of a maker of rượu is the one to make it. */

const BARE = /(?<!\p{L})(giấy\s+phép|giay\s+phep|gp)(?!\s+(?:kinh|kd|đăng|dang|sản\s+xuất|san\s+xuat|sx|rượu|ruou|nấu|nau|xây|xay|lái|lai|con|của\s+con)(?!\p{L}))(?!\p{L})/giu;

/** The words with the licence called by its whole name. */
export const ofLiquor = (text: string): string => text.normalize('NFC').replaceAll(BARE, '$1 rượu');
