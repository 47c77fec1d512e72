import { screenWords } from './screen-words.js';

const found = (text: string) => screenWords(text).map(({ word, text: as, spelling }) => `${word}=${as} ${spelling}`);

describe('a word that the guideline names', () => {
  it.each([
    ['大牌高仿包包', '高仿=高仿 plain'],
    ['高 仿 女包 支持验货', '高仿=高 仿 spaced'],
    ['高❤️仿·手表', '高仿=高❤️仿 spaced'],
    ['頂級髙倣錶', '高仿=髙倣 lookalike'],
    ['gao fang 运动鞋', '高仿=gao fang pinyin'],
    ['高fang球鞋', '高仿=高fang pinyin'],
    ['搞仿奢侈品', '高仿=搞仿 homophone'],
    ['高亻方项链', '高仿=高亻方 lookalike'],
    ['超🅰️货腕表', 'A货=🅰️货 lookalike'],
    ['Ａ貨皮带', 'A货=Ａ貨 lookalike'],
    ['а货手袋', 'A货=а货 lookalike'],
    ['外贸原单女装', '原单=原单 plain'],
    ['源单卫衣', '原单=源单 homophone'],
    ['外贸跟單鞋', '跟单=跟單 traditional'],
    ['大牌平價替代口红', '平价替代=平價替代 traditional'],
  ])('is found: %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    '高仿真花艺摆件',
    '款式高 仿皮材质沙发',
    '质量高，仿佛回到过去',
    '原单位离职证明模板',
    '跟单员招聘 两年经验',
    'A货柜租赁',
    '元旦快乐礼盒',
    '提高方法与效率',
    '拒绝高仿 假一赔十',
    '本店不卖A货',
    '原厂家直销',
    '天然翡翠A货手镯 带证书',
    'LA货运专线',
  ])('is not found where something else is meant: %s', (text) => expect(found(text)).toEqual([]));

  it('stands where it stood in what was written', () => {
    const text = '🎉爆款🎉 高-仿 手表';
    const [finding] = screenWords(text);
    expect(text.slice(finding!.from, finding!.to)).toBe(finding!.text);
    expect(finding!.text).toBe('高-仿');
  });
});
