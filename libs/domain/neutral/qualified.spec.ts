import { instant, type Actor, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { MediatorKind, NeutralEvent } from './events.js';
import { endQualification, isQualified, qualifyMediator } from './qualified.js';
import { evolveNeutral, unlisted, type Neutral } from './state.js';

const at = instant('2026-06-01T00:00:00Z');
const end = instant('2026-12-01T00:00:00Z');
const ada: Actor = { kind: 'person', id: 'ada' };
const after = (events: readonly NeutralEvent[], neutral: Neutral = unlisted): Neutral =>
  events.reduce(evolveNeutral, neutral);
const check = (kind: MediatorKind, until?: Instant, by = ada) =>
  qualifyMediator({
    type: 'QualifyMediator',
    data: { mediatorId: 'max', kind, paperContentId: 'paper', ...(until && { until }) },
    by,
    at,
  });
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

it('counts as told on the roster until it is checked, and then as long as the check lasts', () => {
  expect(isQualified(unlisted, 'commercial-mediation', at)).toBe(true);
  const checked = after(check('commercial-mediator', end));
  expect(isQualified(checked, 'commercial-mediation', end)).toBe(true);
  expect(isQualified(checked, 'commercial-mediation', instant('2026-12-01T00:00:00.001Z'))).toBe(false);
  expect(isQualified(after(check('lawyer'), checked), 'commercial-mediation', instant('2027-01-01T00:00:00Z'))).toBe(
    true,
  );
});

it('hinders nobody where the basis of the body asks for none', () => {
  const ended = after(
    endQualification(
      { type: 'EndQualification', data: { kind: 'lawyer', reasonContentId: 'why' }, by: ada, at },
      after(check('lawyer')),
    ),
    after(check('lawyer')),
  );
  expect(isQualified(ended, 'commercial-mediation', at)).toBe(false);
  for (const basis of ['peoples-mediation', 'none', undefined] as const)
    expect(isQualified(ended, basis, at)).toBe(true);
});

it('is checked by somebody else, for days to come, and ends once', () => {
  expect(refusedWith(() => check('lawyer', undefined, { kind: 'person', id: 'max' }))).toBe('SecondPersonNeeded');
  expect(refusedWith(() => check('lawyer', at))).toBe('InstantImplausible');
  const asked = { type: 'EndQualification', data: { kind: 'lawyer', reasonContentId: 'why' }, by: ada, at } as const;
  expect(refusedWith(() => endQualification(asked, unlisted))).toBe('NothingNamed');
});
