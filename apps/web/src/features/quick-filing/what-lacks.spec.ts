import { PARTY_FILING } from '#messages/ui/party-filing.js';
import { PARTY_LANES } from '#messages/ui/party-lanes.js';
import { groupsOf } from './complaints.js';
import { linesOf } from './lines.js';
import { whatLacks } from './what-lacks.js';

const lines = linesOf('https://shop.example/1', [{ platformId: 'p', handle: 'shop' }], {
  title: 'Bag',
  seller: 'Ben',
  account: 'ben',
  platformId: 'p',
});
const groups = groupsOf(lines, {
  rightId: 'r',
  filedAs: 'right-holder',
  statement: 's',
  files: [],
  codes: [],
  version: '1',
});
const wish = { ground: 'festival', recording: 'f1', card: 'f1', seconds: 30 } as const;
const all = { groups, wish, accepted: true } as const;

it.each([
  ['a link', { ...all, groups: [] }, PARTY_FILING.nothingYet],
  ['why it cannot wait', { ...all, wish: { ...wish, ground: '' } }, PARTY_LANES.needsGround],
  ['the recording', { ...all, wish: { ...wish, recording: '' } }, PARTY_LANES.needsFile],
  ['the product card', { ...all, wish: { ...wish, card: '' } }, PARTY_LANES.needsFile],
  ['the guarantee', { ...all, accepted: false }, PARTY_FILING.acceptFirst],
  ['no guarantee of its own', { ...all, wish: undefined, accepted: false }, PARTY_FILING.acceptFirst],
] as const)('asks for %s before anything is sent', (_, typed, words) => expect(whatLacks(typed)).toBe(words));

it('asks for nothing where all is there', () =>
  expect([all, { ...all, wish: undefined }].map(whatLacks)).toEqual([undefined, undefined]));
