/* "Cái sao thì mình chưa có cái nào đâu": which stars they have, named first. With "cái" before it and a "chưa" behind, this sao is a star and no "why". */

const FRONTED = /(?<!\p{L})(?:(?:cái|cai|ngôi|ngoi|mấy cái|may cai|về|ve)\s+)+(?:ngôi\s+|ngoi\s+)?(sao)(?:\s+ocop)?(?:\s+(?:thì|thi))?((?:\s+(?:em|chị|chi|anh|bác|bac|tôi|toi|tui|mình|minh|nhà|nha|bên|ben|htx))*)\s+(chưa|chua|không|khong|hổng|hông)((?:\s+(?:có|co|được|duoc))*)\s+(?:(?:cái|cai|ngôi|ngoi)\s+)?(nào|nao|gì|gi)(?!\p{L})/iu;

/** The same in the order that is read: "mình chưa có sao nào đâu". */
export const starsFronted = (text: string): string => text.normalize('NFC').replace(FRONTED, (_, sao: string, who: string, no: string, has: string, which: string) => `${who} ${no}${has} ${sao} ${/^g/iu.test(which) ? 'nào' : which}`.trim());
