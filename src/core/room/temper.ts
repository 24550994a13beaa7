import { spelled } from '../read/plain.ts';

const THANKS = /cam on|cam ta|biet on|thank/;
const CROSS = /bot (?:ngu|dot|lao|vo dung|nham nhi|lam phien|phien)|ngu the|ngu vay|do ngu|vo dung|im mom|im di|cam mom|noi nham|lam nham|phien qua|buc minh|tra loi lung tung|noi lung tung|chan qua/;

export const thanksIn = (text: string): boolean => THANKS.test(spelled(text).join(' '));
/** Somebody is cross with us. */
export const isCross = (text: string): boolean => CROSS.test(spelled(text).join(' '));
