import type { DisputeEvent } from '../../dispute/core/state.js';
import type { FileCounterNotice } from '../../dispute/response/counter-notice/file-counter-notice.js';
import type { NoticeRulebook } from '../../rulebook/rulebook.js';
import { ben } from '../core/actors.js';
import { calendar } from '../core/calendar.js';
import { clockSays, fileCounterNotice, paper, storeEvidence } from '../core/commands.js';
import { rulebook } from '../core/rulebook.js';
import { noticed } from '../core/scenes.js';
import { andThen, andThenIn, type Step, type World } from '../core/story.js';
import { recordArrival } from '../service/service-commands.js';
import { cureCounterNotice, rejectCounterNotice, undoRestoration } from '../intake/record-commands.js';
import { acceptAmendment, amendComplaint, hat } from '../intake/amendments.js';

const ruled = { clause: 'L', source: 'story', confidence: 'law' } as const;
const lastDay = { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false };
const days = (count: number) => ({ within: { unit: 'calendar-days', count, lastDay }, ...ruled }) as const;

/** The stories' rulebook with a list of what a counter-notice holds, and times of its own. */
export const listing: NoticeRulebook = {
  ...rulebook,
  counterMaterials: [
    { code: 'D01', required: 'form', ...ruled },
    { code: 'D03', required: 'one-of-the-grounds', ...ruled },
    { code: 'D04', required: 'when', rights: ['copyright'], ...ruled },
    { code: 'D07', required: 'when', grounds: ['legal-source'], ...ruled },
  ],
  counterNotices: { cure: days(2), undo: days(3) },
  filesFollow: { hours: 24, ...ruled },
};
/** Where bytes come when a story says so. */
export const listed: World = { rulebook: listing, calendar, bytes: 'awaited' };

/** Ben's declaration, with more or fewer of its parts. */
export const declares = (
  at: string,
  itemIds: readonly string[],
  more: Partial<FileCounterNotice['data']> = {},
): Step => {
  const command = fileCounterNotice(at, 'ben', itemIds);
  return { ...command, data: { ...command.data, ...more } } as typeof command;
};
export const withFile = { evidence: [paper('licence')] };

/** Of which one element has to be a paper that nobody sends. */
const twoElements: NoticeRulebook = {
  ...listing,
  counterMaterials: [...(listing.counterMaterials ?? []), { code: 'D09', required: 'always', ...ruled }],
};

/** Of which every statement restores at once. */
const restoring: NoticeRulebook = {
  ...listing,
  rights: ['trademark'],
  tracks: (listing.tracks ?? []).map((rule) => ({ ...rule, onCounterNotice: 'restore' as const })),
};

/** Declarations that lack something, and what becomes of them: an event of each type, with all its members. */
export const counterNoticeStories: readonly (readonly DisputeEvent[])[] = [
  andThenIn({ ...listed, rulebook: restoring })(
    noticed,
    declares('03-05T10:00', ['bag'], { grounds: ['legal-source'] }),
    withParts(cureCounterNotice('03-05T12:00', 'licence', 'bag')),
    storeEvidence('03-05T13:00', 'licence', ben),
    undoRestoration('03-06T10:00', 'bag'),
  ),
  andThenIn({ ...listed, rulebook: twoElements })(
    noticed,
    declares('03-05T10:00', ['bag'], {
      ...withFile,
      grounds: ['legal-source'],
      materials: [{ code: 'D07', evidenceIds: ['licence'] }],
    }),
    withParts(cureCounterNotice('03-05T12:00', 'more', 'bag')),
  ),
  andThen(
    noticed,
    amendComplaint('03-04T10:00', { items: [hat] }),
    acceptAmendment('03-04T11:00'),
    recordArrival('03-05T10:00', 'forwarded-notice', 'ben'),
    fileCounterNotice('03-06T10:00', 'ben', ['hat']),
    rejectCounterNotice('03-07T10:00', 'hat'),
    clockSays('DeclareDefault', '03-13T00:01', 'respondent:ben:2'),
  ),
];

/** The same with everything told that can be told. */
function withParts(step: Step): Step {
  return (dispute) => {
    const command = typeof step === 'function' ? step(dispute) : step;
    if (command.type !== 'CureCounterNotice') return command;
    const [first] = command.data.evidence;
    const materials = first ? [{ code: 'D04', evidenceIds: [first.evidenceId] }] : [];
    return { ...command, data: { ...command.data, grounds: ['licence'], statementContentId: 'more', materials } };
  };
}
