import { rulebook } from '../../testing/core/rulebook.js';
import { ana, ben, cai, eve, mia, shop } from '../../testing/core/actors.js';
import {
  acceptComplaint,
  fileComplaint,
  fileCounterNotice,
  paper,
  storeEvidence,
} from '../../testing/core/commands.js';
import { requestMediation } from '../../testing/talks/mediation-commands.js';
import { told } from '../../testing/notification/every-told.js';
import { accepted, filed, noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, given, story } from '../../testing/core/story.js';
import { allowedActions } from '../decider.js';
import { contextOf } from '../../testing/core/actors.js';
import type { Actor } from '../../kernel/message.js';
import type { DisputeEvent } from '../core/state.js';

const stored = {
  type: 'EvidenceStored',
  data: { evidenceId: 'e1', sha256: 'ab'.repeat(32), size: 4_096, mediaType: 'image/png' },
} as const;
const secret = [{ ...paper('s1'), part: 'confidential' } as const, { ...paper('s2'), derivedFrom: 's1' }];
const answered = andThen(noticed, withEvidence('03-05T10:00'));

function withEvidence(at: string) {
  return told(fileCounterNotice(at, 'ben', ['bag']), { evidence: secret });
}

it('records size and kind of the bytes that were named, however late', () => {
  given(...filed)
    .when(storeEvidence('03-01T10:30', 'e1'))
    .then(stored);
  given(...filed)
    .when(storeEvidence('12-01T10:00', 'e1'))
    .then(stored);
});
it('takes them where a dispute was opened for mediation alone', () =>
  given(...story(told(requestMediation(), { evidence: [paper('e1')] })))
    .when(storeEvidence('03-02T10:30', 'e1'))
    .then(stored));
it('takes them from the association, too', () =>
  given(...filed)
    .when(storeEvidence('03-01T10:30', 'e1', mia))
    .then(stored));
it('records nothing for the same bytes again', () =>
  given(...filed, stored)
    .when(storeEvidence('03-01T10:30', 'e1'))
    .then());
it('refuses other bytes, too many, and kinds that are not on the list', () => {
  const refused = (more: object, code: 'HashDiffers' | 'FileTooLarge' | 'FileKindRefused') =>
    given(...filed)
      .when(storeEvidence('03-01T10:30', 'e1', ana, more))
      .thenRefused(code);
  refused({ sha256: 'cd'.repeat(32) }, 'HashDiffers');
  refused({ size: 10_001 }, 'FileTooLarge');
  refused({ mediaType: 'text/html' }, 'FileKindRefused');
});
it('knows no file that was not named, and none that the sender may not see', () => {
  given(...filed)
    .when(storeEvidence('03-01T10:30', 'e2'))
    .thenRefused('NotFound');
  given(...answered)
    .when(storeEvidence('03-06T10:30', 's1', ana))
    .thenRefused('NotFound');
  given(...answered)
    .when(storeEvidence('03-06T10:30', 's2', cai))
    .thenRefused('NotFound');
  given(...accepted)
    .when(storeEvidence('03-06T10:30', 'e1', eve))
    .thenRefused('NotFound');
});
it('belongs to the filer', () => {
  given(...noticed)
    .when(storeEvidence('03-06T10:30', 'e1', ben))
    .thenRefused('NotYourPart');
  given(...noticed)
    .when(storeEvidence('03-06T10:30', 'e1', shop))
    .thenRefused('NotYourPart');
});

it('is offered where bytes are missing that are the viewer’s to send', () => {
  const offered = (past: readonly DisputeEvent[], by: Actor) =>
    allowedActions(by, { dispute: disputeAfter(past), context: contextOf(by), rulebook }).some(
      ({ action }) => action === 'StoreEvidence',
    );
  expect([ana, mia].map((by) => offered(filed, by))).toEqual([true, true]);
  expect([ana, ben, mia].map((by) => offered(noticed, by))).toEqual([false, false, false]);
  expect([ana, ben, cai].map((by) => offered([...answered, stored], by))).toEqual([false, true, false]);
});

it('a redacted copy names an original of the same filing, once', () => {
  const filing = (...evidence: readonly ReturnType<typeof paper>[]) =>
    given().when(fileComplaint({ evidence: [paper('e1'), ...evidence] }));
  const copy = (evidenceId: string, derivedFrom: string) => ({ ...paper(evidenceId), derivedFrom });
  filing(copy('e2', 'e3')).thenRefused('UnknownReference');
  filing(copy('e2', 'e2')).thenRefused('UnknownReference');
  filing(copy('e2', 'e1'), copy('e3', 'e2')).thenRefused('UnknownReference');
  filing(paper('e1')).thenRefused('NamedTwice');
  expect(story(fileComplaint({ evidence: [paper('e1'), copy('e2', 'e1')] }), acceptComplaint()).length).toBeGreaterThan(
    1,
  );
});
