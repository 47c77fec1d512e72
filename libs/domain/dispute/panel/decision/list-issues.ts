import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { Dispute } from '../../core/state.js';
import { panelSubject, type PairSubject } from '../../core/subject.js';
import { withoutOvertaken } from '../panel/overtaken.js';
import { checkWeighed } from './check-weighed.js';
import { beforePanel, beforePanelOn, checkPresides, type BeforePanel } from './before-panel.js';
import type { Issue } from './issues.js';

export type ListIssues = Command<
  'ListIssues',
  { readonly panelId: string; readonly issues: readonly Omit<Issue, 'issueId'>[] }
>;

/**
 * The panel says which questions it will answer: of what becomes of the measure once for each of its pairs, of bad
 * faith about what a party filed.
 */
export const listIssues: DisputeAction<ListIssues> = {
  by: ['expert'],
  on: 'panel',
  during: ['issue-listing'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, file) => {
    checkPresides(beforePanelOn(subject, file), file.actor);
    return true;
  },
  decide: ({ data: { panelId, issues } }, file) => {
    const before = beforePanel(panelId, file);
    if (issues.length === 0) refuse('NothingNamed', { field: 'issues' });
    checkPairs(issues, before.decision.pairs, file.dispute);
    checkWeighed(issues);
    issues.forEach((issue, index) => {
      checkFaith(issue, `issues[${index}]`, before, file.dispute.complainantId);
    });
    return [
      {
        type: 'IssuesListed',
        data: { decisionId: before.decisionId, issues: issues.map((issue) => ({ issueId: file.newId(), ...issue })) },
      },
    ];
  },
};

/** Asked of items, where the panel has any. */
const ABOUT_ITEMS: ReadonlySet<Issue['kind']> = new Set(['infringement', 'remedy']);

/**
 * Every pair that is still before the panel is answered by exactly one issue of its measure, and nothing else is
 * touched.
 */
const checkPairs = (issues: ListIssues['data']['issues'], all: readonly PairSubject[], dispute: Dispute): void => {
  const pairs = withoutOvertaken(dispute, all);
  const foreign = issues
    .flatMap((issue) => issue.pairs.filter((pair) => !(issue.kind === 'bad-faith' ? all : pairs).includes(pair)))
    .at(0);
  if (foreign !== undefined) refuse('UnknownReference', { field: 'issues.pairs', name: foreign });
  const bare = issues.findIndex((issue) => ABOUT_ITEMS.has(issue.kind) && issue.pairs.length === 0);
  if (pairs.length > 0 && bare >= 0) refuse('NothingNamed', { field: `issues[${bare}].pairs` });
  const answered = issues.flatMap((issue) => (issue.kind === 'remedy' ? issue.pairs : []));
  const twice = answered.find((pair, index) => answered.indexOf(pair) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field: 'issues.remedy', name: twice });
  const open = pairs.find((pair) => !answered.includes(pair));
  if (open !== undefined) refuse('EntryMissing', { field: 'issues.remedy', name: open });
};

/** Of bad faith it is said whose complaint or declaration is meant; of nothing else. */
const checkFaith = (
  { kind, about, partyId }: Omit<Issue, 'issueId'>,
  at: string,
  { panel }: BeforePanel,
  complainantId: string | undefined,
): void => {
  const isOfFaith = kind === 'bad-faith';
  for (const [field, told] of Object.entries({ about, partyId }))
    if ((told !== undefined) !== isOfFaith)
      refuse(isOfFaith ? 'EntryMissing' : 'EntryUnwanted', { field: `${at}.${field}` });
  if (about === undefined || partyId === undefined) return;
  const files =
    about === 'complaint' ? partyId === complainantId : partyId !== complainantId && panel.parties.includes(partyId);
  if (!files) refuse('UnknownReference', { field: `${at}.partyId`, name: partyId });
};
