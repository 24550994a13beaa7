import { spelled } from './plain.ts';

/** It is of what somebody else has or got, of what is only supposed, or has been heard: nothing of theirs. */
export const isNotTold = (text: string): boolean => NOT_TOLD.test(spelled(text).join(' '));
const NOT_TOLD = /\b(?:neu|gia su|vi du|ho(?! (?:kinh|san|gia)\b)|nguoi ta|hang xom|ben canh|nha (?:ben|kia|khac|hang|ong|ba|anh|chi (?!em))|(?:co|mot|may|1) nha|co so (?:ben|kia|khac)|du kien|sap|se|muon|bao|noi|hua|doi|lo|nghe|ke)\b/;
