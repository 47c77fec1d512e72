import { ana } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { disputeAfter, fileOf } from '../../../testing/core/story.js';
import { drawn } from '../../../testing/talks/mediation-stories.js';
import type { Authority } from '../../../party/events.js';

import { checkMaySign } from './may-sign.js';

const asking = (authority: Authority) => {
  const { dispute, context } = fileOf(disputeAfter(drawn), ana);
  return () => {
    checkMaySign(ana, shanghai('03-05T11:00'), { dispute, context: { ...context, authority } });
  };
};

it('takes an authority that reaches to a settlement, is in force and confirmed', () => {
  for (const authority of [{}, { scope: ['settle'] }, { scope: ['settle'], until: shanghai('03-05T11:00') }] as const)
    expect(asking(authority)).not.toThrow();
});
it.each<readonly [string, Authority, string]>([
  ['reaches no further than answers', { scope: ['answer'] }, 'AuthorityLacksScope'],
  ['is over', { scope: ['settle'], until: shanghai('03-05T10:59') }, 'AuthorityExpired'],
  ['was not confirmed', { scope: ['settle'], power: 'reads' }, 'AuthorityNotConfirmed'],
  ['rests on a contact that nobody proved', { power: 'answers' }, 'ContactNotProved'],
])('is refused where the authority %s', (_, authority, code) =>
  expect(asking(authority)).toThrow(expect.objectContaining({ code })),
);
