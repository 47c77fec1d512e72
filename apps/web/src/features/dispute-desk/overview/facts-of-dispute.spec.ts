import { factsOfDispute } from './facts-of-dispute.js';

const role = { role: 'merchant', base: 0, score: 0, handling: 'ordinary', rates: {}, sample: {} } as const;
const rating = {
  memberId: 'm',
  on: '2027-03-01',
  decisions: {},
  rules: { version: '2027-01' },
  roles: [
    {
      ...role,
      name: '商家',
      points: [
        { factId: 'd1.defaulted', disputeId: 'd1' },
        { factId: 'd2.defaulted', disputeId: 'd2' },
        { factId: 'd3.defaulted', storedOnly: true },
      ],
      takenBack: [{ factId: 'd1.cleared', disputeId: 'd1' }],
    },
  ],
};

it('takes of a rating what comes from this dispute, and what was taken back', () =>
  expect(factsOfDispute(rating, 'd1')).toMatchObject({
    version: '2027-01',
    facts: [
      { id: 'd1.defaulted', as: '商家', isGone: false },
      { id: 'd1.cleared', as: '商家', isGone: true },
    ],
  }));

it('says nothing of whoever has no rating', () => expect(factsOfDispute(undefined, 'd1')).toEqual({ facts: [] }));
