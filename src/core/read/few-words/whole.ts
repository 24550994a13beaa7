const CALLED = 'em|e|chi|anh|bac|co|chu|ba|ong|bot|ad|a';
const BEGINS = `^(?:(?:${CALLED}|da|vang|u|ua|uh|um|o|ok|oke|troi|oi|the|vay|thi|thoi|ma|gio|roi|nhung|minh|toi|tui|cho hoi|khoan) )*`;
const ENDS = `(?: (?:${CALLED}|oi|vay|the|day|ha|nhi|ta|minh|di|ne|nha|nhe|voi|giup|gium|dum|nua|luon|thoi))*$`;

/** This and nothing else, folded, but for who is called and what is said for courtesy. */
export const whole = (way: string): RegExp => new RegExp(`${BEGINS}(?:${way})${ENDS}`);
