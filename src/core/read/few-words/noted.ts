import { SHOW_NOTED, TOO } from './common.ts';
import type { Row } from './row.ts';

/* What we wrote down of them: looked at again, wrong, said before; how far they are. */

const KINDS = 'ho(?: kinh doanh| gia dinh)?|hkd|htx|hop tac xa|to hop tac|cong ty|doanh nghiep|trang trai';

export const NOTED: readonly Row[] = [
  ['(?:xem|coi|kiem tra|check) lai', SHOW_NOTED],
  ['(?:ghi |luu )?sai(?: roi| het| bet)|(?:ghi )?sai (?:xa|tinh|ten|loai|hang|san pham)(?: roi)?|(?:ghi|luu) nham(?: roi)?', SHOW_NOTED],
  ['(?:sua (?:lai|roi|xong)|doi lai|ghi(?: lai| vao)?|luu(?: lai)?) chua', SHOW_NOTED],
  [`(?:noi|bao|tra loi|ke|khai) (?:(?:roi|het|hoai|mai|nhieu lan|may lan|ca chuc lan) ?)+(?:ma|con hoi|hoi gi nua)?${TOO}|(?:noi|hoi|tra loi) di (?:noi|hoi|tra loi) lai${TOO}|hoi lai (?:hoai|mai|nua)${TOO}`, SHOW_NOTED],
  ['(?:(?:cai|cau|muc) (?:nay|do|kia) )?(?:(?:moi|vua|nay gio|hoi nay|da|bot|em) )*(?:noi|bao|tra loi|ke|khai|hoi) roi(?: (?:ma|con gi|con hoi))*', SHOW_NOTED],
  ['(?:da )?ghi (?:duoc )?(?:nhung )?(?:cai|giay|mon) (?:nao|gi)(?: (?:xong|roi|co))*', SHOW_NOTED],
  ['(?:cai|giay|mon|thu) nao (?:(?:da|co|duoc|ghi) )*(?:xong|co|du) roi|(?:tong ket|tong hop|chot lai|gom lai)(?: (?:lai|cai|ho so|het))*', SHOW_NOTED],
  ['(?:con |co )*nho (?:em|chi|anh|bac|co|chu|toi|tui|minh|ai)(?: (?:la ai|nua|gi))* khong|(?:dang )?do dang (?:o )?(?:dau|cho nao)|dang do (?:o )?(?:dau|cho nao)|(?:lan truoc|hom truoc|bua truoc|hoi truoc|bua no|hom no)(?: (?:minh|em|chi|anh|bot))* (?:(?:dang|con|noi|hoi|lam|toi|den|o|thieu) )*(?:dau|cho nao|may cai|may giay|gi|nhung gi)(?: roi)?', SHOW_NOTED],
  ['(?:xong |xong roi )+(?:xem|coi|kiem tra|check) lai(?: (?:cai|coi|ho))*', SHOW_NOTED],
  ['(?:con )?sua lai (?:duoc khong|sao|the nao|o dau|duoc chua)', SHOW_NOTED],
  ['(?:con )?ho so(?: (?:cua|nha))*(?: (?:em|chi|anh|minh|toi|tui))? (?:sao|the nao|toi dau|den dau) roi', 'tiến độ'],
  [`(?:(?:chac|co le|hinh nhu|thoi|cu|la|ghi|de|chon|lay|luu|dien|cho) )+(${KINDS})|(${KINDS}) (?:di|thoi|nhe|nha)`, ({ wantsKind }, kind) => (wantsKind ? `${kind} thôi` : undefined)],
];
