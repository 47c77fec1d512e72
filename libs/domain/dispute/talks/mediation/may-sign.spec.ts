import { ana, ben, max } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { andThen, disputeAfter, fileOf } from '../../../testing/core/story.js';
import {
  closeMediation,
  discloseTie,
  endAppraisal,
  idOf,
  recordElectronicSignature,
  startAppraisal,
} from '../../../testing/talks/mediation-commands.js';
import { drawn, mediating } from '../../../testing/talks/mediation-stories.js';
import { byClick } from '../../../testing/talks/paper-stories.js';
import type { Actor } from '../../../kernel/message.js';
import type { Authority } from '../../../party/events.js';
import { Refused } from '../../../kernel/refusal.js';
import { checkMaySign, getToSign, maySignElectronically } from './may-sign.js';

const asking = (authority: Authority) => {
  const { dispute, context } = fileOf(disputeAfter(drawn), ana);
  return () => {
    checkMaySign(ana, shanghai('03-05T11:00'), { dispute, context: { ...context, authority } });
  };
};

it('takes an authority that reaches to a settlement, is in force and confirmed', () => {
  for (const authority of [{}, { scope: ['settle'] }, { scope: ['settle'], until: shanghai('03-05T11:00') }] as const)
    expect(asking(authority)).not.toThrow();
});
it.each<readonly [string, Authority, string]>([
  ['reaches no further than answers', { scope: ['answer'] }, 'AuthorityLacksScope'],
  ['is over', { scope: ['settle'], until: shanghai('03-05T10:59') }, 'AuthorityExpired'],
  ['was not confirmed', { scope: ['settle'], power: 'reads' }, 'AuthorityNotConfirmed'],
  ['rests on a contact that nobody proved', { power: 'answers' }, 'ContactNotProved'],
])('is refused where the authority %s', (_, authority, code) =>
  expect(asking(authority)).toThrow(expect.objectContaining({ code })),
);

/** With what it is refused; `may` where it is not. */
const asked = (way: 'click-with-code' | 'electronic', past: typeof drawn, by: Actor = ana): string => {
  const file = fileOf(disputeAfter(past), by);
  const version = { mediationId: idOf(file.dispute), version: 1 };
  const at = shanghai('03-08T11:00');
  try {
    getToSign(way, version, by, at, file);
    expect(way === 'click-with-code' || maySignElectronically(version, by, at, file)).toBe(true);
    return 'may';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(way === 'electronic' && maySignElectronically(version, by, at, file)).toBe(false);
    return error.code;
  }
};
it('leads nobody to a provider, and sends nobody a code, while an appraisal runs', () => {
  const paused = andThen(drawn, startAppraisal('03-06T10:00'));
  const over = andThen(paused, endAppraisal('03-08T10:00'));
  for (const way of ['click-with-code', 'electronic'] as const)
    expect([drawn, paused, over, mediating].map((past) => asked(way, past))).toEqual([
      'may',
      'WrongStage',
      'may',
      'AgreementMoved',
    ]);
});
it('in force an agreement is signed in a stronger way, and by no code; not where it never came into force', () => {
  expect(asked('electronic', byClick)).toBe('may');
  expect(asked('click-with-code', byClick)).toBe('WrongStage');
  const stronger = andThen(byClick, recordElectronicSignature('03-07T09:00', 'ana'));
  expect([ana, ben].map((by) => asked('electronic', stronger, by))).toEqual(['AnsweredAlready', 'may']);
  for (const past of [
    andThen(drawn, closeMediation('03-06T10:00', 'not-settled')),
    andThen(drawn, discloseTie('03-06T10:00')),
  ])
    expect(asked('electronic', past)).toBe('WrongStage');
  expect(asked('electronic', drawn, max)).toBe('NotYourPart');
});
