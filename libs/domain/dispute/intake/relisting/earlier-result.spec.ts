import { filed, lifted, noticed, waiting } from '../../../testing/core/scenes.js';
import { disputeAfter } from '../../../testing/core/story.js';
import { closePairs } from '../../measures/close-pairs.js';
import { earlierResult } from './earlier-result.js';

const bag = 'pair:ben:bag';
const right = { rightIdentities: ['the-mark'] };
const later = { ...disputeAfter(filed), ...right };
const end = (
  past: Parameters<typeof disputeAfter>[0],
  reason?: Parameters<typeof closePairs>[2],
  more: object = right,
) => {
  const dispute = { ...disputeAfter(past), ...more };
  return () =>
    earlierResult(
      { disputeId: 'before', dispute: reason === undefined ? dispute : closePairs(dispute, [bag], reason) },
      bag,
      later,
    );
};
it('is that the measure stands, or that the goods came back', () => {
  expect(end(lifted)()).toEqual({
    disputeId: 'before',
    number: 'PL-20260301-00000001',
    result: 'restored',
    reason: 'lifted',
  });
  expect(end(noticed, 'defaulted')()).toMatchObject({ result: 'removed', reason: 'defaulted' });
});
it.each(['withdrawn', 'settled', 'rejected'] as const)('says nothing where it was %s', (reason) =>
  expect(end(noticed, reason)).toThrow(expect.objectContaining({ code: 'WrongStage' })),
);
it('says nothing while it runs', () => expect(end(waiting)).toThrow(expect.objectContaining({ code: 'WrongStage' })));
it.each([
  ['another right', { rightIdentities: ['another'] }],
  ['no identity', { rightIdentities: undefined }],
  ['another complainant', { ...right, complainantId: 'eve' }],
])('is of no use with %s', (_, more) =>
  expect(end(lifted, undefined, more)).toThrow(expect.objectContaining({ code: 'UnknownReference' })),
);
