import { readFileSync } from 'node:fs';
import { NOTED_ACTS } from './noted-acts.js';

const operations = new Set(
  [...readFileSync('apps/api/openapi.json', 'utf8').matchAll(/"operationId": ?"(\w+)"/g)].map(([, name]) => name ?? ''),
);
/** What such a name does not stand for: nobody has more power or another key by it. */
const OTHERWISE = new Set([
  'answerAccountClause',
  'beginIdentityLink',
  'compareDelegationCounts',
  'declineDelegationTerms',
  'sendLinkCode',
  'tryIdentityProvider',
  'tryMessageProvider',
  'trySignatureProvider',
  'tryTimestampAuthority',
]);
const PUBLIC_OR_OWN = new Set(['openLink']);

it('names operations that there are', () => {
  expect(Object.keys(NOTED_ACTS).filter((name) => !operations.has(name))).toEqual([]);
});

it('leaves out no operation that changes keys, authorities, agreements or offices', () => {
  const named = [...operations].filter(
    (name) =>
      /Keys?$|Authority$|Provider$|PlatformLink$|RoomReading$|Links?$|^setDuty|^(offer|agree|end)Delegation$/.test(
        name,
      ) && !/^(get|list)/.test(name),
  );
  expect(named.length).toBeGreaterThan(15);
  const left = named.filter((name) => !(name in NOTED_ACTS) && !OTHERWISE.has(name) && !PUBLIC_OR_OWN.has(name));
  expect(left).toEqual([]);
});
