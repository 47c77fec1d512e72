import { territoryNames } from './territory-names.js';

it('names territories in the language of the page, and leaves what is no code', () => {
  expect(territoryNames(['CN', 'HK'], 'zh-CN')).toBe('中国、中国香港特别行政区');
  expect(territoryNames(['CN', 'FR'], 'en')).toBe('China, France');
  expect(territoryNames(['Benelux'], 'en')).toBe('Benelux');
});
