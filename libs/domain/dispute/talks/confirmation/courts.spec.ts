import { referIn } from '../../../testing/conduct/referrals.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, disputeAfter } from '../../../testing/core/story.js';
import { mediating, mediatingItems } from '../../../testing/talks/mediation-stories.js';
import type { ConfirmationRules } from '../../../rulebook/confirmation-rules.js';
import { courtsOf } from './courts.js';

const rules = rulebook.confirmation as ConfirmationRules;

it('are the inviting court where one invited, and else those of residence, object or body, of the level of the right', () => {
  const both = { parties: ['ana', 'ben'] };
  const matter = disputeAfter(mediating);
  expect(courtsOf(matter, both, rules)).toEqual([
    { ground: 'residence', level: 'basic', partyId: 'ana' },
    { ground: 'residence', level: 'basic', partyId: 'ben' },
    { ground: 'object', level: 'basic' },
    { ground: 'body', level: 'basic' },
  ]);
  expect(
    courtsOf({ ...disputeAfter(mediatingItems), right: 'patent' }, both, rules).every(
      ({ level }) => level === 'intermediate',
    ),
  ).toBe(true);
  const invited = disputeAfter(andThen(mediatingItems, referIn('03-05T10:00')));
  expect(courtsOf(invited, both, rules)).toEqual([{ ground: 'inviting-court' }]);
});
