import type { Actor } from '../kernel/message.js';
import { ben, cai } from '../testing/core/actors.js';
import { acceptComplaint, clockSays, complaint, fileComplaint, fileCounterNotice } from '../testing/core/commands.js';
import { recordArrival } from '../testing/service/service-commands.js';
import { answerInquiry } from '../testing/response/inquiry-commands.js';
import { rulebook } from '../testing/core/rulebook.js';
import { calendar } from '../testing/core/calendar.js';
import { disputeAfter, planAfter, storyIn, type Step } from '../testing/core/story.js';
import type { DocumentKind } from './service/notice/document-kinds.js';

/** The test that practice rule P1 asks for: the unit is the pair, never the item or the respondent alone. */
const dan: Actor = { kind: 'person', id: 'dan-account', onBehalfOf: 'dan' };
const scene = { rulebook: { ...rulebook, limits: { items: 300, respondents: 30, pairs: 900 } }, calendar };
const product = (itemId: string, respondentId: string) =>
  ({ itemId, platformId: 'shop', kind: 'product', locatorContentId: 'where', respondentIds: [respondentId] }) as const;
const who = (respondentId: string, role: 'merchant' | 'live-marketer' | 'service-agency') =>
  ({ respondentId, roles: [role], detailsContentId: 'who' }) as const;

const filing = fileComplaint({
  ...complaint,
  respondents: [who('ben', 'merchant'), who('cai', 'live-marketer'), who('dan', 'service-agency')],
  items: [
    product('one', 'ben'),
    product('two', 'ben'),
    product('three', 'ben'),
    product('four', 'cai'),
    product('five', 'dan'),
  ],
});
const arrives = (at: string, document: DocumentKind, to: string): Step => recordArrival(at, document, to);

const steps: readonly Step[] = [
  filing,
  acceptComplaint(),
  arrives('03-02T10:00', 'forwarded-notice', 'ben'),
  arrives('03-02T10:00', 'forwarded-notice', 'cai'),
  arrives('03-02T10:00', 'forwarded-notice', 'dan'),
  fileCounterNotice('03-04T10:00', 'ben', ['one']),
  arrives('03-05T10:00', 'forwarded-counter-notice', 'ana'),
  clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
  clockSays('DeclareDefault', '03-08T00:01', 'respondent:cai'),
  clockSays('DeclareDefault', '03-08T00:01', 'respondent:dan'),
  fileCounterNotice('03-15T10:00', 'cai', ['four'], cai), // late: its measure stands, so it is accepted
  arrives('03-16T10:00', 'forwarded-counter-notice', 'ana'),
  clockSays('AskForReports', '03-21T00:01', 'pair:ben:one'),
  answerInquiry('03-21T10:00', '03-18T10:00'), // the shop alone was told of a suit
  clockSays('AskForReports', '04-01T00:01', 'pair:cai:four'),
  clockSays('EndWaitingPeriod', '04-02T00:02', 'pair:cai:four'),
];

it('five items, three respondents, declarations for two items, one of them late, a suit for one: exactly one measure is lifted', () => {
  const { measures, stages } = disputeAfter(storyIn(scene)(...steps));
  expect(Object.entries(measures).map(([pair, { wanted }]) => [pair, wanted])).toEqual([
    ['pair:ben:one', 'block'],
    ['pair:ben:two', 'block'],
    ['pair:ben:three', 'block'],
    ['pair:cai:four', 'lift'],
    ['pair:dan:five', 'block'],
  ]);
  expect(
    Object.entries(stages).flatMap(([subject, state]) => (subject.startsWith('pair') ? [state?.stage] : [])),
  ).toEqual(['kept', 'awaiting-counter-notice', 'awaiting-counter-notice', 'closed', 'awaiting-counter-notice']);
});
it("knows each respondent's declarations apart: another's is evidence, not an answer", () => {
  const past = storyIn(scene)(...steps.slice(0, 5));
  expect(() => storyIn(scene)(...steps.slice(0, 5), fileCounterNotice('03-04T10:00', 'ben', ['four'], ben))).toThrow(
    'NotYourPart',
  );
  expect(() => storyIn(scene)(...steps.slice(0, 5), fileCounterNotice('03-04T10:00', 'dan', ['one'], dan))).toThrow(
    'NotYourPart',
  );
  expect(planAfter(past, scene).deadlines.filter(({ type }) => type === 'DeclareDefault')).toHaveLength(3);
});
