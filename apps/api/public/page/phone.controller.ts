import { Controller, Get, Inject, Param, Query, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findBySlug } from '#application/association/slugs.js';
import { refuse } from '#domain/kernel/refusal.js';
import { INSTALLED_NAME } from '#messages/core/shared-link.js';
import { Access } from '../../http/access.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import type { Known } from '../../http/request.js';
import { Limited } from '../../limits/limited.js';
import type { Names } from './card.js';
import { releaseOf } from './phone-head.js';
import { PAGE } from './pages.controller.js';
import { sendFile } from './send-file.js';
import { namesOfLink } from './whose-page.js';

/** It asks for the shell alone, and loads no program. */
const WORKER = { 'content-security-policy': "default-src 'none'; connect-src 'self'", 'service-worker-allowed': '/' };
const DAY = 'public, max-age=86400';

/** What a phone needs of a page that is put on its home screen. */
@ApiExcludeController()
@Controller({ version: VERSION_NEUTRAL })
export class PhoneController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  /** With the release in its first line: another release is another worker. */
  @Get('worker.js')
  @Limited('never')
  @Access('public')
  worker(@Res() reply: FastifyReply): void {
    const { phone, assets } = this.parts.pages ?? {};
    const file = phone?.get('worker.js');
    if (!file || !assets) return refuse('NotFound');
    const release = `const RELEASE="${releaseOf(assets.keys())}";\n`;
    void reply
      .headers({ ...WORKER, 'cache-control': 'no-cache' })
      .type(file.type)
      .send(Buffer.concat([Buffer.from(release), file.bytes]));
  }

  @Get('app/offline.:kind')
  @Limited('never')
  @Access('public')
  offline(@Param('kind') kind: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    void reply.headers(PAGE);
    sendFile(this.parts.pages?.phone.get(`offline.${kind}`), request, reply);
  }

  @Get('app/icons/:name')
  @Limited('never')
  @Access('public')
  icon(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const file = this.parts.pages?.phone.get(`icons/${name}`);
    if (file) void reply.header('cache-control', DAY);
    sendFile(file, request, reply);
  }

  /** Of the pages of an association. */
  @Get('a/:association/app.webmanifest')
  @Access('public')
  async ofAssociation(
    @Param('association') association: string,
    @Req() { locale }: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await findBySlug(this.parts.pool, association);
    if (!found) return refuse('NotFound');
    sendManifest(reply, locale, { start: `/a/${found.slug}/desk`, scope: `/a/${found.slug}/`, names: found });
  }

  /** Of the page of a link: it opens that link again. Whether it is good is found out there. */
  @Get('l/:token/app.webmanifest')
  @Access('public')
  async ofLink(@Param('token') token: string, @Req() { locale }: Known, @Res() reply: FastifyReply): Promise<void> {
    const names = await namesOfLink(this.parts, token);
    if (!names) return refuse('NotFound');
    sendManifest(reply, locale, { start: `/l/${token}`, scope: `/l/${token}`, names });
  }

  @Get('app/app.webmanifest')
  @Limited('never')
  @Access('public')
  ofAll(@Query() _: Readonly<Record<string, unknown>>, @Req() { locale }: Known, @Res() reply: FastifyReply): void {
    sendManifest(reply, locale, { start: '/app', scope: '/', names: undefined });
  }
}

type Opens = { readonly start: string; readonly scope: string; readonly names: Names | undefined };

const sendManifest = (reply: FastifyReply, locale: Known['locale'], { start, scope, names }: Opens): void => {
  const association = names && (locale === 'zh-CN' ? names.nameZh : names.nameEn);
  const what = INSTALLED_NAME[locale];
  const manifest = {
    id: start,
    name: association === undefined ? `Parley ${what}` : `${association} · ${what}`,
    short_name: what,
    lang: locale,
    start_url: start,
    scope,
    display: 'standalone',
    background_color: '#f6f8f9',
    theme_color: '#1f4e5f',
    icons: [
      { src: '/app/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/app/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/app/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  void reply
    .headers({ 'cache-control': 'private, max-age=3600', vary: 'Accept-Language' })
    .type('application/manifest+json; charset=utf-8')
    .send(JSON.stringify(manifest));
};
