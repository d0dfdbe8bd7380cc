import { suggestedSigner } from '../../../domain/signing/suggested-signer';

const CHAIRMAN = { postId: 'ct', title: 'Chủ tịch UBND', name: 'Lương Thế Khoa' };
const DEPUTIES = [
  { postId: 'pct-1', title: 'Phó Chủ tịch UBND', name: 'Đỗ Thùy Linh' }, { postId: 'pct-2', title: 'Phó Chủ tịch UBND', name: 'Hà Gia Bảo' },
];
const CHIEF = { postId: 'cvp', title: 'Chánh Văn phòng', name: 'Mai Quốc Hưng' };
const SIGNERS = [CHAIRMAN, ...DEPUTIES, CHIEF];

describe('the signer a draft proposes', () => {
  test('is the one it names, in whatever capitals', () => {
    expect(suggestedSigner({ capacity: ['KT. CHỦ TỊCH'], post: 'PHÓ CHỦ TỊCH', name: 'HÀ GIA BẢO' }, SIGNERS)).toBe('pct-2');
  });

  test('is whoever alone holds the post it prints', () => {
    expect(suggestedSigner({ capacity: ['TM. ỦY BAN NHÂN DÂN'], post: 'CHỦ TỊCH' }, SIGNERS)).toBe('ct');
    expect(suggestedSigner({ capacity: ['TL. CHỦ TỊCH'], post: 'CHÁNH VĂN PHÒNG' }, SIGNERS)).toBe('cvp');
    expect(suggestedSigner({ capacity: [], post: 'Q. CHỦ TỊCH' }, SIGNERS)).toBe('ct');
  });

  test('is nobody when it names nobody, when two hold the post, or when nobody does', () => {
    expect(suggestedSigner({ capacity: [] }, SIGNERS)).toBeUndefined();
    expect(suggestedSigner({ capacity: ['KT. CHỦ TỊCH'], post: 'PHÓ CHỦ TỊCH' }, SIGNERS)).toBeUndefined();
    expect(suggestedSigner({ capacity: [], post: 'GIÁM ĐỐC', name: 'Ai Đó' }, SIGNERS)).toBeUndefined();
  });
});
