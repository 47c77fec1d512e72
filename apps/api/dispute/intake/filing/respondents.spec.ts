import { emptyStream } from '#event-store/load.js';
import { instant } from '#domain/kernel/message.js';
import { collectTexts } from '../../texts.js';
import { disputeNumber } from './dispute-number.js';
import { collectDetails, collectParty, mergeRespondents } from './respondents.js';

const [ben, benLive, cai] = [
  { ref: 'ben', roles: ['merchant' as const], name: 'Ben' },
  {
    ref: 'ben-live',
    roles: ['room-operator' as const, 'merchant' as const],
    name: 'Ben live',
    mail: 'ben@live.example',
  },
  { ref: 'cai', roles: ['live-marketer' as const], name: 'Cai' },
];
const known = { partyId: '0190b7a1-0000-7000-8000-000000000001' };
const unknown = { partyId: '0190b7a1-0000-7000-8000-000000000002' };
const association = '0190b7a1-0000-7000-8000-000000000009';

it('makes one respondent of one party, with all its roles', () => {
  const merged = mergeRespondents([ben, cai, benLive], [known, unknown, known]);
  expect(merged.map(({ respondentId, roles, named }) => [respondentId, roles, named.map(({ ref }) => ref)])).toEqual([
    [known.partyId, ['merchant', 'room-operator'], ['ben', 'ben-live']],
    [unknown.partyId, ['live-marketer'], ['cai']],
  ]);
});

it("seals what was said of a party under that person's key, and notes a new party in the same set", async () => {
  const streams = {
    partyStream: emptyStream(association, unknown.partyId),
    accountStream: emptyStream(association, known.partyId),
    platformId: association,
  };
  const [first, second] = mergeRespondents([ben, benLive, cai], [known, known, { ...unknown, ...streams }]);
  if (!first || !second) throw new Error('two parties');
  const texts = collectTexts();
  const by = { kind: 'person' as const, id: 'ana' };
  const at = instant('2026-03-14T10:00:00Z');
  const [details, none, entries] = [
    collectDetails(first, texts),
    collectParty(first, texts, by, at),
    collectParty(second, texts, by, at),
  ];
  expect(details).toThrow('sealed before');
  const sealed: { readonly keyName: string; readonly text: string }[] = [];
  await texts.seal({
    sealAll: async (words) => {
      sealed.push(...words);
      return words.map((_, i) => `content-${i}`);
    },
  });
  expect(sealed.map(({ keyName, text }) => [keyName, JSON.parse(text)])).toEqual([
    [`person:${known.partyId}`, { name: 'Ben', also: [{ name: 'Ben live', mail: 'ben@live.example' }] }],
    [`person:${unknown.partyId}`, { name: 'Cai' }],
  ]);
  expect([details(), none()]).toEqual(['content-0', []]);
  expect(entries().map(({ category, events }) => [category, events.map(({ type, data }) => [type, data])])).toEqual([
    ['party', [['PartyNoted', { kind: 'unknown', source: 'complaint', identityContentId: 'content-1' }]]],
    ['platform-account', [['PlatformAccountLinked', { platformId: association, partyId: unknown.partyId }]]],
  ]);
});

it('numbers a dispute by the day in Shanghai and 40 random bits', () => {
  expect(disputeNumber(instant('2026-03-13T16:00:00Z'), Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff]))).toBe(
    'PL-20260314-ZZZZZZZZ',
  );
  expect(disputeNumber(instant('2026-03-13T15:59:59Z'), Buffer.from([0, 0, 0, 0, 33]))).toBe('PL-20260313-00000011');
});
