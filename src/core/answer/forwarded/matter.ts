/* What a text that is sent on is about, short enough to lean a question on. */

const CONTACT = /https?:\/\/\S+|www\.\S+|(?<![\d.])(?:\+?84|0)[\s.-]?\d(?:[\s.-]?\d){7,9}|[\p{Extended_Pictographic}\uFE0F|]/gu;
const LONGEST = 24;

/** Without numbers to call, links and pictures. */
export const withoutContacts = (said: string): string => said.replaceAll(CONTACT, (found) => (/^\d$/.test(found) ? found : ' ')).replaceAll(/[ \t]+/g, ' ').trim();

export const matterOf = (said: string): string => withoutContacts(said).split(/\s+/).slice(0, LONGEST).join(' ');
