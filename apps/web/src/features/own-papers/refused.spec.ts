import type { OwnPaperView } from '../../client/types.gen.js';
import { isRefusable, isRefused, type Signing } from './refused.js';

const paper = (kind: OwnPaperView['kind'], state: OwnPaperView['state']): OwnPaperView => ({
  ...{ disputeId: 'd', number: 'PL-1', roles: ['respondent'], parties: [] },
  ...{ kind, state, mediationId: 'm', isOpen: true },
});
const asked = (act: Signing, mediationId = 'm') => ({
  task: { disputeId: 'd', subject: `mediation:${mediationId}` },
  act,
});
const SIGNINGS: readonly Signing[] = ['SignAgreement', 'SignFacts', 'ConfirmMinutes', 'SignAsMediator', 'SignDecision'];
const refusedBy = (papers: readonly OwnPaperView[]): readonly Signing[] =>
  SIGNINGS.filter((act) => isRefused(asked(act), papers));

it('says of the very paper that was refused that it was, and of no other one', () => {
  expect(refusedBy([paper('agreement', 'refused')])).toEqual(['SignAgreement']);
  expect(refusedBy([paper('facts', 'refused')])).toEqual(['SignFacts']);
  expect(refusedBy([paper('agreement', 'signed'), paper('facts', 'lapsed')])).toEqual([]);
  expect(isRefused(asked('SignAgreement', 'another'), [paper('agreement', 'refused')])).toBe(false);
});

it('asks for minutes of one session, whatever was said against those of another', () => {
  expect(refusedBy([paper('minutes', 'refused')])).toEqual([]);
});

it('offers to refuse what can be refused and was not yet', () => {
  const papers = [paper('agreement', 'refused')];
  expect(SIGNINGS.filter((act) => isRefusable(asked(act), papers))).toEqual(['SignFacts']);
  expect(SIGNINGS.filter((act) => isRefusable(asked(act), []))).toEqual(['SignAgreement', 'SignFacts']);
});
