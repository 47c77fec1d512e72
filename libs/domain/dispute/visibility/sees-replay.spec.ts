import { amy, contextOf } from '../../testing/core/actors.js';
import { everyStory } from '../../testing/core/every-event.js';
import { disputeAfter } from '../../testing/core/story.js';
import { instant } from '../../kernel/message.js';
import type { Dispute, DisputeEvent } from '../core/state.js';
import { partsOf, serviceSubject } from '../core/subject.js';
import { nothing } from './event-row.js';
import { EVENT_SEEN } from './event-seen.js';
import { inCommon } from './sees-both.js';
import { KIND_SEEN } from './kind-seen.js';
import { redactEvent } from './redact-event.js';
import { boundToday, closedAsToday, lookerIn, pastAt, replayEvent, REPLAY_SEATS } from './sees-replay.js';
import { visibilityIfAny } from './visibility.js';
import { exhibitsSeen } from './sees-exhibit.js';
import { never } from './subject-rules.js';
import type { Visibility } from './viewer.js';

const AUDITOR = { actor: amy, context: contextOf(amy) };

type Look = {
  readonly seat: Visibility;
  readonly auditor: Visibility;
  readonly today: Visibility;
  readonly then: Dispute;
  readonly now: Dispute;
  readonly past: readonly DisputeEvent[];
};

/** Every seat at some instants of a story, as an auditor looks at it from its end. */
const looksAt = (story: readonly DisputeEvent[]): readonly Look[] => {
  const now = disputeAfter(story);
  const today = visibilityIfAny(AUDITOR.actor, { dispute: now, context: AUDITOR.context });
  if (!today) return [];
  const bound = boundToday(AUDITOR, now);
  const stands = [1, 0.35, 0.7].map((part) => Math.max(1, Math.floor(story.length * part)));
  return stands.flatMap((length) => {
    const past = story.slice(0, length);
    const then = closedAsToday(disputeAfter(past), now, AUDITOR);
    const auditor = visibilityIfAny(bound.actor, { dispute: then, context: bound.context });
    return REPLAY_SEATS.flatMap((seat): Look[] => {
      const looker = lookerIn(seat, then, then.respondents[0]?.respondentId);
      const sight = looker && visibilityIfAny(looker.actor, { dispute: then, context: looker.context });
      return sight && auditor ? [{ seat: sight, auditor, today, then, now, past }] : [];
    });
  });
};
const looks = everyStory.flatMap(looksAt);
const replayed = (look: Look) =>
  look.past.flatMap((event) => {
    const seen = replayEvent(event, look, look.then);
    return seen ? [{ event, seen }] : [];
  });

it('has looked from every seat', () =>
  expect(new Set(looks.map(({ seat }) => seat.sort))).toEqual(
    new Set(['staff', 'complainant', 'respondent', 'expert']),
  ));

it('shows nothing that the seat did not see then, and nothing of it that the seat was not given', () => {
  let shown = 0;
  const wrong = looks.flatMap((look) =>
    replayed(look).flatMap(({ event, seen }) => {
      const own = redactEvent(event, look.seat, look.then);
      shown += 1;
      const isWithin =
        seen.subjects.every((subject) => own?.subjects.includes(subject)) &&
        JSON.stringify(inCommon(seen.event.data, own?.event.data)) === JSON.stringify(seen.event.data);
      return isWithin ? [] : [event.type];
    }),
  );
  expect(wrong).toEqual([]);
  expect(shown).toBeGreaterThan(1_000);
});

it('shows nothing that no auditor may see, or may not see today: no talks, room, deliberation, review, referral', () => {
  const wrong = looks.flatMap((look) =>
    replayed(look).flatMap(({ event: { type }, seen }) => [
      ...((EVENT_SEEN[type].auditor as unknown) === nothing ? [type] : []),
      ...seen.subjects.filter(
        (subject) => KIND_SEEN[partsOf(subject).kind].auditor === never || !look.today.sees(subject),
      ),
    ]),
  );
  expect(wrong).toEqual([]);
});

it('keeps unrevealed then what was revealed later: no decision before it went out, whoever looks', () => {
  const before = looks.filter(({ then, now }) =>
    Object.entries(now.decisions).some(([id, { issued }]) => issued && then.decisions[id]?.issued === undefined),
  );
  expect(new Set(before.map(({ seat }) => seat.sort)).has('expert')).toBe(true);
  const told = before.flatMap((look) =>
    replayed(look).flatMap(({ event: { type, data } }) =>
      type === 'DecisionMade' && look.then.decisions[data.decisionId]?.issued === undefined ? [type] : [],
    ),
  );
  expect(told).toEqual([]);
});

it('keeps away today what became confidential after it was seen', () => {
  const open = looks.find(({ today, now, then, seat }) => {
    const ids = exhibitsSeen(today, now).map(({ evidenceId }) => evidenceId);
    return seat.staff && ids.some((id) => then.exhibits[id]);
  });
  if (!open) throw new Error('no story has an open file');
  const [{ evidenceId } = { evidenceId: '' }] = exhibitsSeen(open.today, open.now);
  const exhibit = open.now.exhibits[evidenceId];
  if (!exhibit) throw new Error('not there');
  const now = {
    ...open.now,
    exhibits: { ...open.now.exhibits, [evidenceId]: { ...exhibit, part: 'confidential' as const } },
  };
  const closed = closedAsToday(open.then, now, AUDITOR);
  expect(exhibitsSeen(open.auditor, open.then).map((one) => one.evidenceId)).toContain(evidenceId);
  expect(exhibitsSeen(open.auditor, closed).map((one) => one.evidenceId)).not.toContain(evidenceId);
  const bound = boundToday(AUDITOR, now);
  const sight = visibilityIfAny(bound.actor, { dispute: open.then, context: bound.context });
  const today = visibilityIfAny(AUDITOR.actor, { dispute: now, context: AUDITOR.context });
  for (const { serviceId } of Object.values(open.then.services))
    if (today?.sees(serviceSubject(serviceId)) === false) expect(sight?.sees(serviceSubject(serviceId))).toBe(false);
});

it('cuts the past at an instant, never after a later event', () => {
  const at = (time: string) => ({ meta: { at: instant(`2026-03-02T${time}:00Z`) } });
  const events = [at('02:00'), at('02:00'), at('03:00'), at('02:30'), at('04:00')];
  expect(pastAt(events, instant('2026-03-02T02:59:00Z'))).toHaveLength(2);
  expect(pastAt(events, instant('2026-03-02T03:00:00Z'))).toHaveLength(4);
  expect(pastAt(events, instant('2026-03-02T01:00:00Z'))).toHaveLength(0);
  expect(pastAt(events, instant('2026-03-03T01:00:00Z'))).toHaveLength(5);
});
