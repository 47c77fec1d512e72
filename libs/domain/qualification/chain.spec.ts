import type { LocalDate } from '../calendar/local-date.js';
import { bestChain, type Need } from './chain.js';
import type { Link, Origin } from './links.js';

const day = (text: string): LocalDate => text as LocalDate;
const origin: Origin = {
  proofId: 'mark',
  owner: '南风股份有限公司',
  confirmed: true,
  classes: [18, 25],
  territories: ['CN'],
  validUntil: day('2031-05-06'),
};
const link = (proofId: string, grantor: string, grantee: string, more: Partial<Link> = {}): Link => ({
  proofId,
  grantor,
  grantee,
  mayAuthorise: true,
  confirmed: true,
  validUntil: day('2028-12-31'),
  ...more,
});
const first = link('one', '南风股份有限公司', '北店商贸', { classes: [18] });
const last = link('two', '北店商贸', '小店', { mayAuthorise: false, validUntil: day('2027-06-30') });
const need: Need = { class: 18, channel: 'live-stream', platformId: 'shop', territory: 'CN', day: day('2026-11-29') };
const chain = (links: readonly Link[], more: Partial<Need> = {}, from: Partial<Origin> = {}) =>
  bestChain({ ...origin, ...from }, links, '小店', { ...need, ...more });

it('is whole from the registered owner to the shop, until the first of its papers ends', () => {
  expect(chain([last, first])).toEqual({ links: [first, last], faults: [], validUntil: '2027-06-30' });
});

it('needs no link where the shop is the owner itself, however its name is written', () => {
  expect(chain([], {}, { owner: ' 小 店 ' })).toMatchObject({ links: [], faults: [], validUntil: '2031-05-06' });
});

it.each<[string, readonly Link[], Partial<Need>, readonly string[]]>([
  ['nobody authorised anybody', [], {}, ['no-link-to-shop']],
  ['the first grantor is not the owner', [link('x', '他人', '小店')], {}, ['no-link-from-owner']],
  ['it ends before the shop', [first], {}, ['no-link-to-shop']],
  ['a grantor is not the grantee before', [first, link('x', '另一店', '小店')], {}, ['no-link-to-shop']],
  ['who authorises may not', [{ ...first, mayAuthorise: false }, last], {}, ['no-right-to-authorise']],
  ['a link gives more than it has', [first, { ...last, classes: [18, 25] }], {}, ['scope-widens']],
  ['the owner gives what it has not', [{ ...first, territories: ['CN', 'US'] }, last], {}, ['scope-widens']],
  [
    'a link in between says nothing of a limit',
    [{ ...first, classes: undefined } as never, { ...last, classes: [3] }],
    {},
    ['scope-widens', 'class-not-covered'],
  ],
  [
    'terms do not overlap',
    [first, { ...last, validFrom: day('2029-01-01'), validUntil: day('2029-12-31') }],
    {},
    ['terms-apart', 'not-in-term'],
  ],
  ['the day is after its end', [first, last], { day: day('2027-07-01') }, ['not-in-term']],
  ['the class is another', [first, last], { class: 25 }, ['class-not-covered']],
  ['the channel is another', [first, { ...last, channels: ['offline'] }], {}, ['channel-not-covered']],
  ['the platform is another', [first, { ...last, platformIds: ['mall'] }], {}, ['platform-not-covered']],
  ['the territory is another', [first, last], { territory: 'US' }, ['territory-not-covered']],
  ['nobody checked a link', [first, { ...last, confirmed: false }], {}, ['not-checked']],
])('tells that %s', (_, links, more, faults) => {
  expect(chain(links, more).faults).toEqual(faults);
});

it('takes the whole one of several, and walks in no circle', () => {
  const round = [link('a', '北店商贸', '北店商贸'), link('b', '北店商贸', '南风股份有限公司')];
  const weak = link('weak', '南风股份有限公司', '小店', { confirmed: false });
  expect(chain([weak, ...round, first, last])).toMatchObject({
    links: [{ proofId: 'one' }, { proofId: 'two' }],
    faults: [],
  });
});

it('says nothing of what was not asked', () => {
  expect(
    bestChain(origin, [first, { ...last, channels: ['offline'] }], '小店', { territory: 'CN', day: need.day }).faults,
  ).toEqual([]);
});

it('stays quick among very many papers', () => {
  const many = Array.from({ length: 200 }, (_, i) =>
    link(`l${i}`, i < 25 ? '南风股份有限公司' : `第${Math.floor(i / 25) - 1}层`, `第${Math.floor(i / 25)}层`),
  );
  const began = process.cpuUsage(); // how long that takes is the machine's affair
  expect(chain([...many, link('end', '第7层', '小店')]).faults).toEqual(['no-link-to-shop']); // nine links
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1_000).toBeLessThan(2_000);
});
