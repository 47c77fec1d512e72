import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { say } from '#application/room/talk.js';
import { Act, type Acting } from '../dispute/acting.js';
import { Answers } from '../dispute/answers.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CallerAgain, CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { listMessages } from './list-messages.js';
import { markRead } from './read-marks.js';
import { IN_ROOM, READ_ROOM } from './refusals.js';
import { ListMessagesQuery, MarkReadBody, MessageList, SaidAnswer, SayBody } from './room.dto.js';

@ApiTags('room')
@Controller({ path: 'disputes/:disputeId/rooms/:roomId', version: '1' })
export class TalkController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('messages')
  @Access('party', 'case-manager', 'mediator', 'expert')
  @Operation('postMessage', {
    summary: 'Say something to everybody in the room',
    refusals: [...IN_ROOM, 'BallotsMissing'],
    keyed: true,
  })
  @Answers(201, SaidAnswer)
  async postMessage(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Body() { text }: SayBody,
    @Act() { caller, request, reply }: Acting,
  ): Promise<void> {
    send(
      reply,
      await say(caller.tenant, { disputeId, roomId, text }, caller.actor, caller.now, request),
      caller.tenant,
    );
  }

  @Get('messages')
  @Access('party', 'case-manager', 'mediator', 'expert')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listMessages', {
    summary: 'What was said in a room that you are in, the newest first; `after` waits for what is new',
    refusals: READ_ROOM,
  })
  @ApiOkResponse({ type: MessageList })
  listMessages(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Query() query: ListMessagesQuery,
    @CurrentCaller() caller: Caller,
    @CallerAgain() again: () => Promise<Caller>,
  ): Promise<MessageList> {
    return listMessages(caller, { disputeId, roomId }, query, { watch: this.parts.watch, again });
  }

  @Put('read-mark')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Access('party', 'case-manager', 'mediator', 'expert')
  @Operation('markRead', { summary: 'Say how far you have read; nobody else is told', refusals: READ_ROOM })
  markRead(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Body() { number }: MarkReadBody,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    return markRead(caller, { disputeId, roomId }, number);
  }
}
