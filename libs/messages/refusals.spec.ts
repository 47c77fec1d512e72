import { REFUSAL_CODES } from '#domain/kernel/refusal-codes.js';
import { LOCALES } from './locale.js';
import { refusalWords, REFUSALS } from './refusals.js';
import { recorded } from './testing/recorded.js';
import { wellTold } from './testing/well-told.js';
import { VALIDATION_CODES, validationDetail, VALIDATIONS } from './validation.js';

const FACTS = {
  field: 'items',
  name: 'i1',
  subject: 'pair:ben:bag',
  stage: 'waiting-period',
  dueAt: '2026-02-24T16:00:00.000Z',
  version: '2026-11',
  rights: 'trademark, patent',
  most: '300',
  codes: 'TM1, G12',
  track: 'inforeg',
  scope: 'withdraw',
  until: '2026-02-24T16:00:00.000Z',
  earliest: '2026-02-01T00:00:00.000Z',
  latest: '2026-02-03T00:00:00.000Z',
  reason: 'signature-kind',
};

const LIMITS = { limit: 3, allowed: ['product', 'room'] };

const usedBy = <T extends object>(tell: (facts: T) => string, facts: T): readonly string[] => {
  const read = new Set<string>();
  tell(recorded(facts, read));
  return [...read].sort();
};

describe.each(REFUSAL_CODES)('%s', (code) => {
  it.each([
    ['with all facts', FACTS],
    ['without facts', {}],
  ])('says what it is and what to do, %s', (_, facts) => {
    const [zh, en] = [refusalWords(code, facts, 'zh-CN'), refusalWords(code, facts, 'en')];
    wellTold(zh.title, en.title);
    wellTold(zh.detail, en.detail, ['i1']);
  });

  it('tells the same facts in both languages', () => {
    const [zh, en] = LOCALES.map((locale) => usedBy(REFUSALS[code].detail[locale], FACTS));
    expect(zh).toEqual(en);
  });
});

it('names papers, stages, rights and days by their words', () => {
  expect(refusalWords('MaterialsMissing', { codes: 'TM1' }, 'zh-CN').detail).toBe(
    '尚缺：商标注册证（TM1）。请先通知投诉方补正。',
  );
  expect(refusalWords('DeadlinePassed', { dueAt: FACTS.dueAt }, 'en').detail).toContain(
    'Tuesday 24 February 2026, 24:00 Beijing time',
  );
  expect(refusalWords('WrongStage', FACTS, 'zh-CN').detail).toContain('“等待期内”');
});

it('a fact that is no known word is shown as it came', () => {
  expect(refusalWords('NamedTwice', { field: 'constructor', name: '__proto__' }, 'en').detail).toContain(
    'constructor (__proto__)',
  );
});

it.each(VALIDATION_CODES)('%s says in both languages what to correct', (code) => {
  for (const facts of [{}, LIMITS])
    wellTold(validationDetail(code, facts, 'zh-CN'), validationDetail(code, facts, 'en'), ['product', 'room']);
  const [zh, en] = LOCALES.map((locale) => usedBy(VALIDATIONS[code][locale], LIMITS));
  expect(zh).toEqual(en);
});
