import { spelled } from './plain.ts';

const EACH = /\b(?:ca (?:hai|2|ba|3|bon|4|[5-9])(?! (?:vo|chong|me|con|anh|chi|ong|ba|nha|nguoi|ben|xa|tinh|nam|mat|phia|thang|ngay|dot|buoi|to|ban|giay)\b)|(?:hai|2|ba|3|bon|4|[5-9]) (?:cai|mon|loai|thu|san pham|mat hang) (?:\S+ )?(?:deu|cung|nhu nhau)|(?:ca )?(?:hai|2|ba|3|bon|4|[5-9]) (?:cai|mon|loai|thu|san pham|sp|mat hang) (?:nay|tren|do)|(?:het|du|cho) (?:ca )?(?:hai|2|ba|3|bon|4|[5-9]) (?:cai|mon|loai|thu|san pham|sp|mat hang)|(?:cai|mon|san pham|loai|thu) nao cung|(?:tat ca|toan bo) (?:(?:cac|moi) )?(?:san pham|sp|mon|loai|mat hang)|may (?:mon|cai|san pham|loai) (?:\S+ )?(?:deu|cung))\b/;

/** "Lần đầu hết", "đóng gói cả": behind what is said of a product. */
const ALL = /(?:\b(?:lan dau|nang hang|danh gia lai|[345] sao|dong goi|ban roi|ban le)(?: roi)? (?:het|ca|het ca|ca roi|het roi|tat|tat ca|deu)|\bdeu (?:lan dau|nang hang|danh gia lai|[345] sao|dong goi)(?: roi)?)(?: (?:a|em|nha|nhe|do|luon|cho (?:le|nhanh|chac|de|gon|xong)))*$/;

/** "Cả hai đều đóng gói rồi": what is said holds for each of their products. */
export const saysOfEach = (text: string): boolean => [EACH, ALL].some((one) => one.test(spelled(text).join(' ')));
