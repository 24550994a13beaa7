import type { Passage } from '../../../src/core/knowledge.ts';

/* More passages than anybody has written, as a province might have them: what a real one says, for one kind of goods in one place. A
 * variant names its goods and its place in its title and in each way of asking, leaves some ways out, has other numbers, and one sentence
 * of another passage of the same topic. No two are alike, and none stands level with the one it came from. */

const GOODS = 'mật ong,miến dong,bánh tráng,nước mắm,chè xanh,cà phê,hạt điều,gạo nếp,tiêu đen,rượu cần,tương bần,nấm hương,cá khô,tôm chua,mắm ruốc,thịt gác bếp,măng khô,sả chanh,dầu lạc,bột sắn dây,mứt gừng,kẹo dừa,bún khô,phở khô,nem chua,giò bê,trà hoa vàng,cao xương,tinh dầu tràm,nón lá,thổ cẩm,gốm,mây tre,chiếu cói,tranh gỗ,trầm hương,yến sào,hành tím,tỏi đen,khoai dẻo'.split(',');
const PLACES = 'Lào Cai,Cà Mau,Nghệ An,Ninh Bình,Đồng Tháp,Quảng Trị,Đắk Lắk,Sơn La,Tây Ninh,Hưng Yên,Gia Lai,An Giang,Phú Thọ,Lâm Đồng,Thanh Hóa,Vĩnh Long,Hà Tĩnh,Cao Bằng,Điện Biên'.split(',');
const KEPT = 0.6;

export function scaledTo(size: number, passages: readonly Passage[]): readonly Passage[] {
  const dice = series(26);
  const byTopic = Map.groupBy(passages, ({ topic }) => topic);
  const made: Passage[] = [];
  for (let i = 0; passages.length + made.length < size; i += 1) {
    const one = passages[i % passages.length]!;
    const round = Math.floor(i / passages.length);
    // Another pair of goods and place for each variant of a passage, and for its neighbours.
    const goods = GOODS[(i * 7 + round * 11) % GOODS.length]!;
    const place = PLACES[(i * 3 + round * 5) % PLACES.length]!;
    const others = byTopic.get(one.topic)!;
    made.push({
      ...one,
      id: `${one.id}-bien-the-${round}`,
      title: `${one.title} (${goods}, ${place})`,
      asks: one.asks.filter((_, k) => k === 0 || dice() < KEPT).map((ask) => (dice() < 0.5 ? `${goods} ${place} thì ${ask}` : `${ask.replace(/\?$/, '')} với ${goods} ở ${place}`)),
      body: bodyOf(one, others[Math.floor(dice() * others.length)]!, dice),
    });
  }
  return [...passages, ...made];
}

function bodyOf(one: Passage, other: Passage, dice: () => number): string {
  const sentences = one.body.split(/(?<=[.!?])\s+/);
  const theirs = other.body.split(/(?<=[.!?])\s+/);
  sentences[Math.floor(dice() * sentences.length)] = theirs[Math.floor(dice() * theirs.length)]!;
  return sentences.join(' ').replace(/(?<![\d/.,])\d{1,3}(?![\d/.,])/g, (number) => String(Number(number) + 1 + Math.floor(dice() * 9)));
}

/** Numbers between 0 and 1, the same each time (mulberry32). */
function series(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
