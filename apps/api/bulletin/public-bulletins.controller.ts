import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { slugOf } from '#application/association/slugs.js';
import { loadBulletins } from '#application/bulletin/bulletins.js';
import { associationOf } from '#application/context/association-names.js';
import { bulletinPage, confirmationPage } from '#application/document/pages.js';
import { bulletinPrint } from '#documents/bulletin-print.js';
import type { Bulletin } from '#domain/bulletin/state.js';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { BULLETIN_FEED } from '#messages/bulletin/words.js';
import { Access } from '../http/access.js';
import { loadPublishing } from '../http/association-door.js';
import { tenantOf } from '../http/caller-of.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import type { Known } from '../http/request.js';
import { makePdf } from '../http/make-pdf.js';
import { liveReader } from '../http/wait-for-read.js';
import { PublicBulletin, PublicBulletinList } from './bulletin-views.dto.js';
import { openBulletin, openTexts, publicBulletin, publicLine } from './open-bulletin.js';

/** Published bulletins for everybody: as a list, a page, a document and a feed (guideline 3.1.3.2(3)). */
@ApiTags('bulletins')
@Controller({ path: 'associations/:associationId/bulletins', version: '1' })
export class PublicBulletinsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('listPublishedBulletins', { summary: 'Published bulletins, the newest first', refusals: ['NotFound'] })
  @ApiOkResponse({ type: PublicBulletinList })
  async listPublishedBulletins(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<PublicBulletinList> {
    const { tenant, published } = await this.read(associationId, known);
    const texts = await openTexts(tenant, published);
    return {
      items: published.flatMap((one) => {
        const words = texts.get(one.bulletinId);
        return words ? [publicLine(one, words)] : [];
      }),
    };
  }

  @Get('feed')
  @Access('public')
  @Operation('getBulletinFeed', {
    summary: 'The same as a feed that programs follow (JSON Feed 1.1), in the language of the request',
    description:
      'The id of an item is that of its bulletin and stays; it names nobody, so that nothing removed lives on in it.',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ description: 'The feed', content: { 'application/feed+json': { schema: { type: 'object' } } } })
  async getBulletinFeed(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, published } = await this.read(associationId, known);
    const { locale } = known;
    const [texts, names, slug] = await Promise.all([
      openTexts(tenant, published),
      associationOf(tenant),
      slugOf(this.parts.pool, associationId),
    ]);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: `${names[locale]} · ${BULLETIN_FEED[locale]}`,
      home_page_url: bulletinPage(this.parts.url, slug),
      language: locale,
      items: published.flatMap((one) => {
        const words = texts.get(one.bulletinId);
        if (!words || !one.published) return [];
        const { number, publishedAt } = one.published;
        return [
          {
            ...{ id: `urn:uuid:${one.bulletinId}`, url: bulletinPage(this.parts.url, slug, number) },
            ...{ title: words.title[locale], content_text: words.lead[locale], date_published: publishedAt },
            ...{ date_modified: changedAt(one) },
          },
        ];
      }),
    };
    void reply.type('application/feed+json; charset=utf-8').send(JSON.stringify(feed));
  }

  @Get(':number')
  @Access('public')
  @Operation('getPublishedBulletin', {
    summary:
      'One bulletin as it stands today: what was corrected, removed, or has been shown long enough is told as that',
    refusals: ['NotFound', 'Busy', 'BytesMissing'],
  })
  @ApiOkResponse({ type: PublicBulletin })
  async getPublishedBulletin(
    @Param('associationId', PathId) associationId: string,
    @Param('number') number: string,
    @Req() known: Known,
  ): Promise<PublicBulletin> {
    return (await this.readOne(associationId, number, known)).shown;
  }

  @Get(':number/pdf')
  @Access('public')
  @Operation('getBulletinPdf', {
    summary: 'The same as PDF/A, with the address at which anybody confirms it',
    refusals: ['NotFound', 'Busy', 'BytesMissing', 'DocumentNotReady'],
  })
  @ApiOkResponse({
    description: 'The file',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  async getBulletinPdf(
    @Param('associationId', PathId) associationId: string,
    @Param('number') number: string,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, shown } = await this.readOne(associationId, number, known);
    const [names, slug] = await Promise.all([associationOf(tenant), slugOf(this.parts.pool, associationId)]);
    const confirmUrl = confirmationPage(this.parts.url, slug, shown.code);
    const print = bulletinPrint({ association: names[known.locale], bulletin: shown, confirmUrl }, known.locale);
    const pdf = await makePdf(this.parts, print);
    void reply
      .header('content-disposition', `attachment; filename="bulletin-${shown.number}.pdf"`)
      .type('application/pdf')
      .send(pdf);
  }

  private async read(associationId: string, { arrivedAt }: Known) {
    const association = await loadPublishing(this.parts, associationId);
    const tenant = tenantOf(this.parts, association, []);
    const { bulletins } = await loadBulletins(tenant);
    const published = Object.values(bulletins)
      .filter((one) => one.published !== undefined)
      .toSorted((a, b) => (a.until < b.until ? 1 : -1));
    return { tenant, published, at: instant(arrivedAt.getTime() + association.clockOffsetMs) };
  }

  private async readOne(associationId: string, number: string, known: Known) {
    const { tenant, published, at } = await this.read(associationId, known);
    const one = published.find((some) => some.published?.number === number) ?? refuse('NotFound');
    await liveReader(this.parts.pool, 'published_decisions');
    return { tenant, shown: publicBulletin(await openBulletin(tenant, one, at), at) };
  }
}

/** When it last changed: people who follow a feed look at it again. */
const changedAt = ({ published, entries }: Bulletin): string =>
  entries
    .flatMap(({ corrected, removed, consentWithdrawnAt }) => [corrected?.at, removed?.removedAt, consentWithdrawnAt])
    .filter((at) => at !== undefined)
    .concat(published?.publishedAt ?? [])
    .toSorted()
    .at(-1) ?? '';
