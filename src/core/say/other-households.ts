/* A chat is of one producer: what it says of others, and to who asks for them. */

/** A role comes from a code of the administrator; without one somebody of the office is helped like anybody else. */
export const toInquirer = (): string =>
  'Dạ anh/chị cứ hỏi em về OCOP, em trả lời theo quy định và không mở hồ sơ ạ. Muốn làm hộ hồ sơ cho một cơ sở thì nhắn "làm hồ sơ". Là cán bộ muốn xem việc của cả xã thì xin quản trị mã vai trò rồi gửi mã vào đây.';
export const forOffice = (): string => 'Dạ gửi thông báo, theo dõi nhiều cơ sở là phần của cán bộ có vai trò ạ. Anh/chị xin quản trị mã vai trò rồi gửi mã vào đây, em mở phần đó.';
export const startHelping = (): string => 'Dạ, mình làm hồ sơ cho cơ sở đó. Anh/chị trả lời thay họ giúp em ạ.';

/** One chat is of one producer. */
export const ofAnother = (): string => 'Dạ em đang giữ hồ sơ của cơ sở này nên chưa ghi việc của người khác vào. Người ấy nhắn em từ máy của mình là có hồ sơ riêng; còn nếu cơ sở này đổi thật thì anh/chị nhắn "sửa lại" kèm ý đúng ạ.';

/** Begins the note of what was told of another household. */
export const OTHER_HOUSEHOLD = 'Hộ khác:';
/** And whose this chat is. */
export const OWN_HOUSEHOLD = 'Cơ sở này:';
export const workingFor = (name: string): string => `Dạ, ở đây em đang làm hồ sơ cho ${name} ạ.`;
/** Told of several at once: of whom this chat is, and what becomes of the rest. */
export const severalHouseholds = (first: string | undefined, others: readonly string[]): string => first === undefined
  ? `Dạ em chép nguyên lời về ${others.join(', ')} vào ghi chú (xem /dulieu), không lẫn vào hồ sơ này. Người ấy nhắn em từ máy của mình là có hồ sơ riêng ạ.`
  : `Mỗi hộ là một chủ thể, một hồ sơ riêng, mà một cuộc trò chuyện em chỉ giữ được một cơ sở. Ở đây em làm cho ${first}; chuyện của ${others.join(', ')} em chép nguyên lời vào ghi chú (xem /dulieu), không lẫn vào hồ sơ này. Muốn làm hồ sơ thì người ấy nhắn em từ máy của mình ạ.`;

/** They ask for the dossier of one that is only noted. */
export const onlyNoted = (name: string): string => `Dạ hồ sơ của ${name} em không giữ ở đây, chỉ chép lời anh/chị kể trong ghi chú (xem /dulieu). Người ấy nhắn em từ máy của mình là có hồ sơ riêng ạ.`;

/** An official told of producers of theirs. */
export const ofTheirProducers = (names: readonly string[]): string =>
  `Dạ em chép nguyên lời về ${names.join(', ')} vào ghi chú (xem /dulieu), chưa mở hồ sơ nào. Mỗi hộ một hồ sơ, một cuộc trò chuyện em chỉ giữ một hộ: muốn làm cho ai thì anh/chị nhắn, ví dụ "làm hồ sơ cho ${names[0]}"; hỏi chung thì cứ hỏi ạ.`;

/** An official told of producers of theirs, and named none. */
export const ofTheirPlace = (): string => 'Dạ em nghe ạ, mà chưa mở hồ sơ nào. Mỗi cơ sở một hồ sơ riêng: muốn làm cho ai thì anh/chị nhắn "làm hồ sơ cho" kèm tên họ; hỏi chung thì cứ hỏi ạ.';

/** What they told was of a neighbour. */
export const othersTale = (): string => 'Dạ em nghe ạ. Chuyện nhà khác thì em không ghi vào hồ sơ của mình.';
