const CALLED = 'em|e|chi|anh|bac|co|chu|ba|ong|bot|ad|a';
const BEGINS = `^(?:(?:${CALLED}|da|vang|u|ua|uh|um|o|ok|oke|troi|oi|the|vay|thi|thoi|ma|gio|roi|nhung|minh|toi|tui|cho hoi|khoan) )*`;
const ENDS = `(?: (?:${CALLED}|oi|vay|the|day|ha|nhi|ta|minh|di|ne|nha|nhe|voi|giup|gium|dum|nua|luon|thoi))*$`;

/** This and nothing else, folded, but for who is called and what is said for courtesy. */
export const whole = (way: string): RegExp => new RegExp(`${BEGINS}(?:${way})${ENDS}`);

/** The same around goods of theirs, with no word before them that a name may begin with: ba kích, nhung hươu, cỏ ngọt. */
export const wholeOfGoods = (way: string): RegExp => new RegExp(`^(?:(?:da|a|u|ua|o|ok|the|vay|thi|ma|gio|em|chi|anh|thoi|roi|cho hoi|khoan) )*(?:${way})(?: (?:em|a|vay|di|chi|anh|nha|nhe|ha|da|luon|nhi|bot|ad|ta))*$`);
