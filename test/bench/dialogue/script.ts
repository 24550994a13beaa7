/* The dialogue both bots hold: what a producer writes, and how the peer asks for it. Ours asks in its own words. */

/** Turn by turn: the person's message, and the question (or the end) that the peer answers it with. */
export const DIALOGUE: readonly { readonly says: string; readonly asks: string }[] = [
  { says: 'chào', asks: 'Em là Trợ lý OCOP. Anh/chị đồng ý để em lưu tin nhắn để hướng dẫn hồ sơ không ạ?' },
  { says: 'đồng ý', asks: 'Cơ sở của anh/chị là loại nào ạ? 1) Hộ kinh doanh 2) Hợp tác xã 3) Doanh nghiệp' },
  { says: 'hợp tác xã', asks: 'Anh/chị muốn đăng ký OCOP cho sản phẩm gì ạ?' },
  { says: 'bánh gai', asks: 'Cơ sở ở xã, tỉnh nào ạ?' },
  { says: 'xã Xuân Thành tỉnh Nghệ An', asks: 'Đăng ký lần đầu, nâng hạng hay đánh giá lại ạ?' },
  { says: 'lần đầu', asks: 'Anh/chị nhắm mấy sao ạ?' },
  { says: '3 sao', asks: 'Sản phẩm bán ra có đóng gói sẵn, dán nhãn không ạ?' },
  { says: 'có', asks: 'Nhãn có in thêm dấu nào không ạ?' },
  { says: 'không', asks: 'Trên nhãn có nói chữa bệnh không ạ?' },
  { says: 'không', asks: 'Nhãn có dùng tên vùng không ạ?' },
  { says: '3', asks: 'Cơ sở có thuê người làm không ạ?' },
  { says: 'không', asks: 'Em ghi đủ rồi. Anh/chị cần giấy đăng ký kinh doanh, phiếu kiểm nghiệm và nhãn.' },
];
