import { told } from '../../../testing/notification/every-told.js';
import { ana, ben, mia } from '../../../testing/core/actors.js';
import { fileCounterNotice, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { nameUnlisted } from '../../../testing/intake/record-commands.js';
import { offered } from '../../../testing/core/menu.js';
import { filed, noticed } from '../../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';

const cap = 'pair:ben:cap';

it('is taken with the filing and opens a task', () => {
  given(...noticed)
    .when(nameUnlisted('03-05T10:00'))
    .then(
      recorded('UnlistedNamed', {
        filing: 'counter-notice',
        partyId: 'ben',
        namedAt: shanghai('03-05T10:00'),
        matchDue: due('03-08T00:00'),
      }),
    );
  const both = told(fileCounterNotice('03-05T10:00', 'ben', ['bag']), {
    unlisted: [{ descriptionContentId: 'which' }],
  });
  const events = andThen(noticed, both).slice(noticed.length);
  expect(events.map(({ type }) => type)).toEqual(['CounterNoticeFiled', 'ServiceOrdered', 'UnlistedNamed']);
});
it('keeps its task when the dispute has closed meanwhile', () => {
  const closed = andThen(noticed, withdrawComplaint('03-05T11:00', 'pair:ben:bag', cap, 'pair:cai:bag'));
  const still = disputeAfter(andThen(closed, nameUnlisted('03-05T12:00')));
  expect([still.stages.dispute?.stage, Object.keys(still.tasks)]).toEqual(['closed', ['match-unlisted/dispute']]);
});
it('is declared for by respondents and withdrawn by the complainant', () => {
  given(...noticed)
    .when(asked(nameUnlisted('03-05T10:00', ana), ben))
    .thenRefused('NotYourPart');
  given(...noticed)
    .when(asked(nameUnlisted('03-05T10:00'), ana))
    .thenRefused('NotYourPart');
});
it('describes something, and declares that it is true', () => {
  given(...noticed)
    .when(told(nameUnlisted('03-05T10:00'), { unlisted: [] }))
    .thenRefused('NothingNamed');
  given(...noticed)
    .when(told(nameUnlisted('03-05T10:00'), { declaration: '' }))
    .thenRefused('DeclarationMissing');
});
it('is offered to both sides once there is a notice', () => {
  expect([ana, ben, mia].map((by) => offered(noticed, by, 'NameUnlisted').length)).toEqual([1, 1, 0]);
  expect([ana, ben].map((by) => offered(filed, by, 'NameUnlisted').length)).toEqual([0, 0]);
});

belongsTo(noticed, nameUnlisted('03-05T10:00'), 'ben', 'ana');
