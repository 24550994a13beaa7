import { describe, expect, test } from 'vitest';
import { photoOffered } from '../../src/core/read/photo-offered.ts';
import { CAKE, talk } from './talk.ts';

describe('a photo is offered', () => {
  test.each([
    ['gửi ảnh cho em xem được không', 'paper'], ['chụp giấy gửi em được không', 'paper'], ['chup cho em coi dc ko', 'paper'], ['em đọc được ảnh không', 'paper'], ['chị gửi em tấm hình giấy attp nha', 'paper'],
    ['có được chụp ảnh màn hình gửi vào đây không', 'paper'], ['chụp nhãn gửi em xem nhé', 'label'], ['anh chụp mặt sau bao bì gửi cho bot coi được chứ', 'label'], ['chụp giấy nhãn hiệu gửi em nha', 'paper'],
  ])('%s: of a %s', (said, of) => expect(photoOffered(said)).toBe(of));

  test.each(['chụp ảnh sản phẩm thế nào cho đẹp', 'chụp hồ sơ của nhà bên cạnh gửi em xem được không', 'ảnh chụp xưởng có cần không', 'gửi em hình mẫu nhãn', 'cần mấy tấm ảnh', 'hồ sơ có phải kèm ảnh không', 'chụp ảnh gửi xã được không'])('%s: none is', (said) => expect(photoOffered(said)).toBeUndefined());

  test('they hear that they may; of a label its words are asked for', () => {
    expect(talk(...CAKE, 'chup giay gui em dc ko').said).toContain('chụp rõ cả tờ');
    expect(talk(...CAKE, 'chụp nhãn gửi em xem nhé').said).toContain('chữ in trên nhãn');
  });
});

test.each([['còn mấy tháng', /đợt/], ['ok để làm', /rảnh/], ['được chấm tháng mấy', /đợt/], ['kịp tết ko', /đợt/], ['de em lam', /rảnh/]])('%s', (said, answered) => expect(talk(...CAKE, said).said).toMatch(answered));
