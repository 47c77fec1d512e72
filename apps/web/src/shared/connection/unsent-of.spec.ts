import { unsentOf } from './unsent-of.js';

it.each([
  ['nothing was typed meanwhile', '我方同意。', ''],
  ['it was written on', '我方同意。 另请确认付款日期。', '另请确认付款日期。'],
  ['it was changed', '我方不同意。', '我方不同意。'],
  ['it was emptied', '', ''],
])('keeps of a field what was not sent: %s', (_, now, left) => expect(unsentOf(now, '我方同意。')).toBe(left));
