import { BadRequestException, Body, ConflictException, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { OWN, type Connection } from '../connections/connection.js';
import { PLATFORM, type Platform } from '../platform.js';
import { verifier } from '../webhooks/verify.js';
import { read } from './read.js';

const ConnectionBody = z.object({
  connection: z.string().regex(/^[a-z0-9-]{1,40}$/),
  apiUrl: z.url({ protocol: /^https?$/ }).optional(),
  apiKey: z.string().regex(/^[!-~]{1,500}$/),
  /** While a secret is being replaced, the old and the new one, with a space between. */
  webhookSecret: z
    .string()
    .max(2_000)
    .transform((secrets) => secrets.split(/\s+/).filter((secret) => secret !== '')),
});

/** Where an association's keys are laid after it registered us. They are never shown again. */
@Controller('control/connections')
export class ConnectionsController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  /**
   * Said again it changes nothing; said with other keys it replaces them. Our own connection's are the environment's.
   */
  @Post()
  @HttpCode(200)
  async connect(@Body() body: unknown) {
    const { connection: name, apiUrl, apiKey, webhookSecret: webhookSecrets } = read(ConnectionBody, body);
    if (name === OWN) throw new ConflictException(`the connection ${OWN} gets its keys from the environment`);
    if (!areSecrets(webhookSecrets)) throw new BadRequestException('webhookSecret is none');
    const { shop, record, url, queue } = this.platform;
    const connection: Connection = { name, ...(apiUrl !== undefined && { apiUrl }), apiKey, webhookSecrets };
    if (!isDeepStrictEqual(shop.connections.get(name), connection)) await record({ type: 'ConnectionSet', connection });
    queue.look();
    return { connection: name, webhookUrl: `${url()}/webhooks/parley/${name}` };
  }
}

const areSecrets = (secrets: readonly string[]): boolean => {
  try {
    verifier(secrets);
    return secrets.length > 0;
  } catch {
    return false;
  }
};
