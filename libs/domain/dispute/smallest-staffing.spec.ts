import { areApart, lackingPeople, PARTS, smallestStaffing, type Hand, type PartName } from './smallest-staffing.js';

const needed = smallestStaffing();
const roleOf = (person: readonly PartName[]) => PARTS[person[0] ?? 'handling'].role;

it('needs six people for everything: three of the staff, a mediator, two experts', () => {
  expect(needed.map(roleOf).sort()).toEqual([
    'case-manager',
    'case-manager',
    'case-manager',
    'expert',
    'expert',
    'mediator',
  ]);
  expect(needed.flat().sort()).toEqual(Object.keys(PARTS).sort());
});
it('puts nothing that is apart into one hand, and does with fewer nowhere', () => {
  for (const person of needed)
    for (const a of person) for (const b of person) expect([a, b, areApart(a, b)]).toEqual([a, b, false]);
  // six of them are apart two by two, so that five people never do
  const apart: readonly PartName[] = ['mediating', 'sitting-first', 'sitting-on-review'];
  for (const a of apart) for (const b of apart) expect(areApart(a, b)).toBe(a !== b);
  expect(areApart('handling', 'deciding-challenges')).toBe(true);
  expect(areApart('finding-bad-faith', 'agreeing-to-findings')).toBe(true);
  expect(areApart('deciding-appeals', 'agreeing-to-findings')).toBe(true);
});

const hand = (accountId: string, roles: Hand['roles'], organisationId?: string): Hand => ({
  accountId,
  name: accountId,
  roles,
  ...(organisationId !== undefined && { organisationId }),
});
const six: readonly Hand[] = [
  hand('mia', ['case-manager'], 'association'),
  hand('noa', ['case-manager'], 'association'),
  hand('ada', ['case-manager'], 'another-house'),
  hand('max', ['mediator']),
  hand('eda', ['expert']),
  hand('fay', ['expert']),
];

it('lacks nobody with exactly these six, and somebody without any of them', () => {
  expect(lackingPeople(six)).toEqual([]);
  for (const one of six) expect(lackingPeople(six.filter((other) => other !== one))).toHaveLength(1);
});
it('counts a person once, whatever its roles', () => {
  const all = ['case-manager', 'mediator', 'expert'] as const;
  const few = [hand('mia', all, 'association'), hand('noa', all, 'association'), hand('ada', all, 'another-house')];
  expect(lackingPeople(few)).toHaveLength(3);
});
it('lacks who decides appeals where everybody works for one house', () => {
  const one = six.map((other) => (other.accountId === 'ada' ? hand('ada', ['case-manager'], 'association') : other));
  const [lacking = []] = lackingPeople(one);
  expect(lackingPeople(one)).toHaveLength(1);
  expect(lacking).toContain('deciding-appeals');
});
