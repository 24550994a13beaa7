import { of, type Row } from './row.ts';

/* "Có mất tiền không", "đăng ký sao", a moment after a class was asked about: of the class; and when there is one. */

const TRAINING = /\btap huan\b/;
const LEANS: readonly (readonly [way: string, full: string])[] = [
  ['(?:co |phai )*(?:mat |dong |ton |ho tro )?(?:tien|phi|hoc phi)(?: gi)? khong', 'tập huấn có mất tiền không'],
  ['(?:muon )?(?:dang ky|xin) (?:sao|the nao|o dau|kieu gi|lam sao)', 'đăng ký tập huấn thế nào'],
  ['(?:cho |dang ky )+(?:(?:em|chi|anh|minh|toi) )?(?:\\d|mot|hai) (?:suat|cho|nguoi|ghe)', 'đăng ký tập huấn thế nào'],
  ['(?:di |cu |cho )+(?:\\d|mot|hai|may) nguoi(?: di)? (?:duoc khong)', 'tập huấn đi mấy người được'],
  ['(?:hoc|day|noi)(?: ve)? (?:nhung )?gi(?: do)?', 'tập huấn học gì'],
  ['(?:co |duoc )+(?:cap )?(?:giay )?(?:chung nhan|chung chi|bang)(?: gi)? khong', 'tập huấn có cấp chứng chỉ không'],
  ['(?:co )?(?:hoc |day )?(?:online|truc tuyen|qua zoom)(?: duoc)? khong', 'tập huấn có học online không'],
  ['khong (?:di|hoc|tham gia)(?: duoc)?(?: thi)? (?:co )?sao(?: khong)?', 'không đi tập huấn có sao không'],
  ['ai (?:duoc )?(?:moi|day|to chuc|mo)', 'ai mở lớp tập huấn'],
];

export const CLASS: readonly Row[] = [
  ...LEANS.map(([way, full]): Row => [way, ({ before }) => (of(before, TRAINING) ? full : undefined)]),
  ['(?:bao gio|khi nao|hom nao|ngay nao|bua nao)(?: (?:co|mo|to chuc|toi|thi))*(?: lop)? tap huan|(?:lop )?tap huan (?:o dau|khi nao|bao gio|ngay nao|hom nao|thi sao)|(?:co|sap co|con)(?: lop)? tap huan(?: (?:nao|gi))? khong', 'có lớp tập huấn OCOP không, học ở đâu'],
];
