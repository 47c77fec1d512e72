import { Controller, Get, Inject, Param, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { callerOf } from '#application/command-handler/command-handler.js';
import { keptPapers, openPartyPaper, readingsOf, sendPartyPaper } from '#application/party/party-papers.js';
import { requestOf } from '#event-store/answers.js';
import { answering } from '../dispute/service/evidence/receive-content.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { tellActiveContent } from '../http/active-content.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathHash } from '../http/path-hash.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { legalClockOf, rawBytesOf } from '../http/raw-content.js';
import { send } from '../http/send.js';
import { noteOriginal, sendShown } from '../http/send-shown.js';
import { sourceOf } from '../http/source-of.js';
import { PartyPaperContentQuery, PartyPaperList, PartyPaperQuery, PartyPaperStored } from './party-papers.dto.js';
import { given } from '../dispute/given.js';
import { standingOf } from './standing.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
const QUARTER = 15 * 60_000;

/** Papers about a party: powers of attorney, and what shows who it is. */
@ApiTags('parties')
@Controller({ path: 'parties/:partyId/papers', version: '1' })
export class PartyPapersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put(':sha256/content')
  @Access('party', 'case-manager', 'administrator', 'link')
  @Operation('putPartyPaper', {
    summary: 'Send the bytes of a paper about a party; the same bytes again get the same answer',
    description: 'They are kept, encrypted under the party’s key, only if their SHA-256 is the one in the address.',
    refusals: [...REFUSALS, 'HashDiffers', 'FileTooLarge', 'FileKindRefused', 'UnsupportedMediaType', 'StorageFull'],
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: PartyPaperStored })
  async putPartyPaper(
    @Param('partyId', PathId) partyId: string,
    @Param('sha256', PathHash) named: string,
    @Query() { kind }: PartyPaperQuery,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = rawBytesOf(known);
    await standingOf(caller, partyId);
    const { actor, tenant } = caller;
    const asker = `${callerOf(tenant.associationId, actor)}:party-paper`;
    const sent = {
      partyId,
      named,
      kind,
      by: actor,
      bytes,
      now: legalClockOf(this.parts, caller, known),
      requestFor: (sha256: string) => requestOf(asker, `${partyId}:${kind}:${named}:${sha256}`, {}, known.secret),
    };
    send(reply, await answering(known, reply, () => sendPartyPaper(tenant, this.parts.files, sent)), tenant);
  }

  @Get()
  @Access('party', 'case-manager', 'administrator')
  @Operation('listPartyPapers', { summary: 'The papers about a party, and who has read them', refusals: REFUSALS })
  @ApiOkResponse({ type: PartyPaperList })
  async listPartyPapers(
    @Param('partyId', PathId) partyId: string,
    @CurrentCaller() caller: Caller,
    @Req() { locale }: Known,
  ): Promise<PartyPaperList> {
    const { party } = await standingOf(caller, partyId);
    const readings = await readingsOf(caller.tenant, partyId);
    const papers = keptPapers(caller.tenant, partyId, Object.values(party.papers));
    const activeContentOf = await tellActiveContent(this.parts.shown, papers, locale);
    return {
      items: papers.map(({ place, keyName: _, ...paper }) => ({
        ...paper,
        ...given({ activeContent: activeContentOf(place) }),
        readings: readings
          .filter(({ sha256 }) => sha256 === paper.sha256)
          .map(({ by, at, original }) => given({ by: by.id, at, original })),
      })),
    };
  }

  @Get(':sha256/content')
  @Access('party', 'case-manager', 'administrator')
  @Operation('getPartyPaper', {
    summary: 'The bytes of a paper about a party; that you read it is recorded first',
    description: 'A PDF that can do more than be read is given as a copy that cannot (header Parley-Shown).',
    refusals: [...REFUSALS, 'BytesMissing', 'BytesLost', 'FileNotChecked'],
  })
  @ApiOkResponse({
    description: 'The file, as an attachment',
    content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
  })
  async getPartyPaper(
    @Param('partyId', PathId) partyId: string,
    @Param('sha256', PathHash) sha256: string,
    @Query() { original: asked }: PartyPaperContentQuery,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await standingOf(caller, partyId);
    const { arrivedAt, secret } = known;
    const original = asked === 'yes';
    const { actor: by, tenant, now: at } = caller;
    const quarter = Math.floor(arrivedAt.getTime() / QUARTER);
    const asker = `${callerOf(tenant.associationId, by)}:party-paper-reading`;
    const request = requestOf(asker, `${partyId}:${sha256}:${quarter}${original ? ':original' : ''}`, {}, secret);
    const { pool, shown: files } = this.parts;
    if (original) await noteOriginal(pool, tenant.associationId, by, sourceOf(known), { partyId, sha256 });
    const paper = { partyId, sha256, original };
    const { shown, mediaType } = await openPartyPaper(tenant, files, paper, { by, at, request });
    await sendShown(reply, shown, { mediaType, name: `paper-${sha256.slice(0, 12)}`, original });
  }
}
