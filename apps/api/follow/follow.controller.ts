import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { CallerAgain, CurrentCaller, type Known } from '../http/request.js';
import { Changes, FollowQuery } from './follow.dto.js';
import { missedChanges, sendChanges } from './send-changes.js';

const STREAM = 'text/event-stream';

@ApiTags('docket')
@Controller({ path: 'stream', version: '1' })
export class FollowController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('signed-in', 'platform:read', 'link')
  @Operation('followChanges', {
    summary: 'What to read anew, as it changes, and nothing of what changed: as a stream, or what you missed as JSON',
    description:
      'With `Accept: text/event-stream` the answer goes on: a message `changed` with an opaque `id` for what you may see, coalesced, and a comment every 20 seconds. After a cut, ask again with the last `id`. A stream ends when the session does. Without that header the answer is what has changed since `lastEventId`, at once: for polling.',
    refusals: ['Unauthenticated', 'Forbidden', 'OfficeNotHeld'],
  })
  @ApiExtraModels(Changes)
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'How far you were told' })
  @ApiOkResponse({
    description: 'What to read anew',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(Changes) } },
      [STREAM]: { schema: { type: 'string' } },
    },
  })
  async followChanges(
    @Query() query: FollowQuery,
    @CurrentCaller() caller: Caller,
    @CallerAgain() again: () => Promise<Caller>,
    @Req() { headers }: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const given = query.lastEventId ?? headers['last-event-id'];
    const asked = { caller, again, lastEventId: typeof given === 'string' && given !== '' ? given : undefined };
    const isStream = headers.accept?.includes(STREAM) === true;
    if (isStream) await sendChanges(this.parts, asked, reply);
    else void reply.header('cache-control', 'private, no-store').send(await missedChanges(this.parts, asked));
  }
}
