import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { loadRoom } from '#application/room/rooms.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { READ_ROOM } from './refusals.js';
import { RoomBody } from './room.dto.js';
import { openRoomView, roomEtagOf, roomView } from './room-view.js';

@ApiTags('room')
@Controller({ path: 'disputes/:disputeId/rooms/:roomId', version: '1' })
export class RoomController {
  @Get()
  @Access('party', 'case-manager', 'mediator', 'expert')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getRoom', {
    summary: 'A room that you are in, with its offers and what you may do; to everybody else it is not there',
    refusals: READ_ROOM,
  })
  @ApiOkResponse({
    type: RoomBody,
    headers: { ETag: { description: 'Changes with what you see here', schema: { type: 'string' } } },
  })
  async getRoom(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @CurrentCaller() { actor, tenant }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const file = await loadRoom(tenant, disputeId, roomId, actor);
    reply.header('etag', roomEtagOf(actor, file));
    return openRoomView(roomView(actor, file), tenant);
  }
}
