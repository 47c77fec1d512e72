import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConnectionsController } from './control/connections.controller.js';
import { ControlController } from './control/control.controller.js';
import { DelegationsController } from './control/delegations.controller.js';
import { ListingsController } from './control/listings.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { PLATFORM, type Platform } from './platform.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

@Module({})
class DemoPlatformModule {}

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const guards = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The HTTP side. `rawBody` keeps the bytes as they came: the signature of a webhook is over them. */
export async function createApp(platform: Platform): Promise<NestFastifyApplication> {
  const controllers = [
    WebhooksController,
    ControlController,
    ConnectionsController,
    DelegationsController,
    ListingsController,
    PagesController,
  ];
  const module = { module: DemoPlatformModule, controllers, providers: [{ provide: PLATFORM, useValue: platform }] };
  const adapter = new FastifyAdapter({ forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    rawBody: true,
    logger: ['error', 'fatal'],
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', async (_, reply) => void reply.headers(guards));
  // A page of somebody else must not press our switches in a visitor's browser.
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method === 'POST' && request.headers['sec-fetch-site'] === 'cross-site')
      return reply.code(403).send({ message: 'cross-site' });
  });
  return app;
}
