import { plainName, questionsOf } from './tie-questions.js';

it('asks each question once, by the party alone, and tells nothing of the way that led there', () => {
  const asked = questionsOf([
    { conflict: 'earlier-case', partyId: 'ana', via: ['another-dispute'] },
    { conflict: 'earlier-case', partyId: 'ana', via: ['a-third-dispute'] },
    { conflict: 'representative', partyId: 'ben', via: ['secret-affiliation', 'of-a-firm'] },
    { conflict: 'handled-the-dispute', via: ['desk'] },
  ]);
  expect(asked).toEqual([
    { question: 'earlier-matter', partyId: 'ana' },
    { question: 'acts-for', partyId: 'ben' },
    { question: 'colleague-acted' },
  ]);
  expect(JSON.stringify(asked)).not.toMatch(/dispute|secret|firm|desk/);
});

it('takes names for the same without width, space and legal form', () => {
  expect(plainName('上海 蓝海（商贸）有限公司')).toBe(plainName('上海蓝海(商贸)有限责任公司'));
  expect(plainName('Blue Sea Co., Ltd.')).toBe(plainName('BLUE SEA'));
  expect(plainName('上海蓝海')).not.toBe(plainName('上海蓝天'));
  expect(plainName('公司')).toBe('公司');
});
