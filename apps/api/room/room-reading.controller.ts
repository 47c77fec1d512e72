import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { loadAsStaff } from '#application/dispute/disputes.js';
import { checkOtherHand } from '#application/party/other-hand.js';
import { talkStreamId } from '#application/room/talk-stream.js';
import { mayReadRoom } from '#domain/dispute/talks/room/may-read-room.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { MessagePosted } from '#domain/room/events.js';
import { loadTail, loadBefore } from '#event-store/load-tail.js';
import { Act, act, type Acting } from '../dispute/acting.js';
import { CommandAnswer } from '../dispute/answers.dto.js';
import { Answers } from '../dispute/answers.js';
import { given } from '../dispute/given.js';
import { Id } from '../dispute/fields/id.js';
import { ReasonBody } from '../dispute/measures/urgent/urgent.dto.js';
import { ACT } from '../dispute/refusals.js';
import { sealText } from '../dispute/seal.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { READ_ROOM } from './refusals.js';

/** As many as one looks through; a room with more is read in its record. */
const MOST = 500;

class AllowRoomReadingBody {
  @Id({ description: 'Who asked to read the room, as you read it: `reading` of the room in the dispute' })
  askedById: string;

  @Id({ description: 'Which reason it gave, as you read it' })
  reasonId: string;
}

class RoomReadingBody {
  @ApiProperty({ type: [Object], description: 'What was said, the newest first' })
  messages: object[];
}

/** The emergency in which two persons of the association open a room to one of them. */
@ApiTags('room')
@Controller({ path: 'disputes/:disputeId/rooms/:roomId/readings', version: '1' })
export class RoomReadingController {
  @Post()
  @Access('case-manager')
  @Operation('askRoomReading', {
    summary: 'Ask, with a reason, to read a room that you are not in; a second person decides',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  askRoomReading(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AskRoomReading',
      data: { roomId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('allowances')
  @Access('case-manager')
  @Operation('allowRoomReading', {
    summary: 'As a second person, let who asked read the room for a day; all its members are told',
    description: 'To the request that you read, with its reason, and to none that took its place since.',
    refusals: [...ACT, 'SecondPersonNeeded', 'AskedAnew'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  allowRoomReading(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Body() { askedById, reasonId }: AllowRoomReadingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ dispute }) => {
      await checkOtherHand(acting.caller.tenant, acting.caller.actor.id, [dispute.rooms[roomId]?.reading?.askedBy]);
      return { type: 'AllowRoomReading', data: { roomId, askedBy: askedById, reasonContentId: reasonId } };
    });
  }

  @Get()
  @Access('case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('readRoom', {
    summary: 'What was said in a room that was opened to you; to everybody else it is not there',
    refusals: READ_ROOM,
  })
  @ApiOkResponse({ type: RoomReadingBody })
  async readRoom(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @CurrentCaller() { actor, tenant, now }: Caller,
  ): Promise<RoomReadingBody> {
    const file = await loadAsStaff(tenant, disputeId, actor);
    if (!mayReadRoom(actor, roomId, file.dispute, now)) refuse('NotFound');
    const { database, associationId, vault } = tenant;
    const talk = talkStreamId(roomId);
    const { version } = await loadTail(database, associationId, talk);
    const found = await loadBefore<MessagePosted>(database, associationId, talk, version + 1, MOST);
    const texts = await vault.open(found.map(({ data }) => data.textContentId));
    return {
      messages: found.map(({ meta: { at }, data: { partyId, textContentId } }) =>
        given({ partyId, at, text: texts.get(textContentId) }),
      ),
    };
  }
}
