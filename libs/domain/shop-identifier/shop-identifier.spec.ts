import { readdirSync, readFileSync } from 'node:fs';
import { localDate } from '../calendar/local-date.js';
import { evolveDelegation } from '../delegation/evolve.js';
import type { DelegationEvent } from '../delegation/events.js';
import { notAgreed } from '../delegation/state.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { terms } from '../testing/intake/delegations.js';
import { affiliationOf, HUB_FROM, PROPOSED_FROM } from './affiliation.js';
import type { IdentifierHouseCommand, IdentifierPlatformCommand } from './commands.js';
import { decideIdentifierHouse, decideIdentifiers } from './decide.js';
import type { IdentifierHouseEvent } from './events.js';
import type { IdentifierGround, IdentifierKind } from './kinds.js';
import { normalisedIdentifier } from './normalise.js';
import { evolveIdentifierHouse, newHouse } from './state.js';

const at = instant('2026-03-02T02:00:00Z');
const maja: Actor = { kind: 'person', id: 'maja' };
const ana: Actor = { kind: 'person', id: 'ana', onBehalfOf: 'holder' };
const mall: Actor = { kind: 'platform', id: 'mall' };
const ground = (kind: IdentifierKind, changes: Partial<IdentifierGround> = {}): IdentifierGround => ({
  ...{ kind, ground: 'contract', source: 'Contract with shops, section 7', clause: 'Annex 3' },
  ...{ from: localDate('2026-03-01'), until: localDate('2026-12-31') },
  ...changes,
});
const agreed = (...identifiers: readonly IdentifierGround[]) => {
  const offered = { version: 1, terms: { ...terms, identifiers }, wordsContentId: 'w', officerId: 'maja' };
  const events: readonly DelegationEvent[] = [
    { type: 'DelegationOffered', data: { platformId: 'mall', ...offered, offeredAt: at } },
    { type: 'DelegationAgreed', data: { version: 1, agreedAt: at } },
  ];
  return events.reduce(evolveDelegation, notAgreed);
};
type House = Pick<IdentifierHouseCommand, 'type' | 'data'>;
const house = (past: readonly IdentifierHouseEvent[]) => past.reduce(evolveIdentifierHouse, newHouse);
const order = (past: readonly IdentifierHouseEvent[], told: House, by = maja): readonly IdentifierHouseEvent[] =>
  decideIdentifierHouse({ ...told, by, at } as IdentifierHouseCommand, {
    house: house(past),
    context: { duties: by === maja ? ['case-manager'] : [] },
  });
const assess = (...kinds: IdentifierKind[]): House => ({
  type: 'FileImpactAssessment',
  data: { kinds, contentId: 'words' },
});
const assessed = order([], assess('contact', 'address'));
const take = (generation: number, ...shops: readonly IdentifierKind[][]): IdentifierPlatformCommand => ({
  ...{ type: 'TakeShopIdentifiers', by: mall, at },
  data: { generation, shops },
});
const hand = (
  command: IdentifierPlatformCommand,
  { past = assessed, agreement = agreed(ground('contact'), ground('address')) } = {},
) => decideIdentifiers(command, { platformId: 'mall', house: house(past), agreement });
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

describe('what is taken', () => {
  it('is counted by kind, with the versions by which it was', () => {
    expect(hand(take(1, ['contact', 'contact'], ['address']))).toEqual([
      {
        type: 'ShopIdentifiersTaken',
        data: {
          ...{ platformId: 'mall', agreementVersion: 1, assessmentVersion: 1, generation: 1, shops: 2 },
          ...{ identifiers: { contact: 2, address: 1 }, takenAt: at },
        },
      },
    ]);
  });
  it('needs a ground of the agreement that is in force for each kind', () => {
    expect(refusedWith(() => hand(take(1, ['contact', 'device'])))).toBe('IdentifierNotAgreed');
    expect(refusedWith(() => hand(take(1, ['contact']), { agreement: notAgreed }))).toBe('IdentifierNotAgreed');
    for (const changes of [{ from: localDate('2026-03-03') }, { until: localDate('2026-03-01') }])
      expect(refusedWith(() => hand(take(1, ['contact']), { agreement: agreed(ground('contact', changes)) }))).toBe(
        'IdentifierNotAgreed',
      );
  });
  it('needs an assessment that covers each kind, the newest', () => {
    expect(refusedWith(() => hand(take(1, ['contact']), { past: [] }))).toBe('AssessmentMissing');
    const narrowed = [...assessed, ...order(assessed, assess('address'))];
    expect(narrowed.at(-1)).toMatchObject({ data: { version: 2, filedById: 'maja' } });
    expect(refusedWith(() => hand(take(1, ['contact']), { past: narrowed }))).toBe('AssessmentMissing');
  });
  it('needs the key in use, which an officer changes', () => {
    const changed = [...assessed, ...order(assessed, { type: 'ChangeIdentifierKey', data: {} })];
    expect(refusedWith(() => hand(take(1, ['contact']), { past: changed }))).toBe('IdentifierKeyMoved');
    expect(hand(take(2, ['contact']), { past: changed })).toHaveLength(1);
    expect(refusedWith(() => order([], { type: 'ChangeIdentifierKey', data: {} }, ana))).toBe('NotFound');
  });
  it('is something', () => expect(refusedWith(() => hand(take(1)))).toBe('NothingNamed'));
});

it('a proposal is dismissed once', () => {
  const dismiss: House = {
    type: 'DismissShopProposal',
    data: { disputeId: 'd', shopId: 's', reasonContentId: 'why' },
  };
  expect(refusedWith(() => order(order([], dismiss), dismiss))).toBe('AnsweredAlready');
});

describe('one spelling', () => {
  it.each([
    ['contact', '+86 138-0013-8000', '13800138000'],
    ['contact', '１３８００１３８０００', '13800138000'],
    ['contact', ' Shop@Example.CN ', 'shop@example.cn'],
    ['legal-representative', '11010119900307 451x', '11010119900307451x'],
    ['payment-account', '6222 0200 1234 5678', '6222020012345678'],
    ['address', '浙江省杭州市余杭区 文一西路９６９号，3号仓', '浙江省杭州市余杭区文一西路969号3号仓'],
  ] as const)('of %s %s', (kind, text, normalised) => expect(normalisedIdentifier(kind, text)).toBe(normalised));
  it('of too little there is none', () => {
    expect(normalisedIdentifier('legal-representative', '张伟')).toBeUndefined();
    expect(normalisedIdentifier('address', '杭州')).toBeUndefined();
  });
});

describe('how far two shops belong together', () => {
  it('a payment account of two does, a warehouse or device alone does not', () => {
    expect(affiliationOf([{ kind: 'payment-account', shops: 2 }]).score).toBe(0.9);
    for (const kind of ['address', 'device'] as const)
      expect(affiliationOf([{ kind, shops: 2 }]).score).toBeLessThan(PROPOSED_FROM);
    const both = affiliationOf([
      { kind: 'address', shops: 2 },
      { kind: 'device', shops: 2 },
    ]);
    expect(both).toMatchObject({ score: 0.58, kinds: [{ kind: 'device' }, { kind: 'address' }] });
  });
  it('the more share it the less it says, and a hub says nothing', () => {
    const score = (shops: number) => affiliationOf([{ kind: 'payment-account', shops }]).score;
    expect([2, 4, 8, HUB_FROM, 400].map(score)).toEqual([0.9, 0.45, 0.3, 0, 0]);
    expect(affiliationOf([{ kind: 'address', shops: 400 }]).kinds).toEqual([
      { kind: 'address', shops: 400, isHub: true, weight: 0 },
    ]);
  });
  it('of each kind the strongest counts, once', () =>
    expect(
      affiliationOf([
        { kind: 'contact', shops: 4 },
        { kind: 'contact', shops: 2 },
      ]),
    ).toEqual({ score: 0.6, kinds: [{ kind: 'contact', shops: 2, isHub: false, weight: 0.6 }] }));
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today = [
    ...assessed,
    ...order([], { type: 'ChangeIdentifierKey', data: {} }),
    ...order([], { type: 'DismissShopProposal', data: { disputeId: 'd', shopId: 's', reasonContentId: 'why' } }),
    ...hand(take(1, ['contact'])),
    ...hand({ type: 'DeleteShopIdentifiers', by: mall, at, data: { ending: 'withdrawn', identifiers: 3 } }),
  ];
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
