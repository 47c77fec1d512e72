import { ana, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { decisionAfter } from '../../../testing/panel/decision-after.js';
import { listIssues } from '../../../testing/panel/decision-commands.js';
import { first, issuesListed, second, submitted, submitting } from '../../../testing/panel/decision-stories.js';
import { ISSUE_FACTORS, type IssueFactor } from './issues.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const issue = { kind: 'remedy', pairs: [BAG, CAP], questionContentId: 'q' } as const;
const weighed = (factor: IssueFactor) => ({ ...issue, kind: 'account', factor }) as const;

it('asks of an account each factor and the whole, and of a duty who bears it', () => {
  const issues = [issue, ...ISSUE_FACTORS.map(weighed), { ...issue, kind: 'duty', duty: 'goods-check' } as const];
  given(...submitted)
    .when(listIssues('03-19T10:00', first, issues))
    .then(recorded('IssuesListed', { issues: issues.map((one) => expect.objectContaining(one) as object) }));
});
it('says which questions are answered, and a newer list takes the place of an older', () => {
  given(...submitted)
    .when(listIssues('03-19T10:00', first, [issue]))
    .then(recorded('IssuesListed', { issues: [expect.objectContaining(issue)] }));
  const again = andThen(issuesListed, listIssues('03-19T10:30', first, [issue]));
  expect([issuesListed, again].map((past) => decisionAfter(past).issues.length)).toEqual([4, 1]);
});
it.each([
  ['none', [], 'NothingNamed'],
  ['a pair that is not before the panel', [{ ...issue, pairs: ['pair:cai:bag'] }], 'UnknownReference'],
  [
    'infringement by nothing',
    [issue, { ...issue, kind: 'infringement', pairs: [] }],
    'NothingNamed',
    { field: 'issues[1].pairs' },
  ],
  ['no word on a pair', [{ ...issue, pairs: [BAG] }], 'EntryMissing', { field: 'issues.remedy', name: CAP }],
  ['two words on a pair', [issue, { ...issue, pairs: [BAG] }], 'NamedTwice', { field: 'issues.remedy', name: BAG }],
  ['bad faith of nobody', [issue, { ...issue, kind: 'bad-faith' }], 'EntryMissing', { field: 'issues[1].about' }],
  [
    'bad faith of a complaint without its party',
    [issue, { ...issue, kind: 'bad-faith', about: 'complaint' }],
    'EntryMissing',
    { field: 'issues[1].partyId' },
  ],
  [
    'a measure that is about a complaint',
    [{ ...issue, about: 'complaint', partyId: 'ana' }],
    'EntryUnwanted',
    { field: 'issues[0].about' },
  ],
  [
    'a declaration of the complainant',
    [issue, { ...issue, kind: 'bad-faith', about: 'declaration', partyId: 'ana' }],
    'UnknownReference',
  ],
  ['a duty without which', [issue, { ...issue, kind: 'duty' }], 'EntryMissing', { field: 'issues[1].duty' }],
  ['a factor of a measure', [{ ...issue, factor: 'whole' }], 'EntryUnwanted', { field: 'issues[0].factor' }],
  [
    'an account at once',
    [issue, { ...issue, kind: 'account', factor: 'whole' }],
    'EntryMissing',
    { field: 'issues.factor', name: 'registration' },
  ],
  [
    'a factor twice',
    [issue, ...ISSUE_FACTORS.map(weighed), weighed('contract')],
    'NamedTwice',
    { field: 'issues.factor', name: 'contract' },
  ],
] as const)('is not of %s', (_, wrong, code, facts: object | undefined = undefined) =>
  given(...submitted)
    .when(listIssues('03-19T10:00', first, wrong))
    .thenRefused(code, facts),
);
it('is for who presides, once the round is closed', () => {
  for (const other of [second, ana, mia])
    given(...submitted)
      .when(listIssues('03-19T10:00', other, [issue]))
      .thenRefused('NotYourPart');
  expect([first, second, ana, mia].map(offers(submitted, 'ListIssues'))).toEqual([true, false, false, false]);
  expect(offers(submitting, 'ListIssues')(first)).toBe(false);
});
