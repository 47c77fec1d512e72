import { ana, ben, cai, mall, mia, noa, shop, contextOf } from '../../testing/core/actors.js';
import {
  acceptComplaint,
  fileComplaint,
  fileCounterNotice,
  paper,
  storeEvidence,
} from '../../testing/core/commands.js';
import { told } from '../../testing/notification/every-told.js';
import { recordArrival } from '../../testing/service/service-commands.js';
import { andThen, disputeAfter, story } from '../../testing/core/story.js';
import type { Actor } from '../../kernel/message.js';
import { redactEvent } from './redact-event.js';
import { visibilityOf } from './visibility.js';
import { exhibitsSeen } from './sees-exhibit.js';

const confidential = (id: string) => ({ ...paper(id), part: 'confidential' }) as const;
const noticed = story(
  fileComplaint({ evidence: [paper('e1'), confidential('e2')] }),
  acceptComplaint(),
  recordArrival('03-02T10:00', 'forwarded-notice', 'ben'),
  recordArrival('03-03T10:00', 'forwarded-notice', 'cai'),
);
const evidence = [confidential('b1'), { ...paper('b2'), derivedFrom: 'b1' }];
const past = andThen(
  noticed,
  told(fileCounterNotice('03-05T10:00', 'ben', ['bag']), { evidence, confidentialContentId: 'prices' }),
  storeEvidence('03-05T11:00', 'b1', ben),
  storeEvidence('03-05T11:00', 'b2', ben),
);
const dispute = disputeAfter(past);
const visibility = (by: Actor) => visibilityOf(by, { dispute, context: contextOf(by) });
const files = (by: Actor) => exhibitsSeen(visibility(by), dispute).map(({ evidenceId }) => evidenceId);
const toldTo = (by: Actor) =>
  JSON.stringify(past.flatMap((event) => redactEvent(event, visibility(by), dispute)?.event ?? []));

it('shows staff all, each side its own and what was forwarded to it', () => {
  expect(files(mia)).toEqual(['e1', 'e2', 'b1', 'b2']);
  expect(files(ana)).toEqual(['e1', 'e2', 'b2']);
  expect(files(ben)).toEqual(['e1', 'b1', 'b2']);
  expect(files(cai)).toEqual(['e1']);
  expect(files(shop)).toEqual(['e1', 'b2']);
});
it('shows staff who look for a party what that party sees', () => {
  const both = (onBehalfOf: string) => files({ ...noa, onBehalfOf });
  expect(both('ana')).toEqual(['e1', 'e2', 'b2']);
  expect(both('ben')).toEqual(['e1', 'b2']);
  // whoever has the dispute in hand speaks for nobody
  expect(files({ ...mia, onBehalfOf: 'ben' })).toEqual(files(mia));
});
it('tells of the confidential part to its filer and staff alone', () => {
  for (const by of [mia, ben]) expect(toldTo(by)).toContain('prices');
  for (const by of [ana, cai, shop]) expect(toldTo(by)).not.toMatch(/prices|"evidenceId":"b1"/);
  for (const by of [ben, cai, shop]) expect(toldTo(by)).not.toContain('e2');
  expect(toldTo(ana)).toContain('e2');
});
it('is nothing to a platform that has no part', () =>
  expect(() => visibility(mall)).toThrow(expect.objectContaining({ code: 'NotFound' })));
