import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadAsStaff } from '#application/dispute/disputes.js';
import { handleOfficial, officialKey } from '#application/official-request/official-requests.js';
import { checkMayRead } from '#application/privacy/restricted-files.js';
import { talkStreamId } from '#application/room/talk-stream.js';
import { refuse } from '#domain/kernel/refusal.js';
import { loadTail } from '#event-store/load-tail.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { NameOfficialRoomBody, OfficialRequestChanged, RoomGroundBody } from './official-request.dto.js';

const ACT = [...READ, 'NotYourPart', 'WrongStage'] as const;

/** What was said in mediation goes out on a legal duty alone that names the room, as two people read it. */
@ApiTags('official-requests')
@Controller({ path: 'official-requests/:officialRequestId/rooms', version: '1' })
export class OfficialRoomsController {
  @Post()
  @HttpCode(200)
  @Access('case-manager')
  @Operation('nameOfficialRoom', {
    summary: 'Say that a legal duty names what was said in a room, and which; a deliberation never goes out',
    refusals: [...ACT, 'UnknownReference', 'RoomNeverGoesOut', 'NamedTwice', 'LegalGroundMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: OfficialRequestChanged })
  async nameOfficialRoom(
    @Param('officialRequestId', PathId) id: string,
    @Body() { disputeId, roomId, ground }: NameOfficialRoomBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const answer = await handleOfficial(tenant, id, { by, at, request }, async () => {
      const { dispute } = await loadAsStaff(tenant, disputeId, by);
      await checkMayRead(tenant.database, disputeId, by.id, at);
      const room = dispute.rooms[roomId] ?? refuse('UnknownReference', { field: 'roomId', name: roomId });
      const groundContentId = await tenant.vault.seal(officialKey(id), ground);
      return { type: 'NameOfficialRoom', data: { disputeId, roomId, roomKind: room.kind, groundContentId } };
    });
    send(reply, answer, tenant);
  }

  @Post(':roomId/confirmations')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('confirmOfficialRoom', {
    summary: 'Say, as the second person, that you read that duty in the paper, too; only then can it go out',
    refusals: [...ACT, 'SecondPersonNeeded', 'NothingNamed', 'AnsweredAlready', 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: OfficialRequestChanged })
  async confirmOfficialRoom(
    @Param('officialRequestId', PathId) id: string,
    @Param('roomId', PathId) roomId: string,
    @Body() { ground }: RoomGroundBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const answer = await handleOfficial(tenant, id, { by, at, request }, async () => {
      const talk = await loadTail(tenant.database, tenant.associationId, talkStreamId(roomId));
      const groundContentId = await tenant.vault.seal(officialKey(id), ground);
      return { type: 'ConfirmOfficialRoom', data: { roomId, talkVersion: talk.version, groundContentId } };
    });
    send(reply, answer, tenant);
  }
}
