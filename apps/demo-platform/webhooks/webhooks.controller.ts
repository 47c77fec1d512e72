import { BadRequestException, Controller, Inject, Param, Post, Req, Res, type RawBodyRequest } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OWN } from '../connections/connection.js';
import { PLATFORM, type Platform } from '../platform.js';
import { receiveWebhook } from './receive-webhook.js';

@Controller('webhooks')
export class WebhooksController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  @Post('parley')
  async receiveOwn(@Req() request: RawBodyRequest<FastifyRequest>, @Res() reply: FastifyReply): Promise<void> {
    await this.receive(OWN, request, reply);
  }

  @Post('parley/:connection')
  async receive(
    @Param('connection') connection: string,
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!request.rawBody) throw new BadRequestException('a body is missing');
    const { status, why } = await receiveWebhook(this.platform, connection, request.rawBody, request.headers);
    await reply.code(status).send(why === undefined ? undefined : { statusCode: status, message: why });
  }
}
