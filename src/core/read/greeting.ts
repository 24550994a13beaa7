/** Of a text as `bare` gives it: "chào em", "alo", "alo có ai không", "ai còn ở đó không". */
const GREETING = /^(?:em |ad |bot |chi |anh )?(?:xin chao|chao|hello|hi|alo|a lo|hey|chao buoi sang|chao buoi toi|chao ban)(?: (?:em|chau|con|ad|bot|ban|admin|tro ly|ocop|shop|buoi sang|buoi toi))*$|^(?:alo |hi )?(?:em|chi|anh|toi|minh) (?:quay lai|tro lai)(?: (?:ne|day|roi|nha|em|ad))*$|^(?:em oi|oi|ad oi|ad)$|^(?:alo|a lo) ai(?: (?:the|vay|goi))?$|^(?:alo |a lo |lo )?co (?:ai|ad|nguoi nao)(?: (?:o|dang)? ?(?:do|day|trong nay))?(?: (?:khong|chua))$|^(?:alo |a lo )?(?:(?:co )?ai (?:con |dang )?(?:(?:o )?(?:do|day)|tra loi|truc)|(?:em |ad |bot )?con (?:o )?(?:do|day))(?: (?:khong|chua))?$/;

export const isGreeting = (said: string): boolean => GREETING.test(said);
