import { acceptComplaint, rejectComplaint, shanghai } from '../../testing/core/commands.js';
import { givenIn, andThenIn, disputeAfter } from '../../testing/core/story.js';
import { filed, lifted, noticed } from '../../testing/core/scenes.js';
import { acceptAmendment, amendComplaint } from '../../testing/intake/amendments.js';
import { barredComplaint, limited, order, suspended, under } from '../../testing/intake/standings.js';
import { recorded } from '../../testing/core/expected.js';
import { offered } from '../../testing/core/menu.js';
import { mia } from '../../testing/core/actors.js';
import { admitRound, raiseAgain } from '../../testing/intake/record-commands.js';
import { barredOf } from './barred.js';
import { getStage } from './state.js';

const all = under(order());
const ben = under(order({ kind: 'against', partyId: 'ben' }));
const dan = under(order({ kind: 'against', partyId: 'dan' }));
const hat = {
  itemId: 'hat',
  platformId: 'shop',
  kind: 'product',
  locatorContentId: 'where',
  respondentIds: ['ben'],
} as const;
const more = andThenIn(under())(noticed, amendComplaint('03-04T10:00', { items: [hat] }));
const raised = andThenIn(under())(lifted, raiseAgain('03-25T10:00', 'pair:ben:bag'));

it.each([
  ['the acceptance of what was pending', filed, acceptComplaint()],
  ['an amendment with a new item', noticed, amendComplaint('03-04T10:00', { items: [hat] })],
  ['the acceptance of such an amendment', more, acceptAmendment('03-04T11:00')],
  ['a renewal', lifted, raiseAgain('03-25T10:00', 'pair:ben:bag')],
  ['the admission of a renewal', raised, admitRound('03-25T11:00')],
] as const)('%s is refused while a bar reaches it, and only then', (_, past, step) => {
  givenIn(all)(...past)
    .when(step)
    .thenRefused('ComplainantBarred');
  givenIn(limited({ ...suspended, until: shanghai('12-31T10:00') }))(...past)
    .when(step)
    .thenRefused('ComplainantBarred');
  expect(andThenIn(dan)(past, step).length).toBeGreaterThan(past.length);
});

it('is not offered either, by the same statement', () => {
  expect(offered(filed, mia, 'AcceptComplaint', all)).toEqual([]);
  expect(offered(filed, mia, 'AcceptComplaint', dan)).not.toEqual([]);
});

it('an order for one shop lets the rest of the complaint go on, and says which order', () => {
  const past = andThenIn(ben)(filed, acceptComplaint());
  const { stages } = disputeAfter(past);
  expect([stages['pair:ben:bag'], stages['pair:ben:cap'], stages['pair:cai:bag']]).toMatchObject([
    { stage: 'closed', reason: 'rejected' },
    { stage: 'closed', reason: 'rejected' },
    { stage: 'awaiting-counter-notice' },
  ]);
  expect(past.filter(({ type }) => type === 'MeasureSet').map(({ data }) => data)).toMatchObject([
    { respondentId: 'cai' },
  ]);
  expect(past.find(({ type }) => type === 'PairsBarred')?.data).toMatchObject({
    bars: [{ kind: 'court-order', barId: 'bar' }],
  });
  expect(past.filter((event) => event.type === 'ServiceOrdered' && event.data.addressee.id === 'ben')).toEqual([]);
});

it('staff reject a barred complaint as barred, with its order; nothing else is rejected so', () => {
  givenIn(all)(...filed)
    .when(barredComplaint('03-01T12:00'))
    .then(
      recorded('ComplaintRejected', { cause: 'barred', bars: [expect.objectContaining({ barId: 'bar' }) as object] }),
      recorded('ServiceOrdered', { document: 'rejection' }),
      recorded('DisputeClosed'),
    );
  givenIn(dan)(...filed)
    .when(barredComplaint('03-01T12:00'))
    .thenRefused('UnknownReference');
  expect(getStage(disputeAfter(andThenIn(all)(filed, rejectComplaint('03-01T12:00', 'other'))), 'dispute').stage).toBe(
    'closed',
  );
});

it('stands from its first instant to its last, and not beyond', () => {
  const bars = [order({ kind: 'all' }, '03-31T10:00')];
  const barred = (at: string) => barredOf({ right: 'trademark' }, ['pair:ben:bag'], { bars }, shanghai(at)).length > 0;
  expect(['01-31T10:00', '02-01T10:00', '03-31T10:00', '03-31T10:01'].map(barred)).toEqual([false, true, true, false]);
});
