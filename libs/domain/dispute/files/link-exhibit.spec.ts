import { ana, ben, cai, mia, shop } from '../../testing/core/actors.js';
import { fileCounterNotice, paper } from '../../testing/core/commands.js';
import { recorded } from '../../testing/core/expected.js';
import { offers } from '../../testing/core/menu.js';
import { noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, given } from '../../testing/core/story.js';
import { told } from '../../testing/notification/every-told.js';
import { decisionIdOf } from '../../testing/panel/decision-commands.js';
import { first, issues, issuesListed } from '../../testing/panel/decision-stories.js';
import { linkExhibit } from '../../testing/service/exhibit-commands.js';
import type { Actor } from '../../kernel/message.js';
import type { DisputeEvent } from '../core/state.js';
import { redactEvent } from '../visibility/redact-event.js';
import { visibilityOf } from '../visibility/visibility.js';

const answered = andThen(noticed, told(fileCounterNotice('03-05T10:00', 'ben', ['bag']), { evidence: [paper('b1')] }));
const cap = { kind: 'item', itemId: 'cap' } as const;
const sign = { kind: 'element', element: 'sign' } as const;
const question = {
  kind: 'issue',
  decisionId: decisionIdOf(disputeAfter(issuesListed)),
  issueId: issues[0]?.issueId ?? '',
} as const;
const linksTold = (past: readonly DisputeEvent[], by: Actor) => {
  const dispute = disputeAfter(past);
  const visibility = visibilityOf(by, fileOf(dispute, by));
  const event = past.at(-1);
  const seen = event && redactEvent(event, visibility, dispute)?.event;
  return seen?.type === 'ExhibitLinked' ? seen.data.links : undefined;
};

it('is each one’s own word, the newest of each standing', () => {
  const past = andThen(
    answered,
    linkExhibit('03-05T11:00', ben, 'b1', [{ kind: 'item', itemId: 'bag' }]),
    linkExhibit('03-05T12:00', mia, 'b1', [{ kind: 'element', element: 'lawful-source' }]),
    linkExhibit('03-05T13:00', ben, 'b1', []),
  );
  expect(disputeAfter(past).exhibitNotes['b1']?.links).toEqual({
    filer: [],
    association: [{ kind: 'element', element: 'lawful-source' }],
  });
});
it('leads to what is there alone, and each once', () => {
  const asked = (...links: Parameters<typeof linkExhibit>[3]) =>
    given(...answered).when(linkExhibit('03-05T11:00', ana, 'e1', links));
  asked({ kind: 'item', itemId: 'hat' }).thenRefused('UnknownReference', { field: 'links[0]' });
  asked({ kind: 'claim', claim: 'apology' }).thenRefused('UnknownReference');
  asked(question).thenRefused('UnknownReference');
  asked(sign, sign).thenRefused('NamedTwice');
  asked({ kind: 'claim', claim: 'remove' }, sign).then(recorded('ExhibitLinked', { by: 'filer' }));
});
it('leads the panel and its parties to a question of the panel', () => {
  for (const [by, linkedBy] of [
    [first, 'panel'],
    [ana, 'filer'],
  ] as const)
    given(...issuesListed)
      .when(linkExhibit('03-19T10:30', by, 's1', [question]))
      .then(recorded('ExhibitLinked', { by: linkedBy, links: [question] }));
});
it('is nobody’s whose file it is not', () => {
  for (const by of [ben, shop])
    given(...answered)
      .when(linkExhibit('03-05T11:00', by, 'e1', [sign]))
      .thenRefused('NotYourPart');
  expect([ana, ben, mia, shop].map(offers(noticed, 'LinkExhibit'))).toEqual([true, false, true, false]);
});
it('tells a respondent of no item that is another’s', () => {
  const past = andThen(noticed, linkExhibit('03-05T11:00', ana, 'e1', [cap, sign]));
  const [ofCai, ofBen] = [linksTold(past, cai), linksTold(past, ben)];
  expect(ofBen).toEqual([cap, sign]);
  expect(ofCai).toEqual([sign]);
});
