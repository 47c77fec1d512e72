import { Controller, Get, Res, VERSION_NEUTRAL, type INestApplication } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Limited } from '../../limits/limited.js';
import { Access } from '../../http/access.js';
import { readReference, type Reference } from './read-reference.js';
import { referencePage, STYLE } from './reference-page.js';

export const APP = Symbol('app');

/** The description of the API, for programs and for people. Made once, when it is first asked for. */
@ApiExcludeController()
@Controller({ version: VERSION_NEUTRAL })
@Limited('never')
export class ReferenceController {
  private made: Reference | undefined;

  constructor(private readonly module: ModuleRef) {}

  private reference(): Reference {
    this.made ??= readReference(this.module.get<{ readonly app: INestApplication }>(APP, { strict: false }).app);
    return this.made;
  }

  @Get('openapi.json')
  @Access('public')
  description(@Res() reply: FastifyReply): void {
    void reply.type('application/json; charset=utf-8').send(this.reference().text);
  }

  @Get('docs')
  @Access('public')
  page(@Res() reply: FastifyReply): void {
    void reply
      .header(
        'content-security-policy',
        "default-src 'none'; object-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      )
      .type('text/html; charset=utf-8')
      .send(referencePage(this.reference()));
  }

  @Get('docs/style.css')
  @Access('public')
  style(@Res() reply: FastifyReply): void {
    void reply.type('text/css; charset=utf-8').send(STYLE);
  }
}
