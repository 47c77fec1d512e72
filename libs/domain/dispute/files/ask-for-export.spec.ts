import { ana, ben, contextOf, eve, mia, shop } from '../../testing/core/actors.js';
import { calendar } from '../../testing/core/calendar.js';
import { offered } from '../../testing/core/menu.js';
import { rulebook } from '../../testing/core/rulebook.js';
import { accepted, filed } from '../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given } from '../../testing/core/story.js';
import { askForExport, recordExport } from '../../testing/service/export-commands.js';
import { instant, type Actor } from '../../kernel/message.js';
import type { DisputeEvent } from '../core/state.js';
import { plan } from '../plan.js';
import { recipientView } from '../visibility/recipient-view.js';
import { redactEvent } from '../visibility/redact-event.js';
import { exportsSeen, seesExport } from '../visibility/sees-export.js';
import { visibilityOf } from '../visibility/visibility.js';

const ask = askForExport('03-02T09:00');
const forBen = askForExport('03-02T09:00', { recipient: { kind: 'party', partyId: 'ben' } }, ben);
const once = andThen(accepted, ask);
const owed = (past: readonly DisputeEvent[]) =>
  plan(disputeAfter(past), rulebook, calendar)
    .effects.filter(({ kind }) => kind === 'make-export')
    .map(({ key }) => key);

it('is asked for by staff for anybody, and can be fetched for thirty days', () =>
  given(...accepted)
    .when(ask)
    .then({
      type: 'ExportAsked',
      data: expect.objectContaining({
        exportId: 'export-1',
        recipient: { kind: 'court' },
        endsAt: instant('2026-04-01T01:00:00Z'),
      }) as never,
    }));
it('is asked for by a party for itself, and for nobody else', () => {
  given(...accepted)
    .when(forBen)
    .then({ type: 'ExportAsked', data: expect.objectContaining({ exportId: 'export-1' }) as never });
  given(...accepted)
    .when(asked(forBen, ana))
    .thenRefused('NotYourPart');
  given(...accepted)
    .when(asked(ask, ben))
    .thenRefused('NotYourPart');
});
it('names a party of the dispute, a part, and exhibits that its recipient sees, once', () => {
  const leftOut = (evidenceId: string) => ({ evidenceId, reasonContentId: 'why' });
  const refused = (data: Parameters<typeof askForExport>[1]) =>
    given(...accepted).when(askForExport('03-02T09:00', data)).thenRefused;
  refused({ recipient: { kind: 'party', partyId: 'eve' } })('NotFound');
  refused({ parts: [] })('NothingNamed');
  refused({ leftOut: [leftOut('nothing')] })('UnknownReference');
  refused({ leftOut: [leftOut('nothing'), leftOut('nothing')] })('NamedTwice');
});
it('is owed until it is made, and three at one time', () => {
  const second = askForExport('03-02T09:01', { exportId: 'export-2' });
  const third = askForExport('03-02T09:02', { exportId: 'export-3' });
  const all = andThen(once, second, third);
  expect(owed(all)).toEqual(['make-export:export-1', 'make-export:export-2', 'make-export:export-3']);
  given(...all)
    .when(askForExport('03-02T09:03', { exportId: 'export-4' }))
    .thenRefused('TooMany');
  expect(owed(andThen(all, recordExport('03-02T09:04')))).toEqual(['make-export:export-2', 'make-export:export-3']);
});
it('is told to the staff, and to the party for which it is made', () => {
  const told = (past: readonly DisputeEvent[], by: Actor) => {
    const now = disputeAfter(past);
    const viewer = visibilityOf(by, { dispute: now, context: contextOf(by) });
    return past
      .map((event) => redactEvent(event, viewer, now)?.event.type)
      .filter((type) => type?.startsWith('Export'));
  };
  const both = ['ExportAsked', 'ExportMade'];
  const [court, own] = [
    andThen(once, recordExport('03-02T09:01')),
    andThen(accepted, forBen, recordExport('03-02T09:01')),
  ];
  expect([mia, ana, ben, shop].map((by) => told(court, by))).toEqual([both, [], [], []]);
  expect([mia, ana, ben, shop].map((by) => told(own, by))).toEqual([['ExportAsked'], [], both, []]);
});
it('is read by the party alone that gets it, whoever asked for it', () => {
  const byStaff = asked(forBen, mia);
  for (const past of [andThen(accepted, byStaff), andThen(accepted, forBen)]) {
    const dispute = disputeAfter(past);
    const seen = [mia, ana, ben, shop].map((by) => {
      const viewer = visibilityOf(by, { dispute, context: contextOf(by) });
      return [exportsSeen(viewer, dispute).length, seesExport(viewer, dispute, 'export-1')];
    });
    expect(seen).toEqual([
      [1, false],
      [0, false],
      [1, true],
      [0, false],
    ]);
  }
});
it('shows a court the file, and neither the staff’s tasks nor what exports there were', () => {
  const now = disputeAfter(once);
  const court = recipientView({ kind: 'court' }, now);
  const types = once.flatMap((event) => redactEvent(event, court, now)?.event.type ?? []);
  expect(types).toContain('ComplaintFiled');
  expect(types).not.toContain('ExportAsked');
});
it('is no stranger’s', () => expect(offered(filed, eve, 'AskForExport')).toEqual([]));
