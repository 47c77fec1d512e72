import { amountOf, duration } from './amounts.js';

it.each([
  [0.0042, '4.2毫秒', '4.2 milliseconds'],
  [0, '0秒钟', '0 seconds'],
  [0.6, '600毫秒', '600 milliseconds'],
  [1.234, '1.23秒钟', '1.23 seconds'],
  [90, '90秒钟', '90 seconds'],
  [930, '16分钟', '16 minutes'],
  [100_000, '28小时', '28 hours'],
  [1_000_000, '12天', '12 days'],
  [-200_000, '-2天', '-2 days'],
])('%s seconds are %s and %s', (seconds, chinese, english) => {
  expect([duration(seconds, 'zh-CN'), duration(seconds, 'en')]).toEqual([chinese, english]);
});

it('says sizes, shares and what alerts count in', () => {
  expect(amountOf({ alert: 'ParleyMemoryHigh', of: 'api', value: 0.83 }, 'zh-CN')).toBe('83%');
  expect(amountOf({ alert: 'ParleyDiskFull', of: 'state', value: 0.02 }, 'en')).toBe('2%');
  expect(amountOf({ alert: 'ParleyReaderLags', of: 'words', value: 61 }, 'en')).toBe('61 seconds');
  expect(amountOf({ alert: 'ParleyQueueStands', of: 'mails', value: 1_200 }, 'en')).toBe('1,200');
});
