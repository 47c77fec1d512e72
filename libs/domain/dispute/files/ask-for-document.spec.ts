import { ana, ben, cai, mia, shop, contextOf } from '../../testing/core/actors.js';
import { askForDocument, recordDocument } from '../../testing/service/document-commands.js';
import { belongsTo } from '../../testing/core/guards.js';
import { offered } from '../../testing/core/menu.js';
import { calendar } from '../../testing/core/calendar.js';
import { rulebook } from '../../testing/core/rulebook.js';
import { accepted, lifted } from '../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given } from '../../testing/core/story.js';
import type { Actor } from '../../kernel/message.js';
import { redactEvent } from '../visibility/redact-event.js';
import { plan } from '../plan.js';
import { visibilityOf } from '../visibility/visibility.js';
import type { DisputeEvent } from '../core/state.js';

const ask = askForDocument('03-02T09:00', 'forwarded-notice', 'ben', ben);
const wanted = { serviceId: 'new-4', locale: 'zh-CN' } as const;
const owed = (past: readonly DisputeEvent[]) =>
  plan(disputeAfter(past), rulebook, calendar).effects.filter(({ kind }) => kind === 'make-document');
const once = andThen(accepted, ask);
const done = andThen(once, recordDocument('03-02T09:01', 'forwarded-notice', 'ben'));

it('is for everybody who may read the document, and whenever', () => {
  for (const by of [ben, ana, mia])
    given(...accepted)
      .when(asked(ask, by))
      .then({ type: 'DocumentAsked', data: wanted });
  given(...accepted)
    .when(askForDocument('03-02T09:00', 'statutory-notice', 'shop', shop, 'en'))
    .then({ type: 'DocumentAsked', data: { serviceId: 'new-2', locale: 'en' } });
  given(...lifted)
    .when(askForDocument('12-01T09:00', 'forwarded-notice', 'ben', ben))
    .then({ type: 'DocumentAsked', data: wanted });
});
it('owes one file for each language that was asked for, until it is made', () => {
  expect(owed(accepted)).toEqual([]);
  expect(owed(once)).toEqual([
    expect.objectContaining({ key: 'make-document:new-4:zh-CN', subject: 'service:new-4', locale: 'zh-CN' }),
  ]);
  expect(owed(done)).toEqual([]);
  expect(
    owed(andThen(done, askForDocument('03-02T10:00', 'forwarded-notice', 'ben', ben, 'en'))).map(({ key }) => key),
  ).toEqual(['make-document:new-4:en']);
});
it('records nothing again, whoever asks', () => {
  for (const past of [once, done])
    for (const by of [ben, mia])
      given(...past)
        .when(asked(ask, by))
        .then();
});
it('is told to addressee and staff alone: others would learn that it was looked at', () => {
  const now = disputeAfter(done);
  const told = (by: Actor) =>
    done
      .filter((event) => redactEvent(event, visibilityOf(by, { dispute: now, context: contextOf(by) }), now))
      .map(({ type }) => type);
  expect(told(mia)).toEqual(expect.arrayContaining(['DocumentAsked', 'DocumentMade']));
  expect(told(ben)).toContain('DocumentMade');
  for (const by of [ana, cai, shop]) expect(told(by)).not.toContain('DocumentMade');
  for (const by of [ana, ben, cai, shop]) expect(told(by)).not.toContain('DocumentAsked');
});
it('is refused for a document that was not meant for the asker', () =>
  given(...accepted)
    .when(asked(ask, cai))
    .thenRefused('NotYourPart'));
it('is offered where a language is left to ask for, of what the viewer may read', () => {
  const english = askForDocument('03-02T10:00', 'forwarded-notice', 'ben', ben, 'en');
  const notice = (past: readonly DisputeEvent[], by: Actor) =>
    offered(past, by, 'AskForDocument').includes('service:new-4');
  expect([accepted, once, andThen(done, english)].map((past) => notice(past, ben))).toEqual([true, true, false]);
  expect([ana, cai].map((by) => notice(accepted, by))).toEqual([true, false]);
});

belongsTo(accepted, ask, 'ben', 'ana', 'mia', 'shop');
