import { ana, ben, cai, max, mia, noa, shop, contextOf } from '#domain/testing/core/actors.js';
import { inquired, kept, lifted, silent } from '#domain/testing/core/scenes.js';
import { andThen, disputeAfter, fileOf } from '#domain/testing/core/story.js';
import { acceptComplaint, fileComplaint } from '#domain/testing/core/commands.js';
import { giveUpEffect, resumeEffect } from '#domain/testing/service/service-commands.js';
import {
  acceptMediation,
  chooseMediator,
  drawUpAgreement,
  scheduleSession,
  signAgreement,
  signAsMediator,
  withdrawFromMediation,
} from '#domain/testing/talks/mediation-commands.js';
import { mediating, mediatingItems, twoSides } from '#domain/testing/talks/mediation-stories.js';
import { allowRoomReading, askRoomReading } from '#domain/testing/talks/paper-commands.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Actor } from '#domain/kernel/message.js';
import { asSeen, etagOf } from './etag.js';
import { viewOf } from './view.js';

const tagAfter = (past: readonly DisputeEvent[], by: Actor): string =>
  etagOf(by, viewOf(by, fileOf(disputeAfter(past), by)));
const givenUp = andThen(
  [],
  fileComplaint(),
  acceptComplaint(),
  giveUpEffect('03-02T10:00', 'ask-platform:shop:3', 'platform:shop'),
  resumeEffect('03-03T10:00', 'ask-platform:shop:3', 'platform:shop'),
);

it.each([
  ['lifted', lifted],
  ['kept', kept],
  ['silent', silent],
  ['inquired', inquired],
  ['given up', givenUp],
])('keeps the ETag of every viewer over what that viewer does not see: %s', (_, past) => {
  const acceptance = past.findIndex(({ type }) => type === 'ComplaintAccepted');
  for (const by of [ana, ben, cai, shop]) {
    const known = by === ana ? 0 : acceptance; // until then the others see no dispute at all
    past.slice(known + 1).forEach((event, i) => {
      const [before, after] = [past.slice(0, known + i + 1), past.slice(0, known + i + 2)];
      const now = disputeAfter(after);
      const hidden = redactEvent(event, visibilityOf(by, { dispute: now, context: contextOf(by) }), now) === undefined;
      if (hidden) expect([event.type, by.id, tagAfter(after, by)]).toEqual([event.type, by.id, tagAfter(before, by)]);
    });
  }
});

it('gives each viewer another ETag of the same dispute, and none that tells a version', () => {
  const tags = [ana, ben, cai, shop, mia].map((by) => tagAfter(lifted, by));
  expect(new Set(tags).size).toBe(tags.length);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{43}"$/);
});

it('holds a change to what its viewer saw', () => {
  const file = fileOf(disputeAfter(lifted), ben);
  const tag = tagAfter(lifted, ben);
  for (const fits of [tag, `"other", ${tag}`]) expect(() => asSeen(ben, fits)?.(file)).not.toThrow();
  expect(asSeen(ben, undefined)).toBeUndefined();
  expect(asSeen(ben, '*')).toBeUndefined();
  for (const not of ['"other"', '', 'W/' + tag, tagAfter(lifted, cai), 'x'.repeat(10_000)])
    expect(() => asSeen(ben, not)?.(file)).toThrow(expect.objectContaining({ code: 'PreconditionFailed' }));
});

it('gives numbers that count across the dispute to those who may see all of it, or need them', () => {
  const measures = (by: Actor) => viewOf(by, fileOf(disputeAfter(lifted), by)).pairs.map(({ measure }) => measure);
  expect(measures(ana)[0]).toEqual({ wanted: 'lift', state: 'asked', sequence: 4, confirmed: 0, refused: 0 });
  expect(measures(shop)[0]).toEqual(measures(ana)[0]);
  expect(measures(ben)[0]).toEqual({ wanted: 'lift', state: 'asked' });
});

it('lists tasks to the staff alone', () => {
  const past = andThen([], fileComplaint());
  expect(viewOf(mia, fileOf(disputeAfter(past), mia)).tasks).toMatchObject([
    { kind: 'check-materials', subject: 'dispute' },
  ]);
  expect(viewOf(ana, fileOf(disputeAfter(past), ana)).tasks).toBeUndefined();
});

it('tells the staff alone who asks to read a room and why, until a second person has allowed it', () => {
  const [caucus = ''] = Object.keys(disputeAfter(mediatingItems).rooms);
  const asked = andThen(mediatingItems, askRoomReading('03-06T10:00', caucus));
  const reading = (past: readonly DisputeEvent[], by: Actor) =>
    viewOf(by, fileOf(disputeAfter(past), by)).rooms?.find(({ roomId }) => roomId === caucus)?.reading;
  const seen = { askedById: 'mia', reasonId: 'why' };
  expect([mia, noa, ana, max].map((by) => reading(asked, by))).toEqual([seen, seen, undefined, undefined]);
  expect(reading(andThen(asked, allowRoomReading('03-06T11:00', caucus)), noa)).toBeUndefined();
});

it('keeps the end of a mediation, and the ETag, for whom its agreement does not bind while the others sign', () => {
  const bound = { parties: ['ana', 'ben'], scope: 'part' } as const;
  const begun = andThen(
    twoSides,
    chooseMediator('03-03T11:00', ana),
    chooseMediator('03-03T12:00', ben),
    chooseMediator('03-03T13:00', cai),
    acceptMediation('03-04T10:00'),
  );
  const drawn = andThen(begun, drawUpAgreement('03-10T10:00', bound), signAgreement('03-10T11:00', ana));
  const signed = andThen(drawn, signAgreement('03-10T12:00', ben), signAsMediator('03-10T13:00'));
  const ends = (past: readonly DisputeEvent[], by: Actor) =>
    viewOf(by, fileOf(disputeAfter(past), by)).deadlines.filter(({ subject }) => subject.startsWith('mediation:'));
  expect([ana, ben, max, cai].map((by) => ends(drawn, by).length)).toEqual([1, 1, 1, 1]);
  expect([ana, ben, max, cai].map((by) => ends(signed, by).length)).toEqual([0, 0, 0, 1]);
  expect([drawn, signed].map((past) => tagAfter(past, cai))).toEqual([tagAfter(begun, cai), tagAfter(begun, cai)]);
});

it('shows a session of a mediation that is over as one that is not held any more', () => {
  const fixed = andThen(mediating, scheduleSession('03-06T10:00', 'joint', ['ana', 'ben'], '03-09T10:00'));
  const over = andThen(fixed, withdrawFromMediation('03-06T11:00', ben));
  const notHeld = (past: readonly DisputeEvent[], by: Actor) =>
    viewOf(by, fileOf(disputeAfter(past), by)).mediations?.[0]?.sessions.map((session) => session.notHeld);
  expect([ana, ben, mia].map((by) => notHeld(fixed, by))).toEqual([[undefined], [undefined], [undefined]]);
  expect([ana, ben, mia].map((by) => notHeld(over, by))).toEqual([[true], [true], [true]]);
});
