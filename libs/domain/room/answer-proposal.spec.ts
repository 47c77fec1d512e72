import { ana, ben, max } from '../testing/core/actors.js';
import { answerProposal, inJointRoom, jointRoomFile, makeProposal } from '../testing/talks/joint-room.js';
import { allowedInRoom, decideRoom } from './decide.js';
import type { RoomCommand } from './commands.js';
import type { RoomEvent } from './events.js';

const answering = (past: readonly RoomEvent[], command: RoomCommand) => () =>
  decideRoom(command, jointRoomFile(past, command.by)).room.map(({ type }) => type);
const refusedWith = (code: string) => expect.objectContaining({ code }) as Error;
const proposed = inJointRoom(makeProposal('03-06T10:00'));
const one = inJointRoom(makeProposal('03-06T10:00'), answerProposal('03-06T11:00', ana, 'accept'));
const offersAnswer = (past: readonly RoomEvent[]) => (by: typeof ana) =>
  allowedInRoom(by, jointRoomFile(past, by)).includes('AnswerProposal');

it('shows nowhere what it was until all have accepted', () => {
  expect(JSON.stringify(one.at(-1))).not.toMatch(/accept"/);
  expect(answering(one, answerProposal('03-06T12:00', ben, 'accept', { ana: 'accept' }))()).toEqual([
    'ProposalAnswered',
    'ProposalAccepted',
  ]);
  for (const [answer, others] of [
    ['refuse', { ana: 'accept' }],
    ['accept', { ana: 'refuse' }],
  ] as const)
    expect(answering(one, answerProposal('03-06T12:00', ben, answer, others))()).toEqual(['ProposalAnswered']);
});
it('is given once by each party, to a proposal that was made, in its time', () => {
  expect(answering(one, answerProposal('03-06T12:00', ana, 'refuse'))).toThrow(refusedWith('AnsweredAlready'));
  expect(answering([], answerProposal('03-06T12:00', ana, 'accept'))).toThrow(refusedWith('UnknownReference'));
  expect(answering(proposed, answerProposal('03-06T12:00', max, 'accept'))).toThrow(refusedWith('NotYourPart'));
  const short = inJointRoom(makeProposal('03-06T10:00', max, '03-07T10:00'));
  expect(answering(short, answerProposal('03-07T10:01', ana, 'accept'))).toThrow(refusedWith('DeadlinePassed'));
  expect([ana, ben, max].map(offersAnswer(one))).toEqual([false, true, false]);
  expect(offersAnswer([])(ana)).toBe(false);
});
