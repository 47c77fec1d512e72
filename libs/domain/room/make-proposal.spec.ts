import { ana, ben, max } from '../testing/core/actors.js';
import { shanghai } from '../testing/core/commands.js';
import { answerProposal, inJointRoom, jointRoomFile, makeProposal } from '../testing/talks/joint-room.js';
import { allowedInRoom, decideRoom } from './decide.js';
import type { RoomCommand } from './commands.js';
import type { RoomEvent } from './events.js';

const making = (past: readonly RoomEvent[], command: RoomCommand) => () =>
  decideRoom(command, jointRoomFile(past, command.by)).room;
const refusedWith = (code: string) => expect.objectContaining({ code }) as Error;
const proposed = inJointRoom(makeProposal('03-06T10:00'));

it('is the mediator’s, to all at once, at the longest until the mediation ends', () => {
  expect(proposed).toEqual([
    {
      type: 'ProposalMade',
      data: expect.objectContaining({ number: 1, expiresAt: shanghai('04-04T00:00') }) as object,
    },
  ]);
  expect(inJointRoom(makeProposal('03-06T10:00', max, '03-10T10:00'))[0]?.data).toMatchObject({
    expiresAt: shanghai('03-10T10:00'),
  });
  expect(making([], makeProposal('03-06T10:00', ana))).toThrow(refusedWith('NotYourPart'));
  expect(making([], makeProposal('03-06T10:00', max, '03-06T09:00'))).toThrow(refusedWith('InstantImplausible'));
  expect(allowedInRoom(max, jointRoomFile([], max))).toEqual(['MakeProposal']);
  expect(allowedInRoom(ana, jointRoomFile([], ana))).not.toContain('MakeProposal');
});
it('stands alone, until all have accepted it or its time is over', () => {
  expect(making(proposed, makeProposal('03-06T11:00'))).toThrow(refusedWith('OfferStands'));
  const accepted = inJointRoom(
    makeProposal('03-06T10:00'),
    answerProposal('03-06T11:00', ana, 'accept'),
    answerProposal('03-06T12:00', ben, 'accept', { ana: 'accept' }),
  );
  expect(making(accepted, makeProposal('03-06T13:00'))()).toHaveLength(1);
  const short = inJointRoom(makeProposal('03-06T10:00', max, '03-07T10:00'));
  expect(making(short, makeProposal('03-07T10:01'))()[0]?.data).toMatchObject({ number: 2 });
});
