import { Controller, Get, Inject, Param, Query, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access.js';
import { Limited } from '../../limits/limited.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import type { Known } from '../../http/request.js';
import { cardOf, withCard, type CardOf, type Names } from './card.js';
import { FAVICON } from './favicon.js';
import { OPEN, OPEN_TITLES } from './open-places.js';
import { sendFile } from './send-file.js';
import { namesAt, namesOfLink } from './whose-page.js';

/**
 * The one style that react-aria writes into a page, on iPhones while a dialog is open, so that the page behind it does
 * not move: as it is put in, and as it is put in empty (react-aria 3.53.1, usePreventScroll). They name these bytes
 * alone; the gallery's spec fails where another release writes others.
 */
const STILL =
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='";
/**
 * Scripts and styles from here alone, none inside the page but that one; what it plays, its fonts and what works beside
 * it are from here, too; it speaks with this API, and in no frame.
 */
const POLICY = `default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self' ${STILL}; img-src 'self' blob:; media-src 'self' blob:; worker-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
export const PAGE = { 'content-security-policy': POLICY, 'cache-control': 'no-cache' };
/** What works beside the page is judged by a policy of its own: it may fetch more of its program, and nothing else. */
const WORKER = "default-src 'none'; script-src 'self'";
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The pages for people (apps/web). What they show comes from the API; that a link is good is found out there. */
@ApiExcludeController()
@Controller({ version: VERSION_NEUTRAL })
@Limited('never')
export class PagesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  /**
   * The addresses that stay: a link's, and `/a/<association>/…` for those who have an account; which of the pages it
   * is, they find out themselves. Messengers add parameters of their own when a link is shared; they mean nothing here.
   */
  @Get('l/:token')
  @Access('public')
  async link(
    @Query() _: Readonly<Record<string, unknown>>,
    @Param('token') token: string,
    @Req() request: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send('html', 'link', namesOfLink(this.parts, token), request, reply);
  }

  @Get(['app', 'a/:association', 'a/:association/*'])
  @Access('public')
  async page(
    @Query() _: Readonly<Record<string, unknown>>,
    @Param('association') association: string | undefined,
    @Req() request: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const names = association === undefined ? undefined : namesAt(this.parts, association);
    await this.send('html', 'home', names, request, reply);
  }

  /** The association's people at work: every address below it is found by the page itself. */
  @Get(['a/:association/desk', 'a/:association/desk/*'])
  @Access('public')
  async desk(
    @Query() _: Readonly<Record<string, unknown>>,
    @Param('association') association: string,
    @Req() request: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send('desk', 'home', namesAt(this.parts, association), request, reply);
  }

  /** What everybody may read: these addresses stay, for they are printed on documents. */
  @Get(OPEN.flatMap((place) => [`a/:association/${place}`, `a/:association/${place}/*`]))
  @Access('public')
  async open(
    @Query() _: Readonly<Record<string, unknown>>,
    @Param('association') association: string,
    @Req() request: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, , , place = ''] = request.url.split(/[/?]/);
    await this.send('open', isPlace(place) ? place : 'home', namesAt(this.parts, association), request, reply);
  }

  /** How the installation runs: the page asks for the operator's key, and knows nothing without it. */
  @Get('operation')
  @Access('public')
  async operation(
    @Query() _: Readonly<Record<string, unknown>>,
    @Req() request: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send('open', 'home', undefined, request, reply);
  }

  /** The front door: whoever types the address alone comes to the pages. */
  @Get()
  @Access('public')
  door(@Query() _: Readonly<Record<string, unknown>>, @Res() reply: FastifyReply): void {
    void reply.header('cache-control', 'no-cache').redirect('/app', 302);
  }

  /** Browsers ask for it by this name, whatever it is made of. */
  @Get('favicon.ico')
  @Access('public')
  favicon(@Res() reply: FastifyReply): void {
    void reply.headers({ 'cache-control': 'public, max-age=86400' }).type('image/svg+xml').send(FAVICON);
  }

  /** Their names change with their content. */
  @Get('app/assets/:name')
  @Access('public')
  asset(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const file = this.parts.pages?.assets.get(name);
    if (file) void reply.header('cache-control', FOR_EVER);
    if (name.endsWith('.mjs')) void reply.header('content-security-policy', WORKER);
    sendFile(file, request, reply);
  }

  /** Tables of characters, fonts and decoders of the reader of PDFs, in a folder named by its version. */
  @Get('app/assets/:folder/:name')
  @Access('public')
  resource(
    @Param('folder') folder: string,
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const file = this.parts.pages?.assets.get(`${folder}/${name}`);
    if (file) void reply.header('cache-control', FOR_EVER);
    sendFile(file, request, reply);
  }

  /** With what a messenger shows of it. What is out of order the page tells itself, so that it comes without a name. */
  private async send(
    which: 'html' | 'desk' | 'open',
    of: CardOf,
    found: Promise<Names | undefined> | undefined,
    request: Known,
    reply: FastifyReply,
  ): Promise<void> {
    const page = this.parts.pages?.[which];
    const names = await found?.catch((error: unknown): undefined => {
      this.parts.log.warn({ err: error }, 'A page has no name');
      return undefined;
    });
    void reply.headers(PAGE);
    sendFile(page && withCard(page, cardOf(of, names, request.locale)), request, reply, BY_LANGUAGE);
  }
}

const isPlace = (name: string): name is keyof typeof OPEN_TITLES => Object.hasOwn(OPEN_TITLES, name);
const BY_LANGUAGE = 'Accept-Encoding, Accept-Language';
