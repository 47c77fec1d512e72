import { ben } from '../../testing/core/actors.js';
import { fileCounterNotice, shanghai } from '../../testing/core/commands.js';
import { withdrawCounterNotice } from '../../testing/intake/record-commands.js';
import { answered, noticed } from '../../testing/core/scenes.js';
import { disputeAfter, fileOf, type Step } from '../../testing/core/story.js';
import { negotiating, roomFileOf } from '../../testing/talks/room-story.js';
import { allowedInRoom, enterRoom } from '../../room/decide.js';
import { postMessage } from '../../room/post-message.js';
import type { Power } from '../../party/events.js';
import { ACTIONS, type DisputeCommand } from '../actions.js';
import { allowedActions, disputeDecider } from '../decider.js';
import type { DisputeAction } from './action.js';
import type { DisputeEvent } from './state.js';

const withPower = (past: readonly DisputeEvent[], power: Power | undefined) => {
  const file = fileOf(disputeAfter(past), ben);
  return { ...file, context: { ...file.context, ...(power && { authority: { power } }) } };
};
const asking = (past: readonly DisputeEvent[], step: Step, power?: Power) => () => {
  const file = withPower(past, power);
  return disputeDecider.decide(typeof step === 'function' ? step(file.dispute) : step, file);
};
const answer = fileCounterNotice('03-05T10:00', 'ben', ['bag'], ben);
const withdraw = withdrawCounterNotice('03-06T10:00', 'bag');
const NAMES = Object.keys(ACTIONS) as DisputeCommand['type'][];
const cardOf = (name: DisputeCommand['type']) => ACTIONS[name] as unknown as DisputeAction<DisputeCommand>;

it('answers for a party whose contact nobody has proved, and does nothing that binds it', () => {
  expect(asking(noticed, answer, 'answers')).not.toThrow();
  expect(asking(answered, withdraw)).not.toThrow();
  expect(asking(answered, withdraw, 'answers')).toThrow(expect.objectContaining({ code: 'ContactNotProved' }));
});

it('reads at most by an authority that the party has not confirmed', () => {
  expect(asking(noticed, answer, 'reads')).toThrow(expect.objectContaining({ code: 'AuthorityNotConfirmed' }));
  expect(asking(answered, withdraw, 'reads')).toThrow(expect.objectContaining({ code: 'AuthorityNotConfirmed' }));
});

it('reads at most from a contact that an officer wrote down, and has to prove it before all else', () => {
  for (const [past, step] of [
    [noticed, answer],
    [answered, withdraw],
  ] as const) {
    const file = withPower(past, 'reads');
    const known = { ...file, context: { ...file.context, contactBy: 'mia' } };
    const command = typeof step === 'function' ? step(file.dispute) : step;
    expect(() => disputeDecider.decide(command, known)).toThrow(expect.objectContaining({ code: 'ContactNotProved' }));
    expect(allowedActions(ben, known).map(({ action }) => action)).not.toContain('AcknowledgeService');
  }
});

it('offers of what else it would offer just what the power suffices for', () => {
  for (const past of [noticed, answered, negotiating.dispute]) {
    const all = allowedActions(ben, withPower(past, undefined));
    const those = (...powers: readonly (Power | undefined)[]) =>
      all.filter(({ action }) => powers.includes(cardOf(action).power));
    expect(allowedActions(ben, withPower(past, 'answers'))).toEqual(those('reads', 'answers'));
    expect(allowedActions(ben, withPower(past, 'reads'))).toEqual(those('reads'));
    expect(those(undefined)).not.toEqual([]);
  }
});

/** Closed by default: a card that opens more is opened here, too, by somebody who has thought of it. */
it('opens of all acts of parties those alone that read, or answer what was served', () => {
  expect(NAMES.filter((name) => cardOf(name).power === 'reads').sort()).toEqual([
    'AcknowledgeService',
    'AskForDocument',
    'AskForExport',
  ]);
  expect(NAMES.filter((name) => cardOf(name).power === 'answers').sort()).toEqual(
    [
      'AnswerBreach',
      'AnswerComparison',
      'AskForTranslation',
      'FileTranslation',
      'DeliverTranslation',
      'ContestTranslation',
      'AnswerLateEvidence',
      'DescribeContractDuties',
      'DescribeLiveStream',
      'FileComparison',
      'LinkExhibit',
      'SupplementEvidence',
      'AppealFaithFinding',
      'ChallengeExpert',
      'ClaimDelay',
      'ConfirmDictation',
      'CureCounterNotice',
      'CureMaterials',
      'FileCounterNotice',
      'NameUnlisted',
      'ObjectToCompetence',
      'ObjectToMediator',
      'MakeSubmission',
      'OpenDesk',
      'OrderPreservationPapers',
      'ReplyToFaithReview',
      'ReportPanelContact',
      'ReportProceeding',
      'ReportProceedingState',
      'RequestClarification',
      'RequestReview',
      'SayDifferentGoods',
      'StateLoss',
      'StoreEvidence',
      'TellSideEffect',
      'UrgeRightHolder',
    ].sort(),
  );
});

it('enters no room of talks, neither to read nor to speak', () => {
  const file = roomFileOf(negotiating, ben);
  expect(allowedInRoom(ben, file)).not.toEqual([]);
  for (const power of ['answers', 'reads'] as const) {
    const known = { ...file, context: { ...file.context, authority: { power } } };
    const say = {
      type: 'PostMessage',
      data: { messageId: 'm', textContentId: 'c' },
      by: ben,
      at: shanghai('03-08T11:00'),
    } as const;
    for (const tried of [() => enterRoom(ben, known), () => allowedInRoom(ben, known), () => postMessage(say, known)])
      expect(tried).toThrow(
        expect.objectContaining({ code: power === 'answers' ? 'ContactNotProved' : 'AuthorityNotConfirmed' }),
      );
  }
});
