import { faultOfHealth, isSeldomBusy } from './upgrade/bounds.js';
import { changedOf } from './upgrade/older-tables.js';

describe('what the upgrade that is played lets pass (npm run test:upgrade)', () => {
  const health = { asked: 600, refused: [], late: 0, longest: 0 };

  it('is of health checks that some are answered late, but none refused, and nobody long', () => {
    expect(faultOfHealth(health)).toBeUndefined();
    expect(faultOfHealth({ ...health, late: 12, longest: 4_000 })).toBeUndefined();
    expect(faultOfHealth({ ...health, late: 13 })).toBe('13 of 600 late');
    expect(faultOfHealth({ ...health, late: 9, longest: 10_400 })).toBe('not ready for 10 s on end');
    expect(faultOfHealth({ ...health, refused: ['http://api 503'] })).toBe('1 refused: http://api 503');
  });

  it('is of the first release’s own Busy one of two hundred answers', () => {
    expect(isSeldomBusy({ answered: 1_000, busy: 5 })).toBe(true);
    expect(isSeldomBusy({ answered: 1_000, busy: 6 })).toBe(false);
  });

  it('is nothing of the first release’s tables', () => {
    expect(changedOf(['docket_1 (3)', 'tips_1 (1)'], ['docket_1 (3)', 'tips_1 (1)'])).toEqual([]);
    expect(changedOf(['docket_1 (3)', 'tips_1 (1)'], ['docket_2 (3)', 'tips_1 (1)', 'tips_2 (1, not live)'])).toEqual([
      'docket_1 (3) has gone',
      'docket_2 (3) was begun',
      'tips_2 (1, not live) was begun',
    ]);
  });
});
