import { inputOf } from '#domain/calendar/deadline.js';
import { withExcusedDelay } from '#domain/calendar/excused-delay.js';
import { getCalendar } from '#rulebooks/calendars/released.js';
import { explainDeadline } from './derivation.js';
import { deadlineFrom } from '../testing/deadline.js';
import { wellTold } from '../testing/well-told.js';

const intoSpringFestival = deadlineFrom('2026-02-02T10:00:00+08:00');
const beyondTheTable = deadlineFrom('2026-12-25T10:00:00+08:00');
const excused = withExcusedDelay(
  { ...inputOf(intoSpringFestival.derivation), calendar: getCalendar('2026') },
  { clause: '法释〔2020〕9号 art. 3', reading: 'whole-period', limit: 20, delay: 5, reason: 'notarisation-abroad' },
);
const hours = deadlineFrom('2026-02-02T10:00:00+08:00', { unit: 'hours', count: 24 });

it('explains how the fifteenth day rolls over the Spring Festival', () => {
  expect(explainDeadline(intoSpringFestival, 'zh-CN')).toEqual([
    '起算事由：文书到达收件人（北京时间2026年2月2日星期一10:00:00）。依据：《电子商务法》第四十三条第二款。',
    '开始的当日2026年2月2日星期一不计入，自次日起算。',
    '期限15日，计算至2026年2月17日星期二。',
    '最后一日是法定节假日，顺延至2026年2月24日星期二。',
    '期限于北京时间2026年2月24日星期二24:00届满。',
  ]);
  expect(explainDeadline(intoSpringFestival, 'en')).toEqual([
    'It started when the document reached its addressee (Monday 2 February 2026, 10:00:00 Beijing time). Rule: E-Commerce Law 43(2).',
    'The starting day (Monday 2 February 2026) is not counted; counting begins the day after.',
    'The period is 15 calendar days, which leads to Tuesday 17 February 2026.',
    'The last day is a public holiday, so it moves to Tuesday 24 February 2026.',
    'It ends on Tuesday 24 February 2026 at 24:00 Beijing time.',
  ]);
});

it('says that a deadline beyond the official calendar is provisional', () => {
  expect(explainDeadline(beyondTheTable, 'zh-CN').join('')).toContain('本期限为暂定');
  expect(explainDeadline(beyondTheTable, 'en').join('')).toContain('provisional');
});

it('names the reading by which a delay was excused', () => {
  expect(explainDeadline(excused, 'zh-CN').join('')).toMatch(/因境外公证顺延至.*依据法释〔2020〕9号第三条，采用解释一/);
  expect(explainDeadline(excused, 'en').join(' ')).toMatch(/extended to .*notarisation abroad.*reading A/);
});

it.each([
  ['rolled', intoSpringFestival],
  ['provisional', beyondTheTable],
  ['extended', excused],
  ['hours', hours],
])('tells each step in both languages: %s', (_, deadline) => {
  const [zh, en] = [explainDeadline(deadline, 'zh-CN'), explainDeadline(deadline, 'en')];
  expect(zh).toHaveLength(en.length);
  zh.forEach((sentence, i) => wellTold(sentence, en[i] ?? ''));
});
