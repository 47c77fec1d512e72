import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { associationOf } from '#application/context/association-names.js';
import {
  findVersions,
  lettersAt,
  proposeVersion,
  refuseVersion,
  releaseVersion,
  type LetterVersion,
} from '#application/letter/letter-versions.js';
import { previewLetter } from '#documents/preview-letter.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { NoBody } from '../../dispute/no-body.js';
import { Access } from '../../http/access.js';
import { loadAssociation, officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { makePdf } from '../../http/make-pdf.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { contentOf } from './letter-content.js';
import {
  LetterDecided,
  LetterPreviewQuery,
  LetterProposed,
  LetterVersionList,
  ProposeLetterBody,
  ReleaseLetterBody,
  type LetterVersionView,
} from './letter.dto.js';

const STAFF = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** The association's letterhead and what it adds to letters: proposed by one, released by another, for a day to come. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/letters', version: '1' })
export class LettersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listLetterVersions', {
    summary:
      'Versions of the letterhead and of what is added to letters: who proposed and released them, from which day',
    refusals: STAFF,
  })
  @ApiOkResponse({ type: LetterVersionList })
  async listLetterVersions(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<LetterVersionList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return { items: (await findVersions(tenant.database, associationId)).map(viewOf) };
  }

  @Post()
  @Access('administrator')
  @Operation('proposeLetterVersion', {
    summary: 'Propose a letterhead, or what is added to a kind of letter; it counts once another has released it',
    refusals: [...STAFF, 'DeadlinePassed'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: LetterProposed })
  async proposeLetterVersion(
    @Param('associationId', PathId) associationId: string,
    @Body() body: ProposeLetterBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const { kind, inForceFrom } = body;
    const content = contentOf(body, await loadAssociation(this.parts, associationId));
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const proposed = { associationId, kind, content, inForceFrom, by: by.id, at };
      return { status: 201, body: JSON.stringify(await proposeVersion(manager, proposed)) };
    });
    sendOffice(reply, answer);
  }

  @Post(':versionId/releases')
  @HttpCode(200)
  @Access('administrator')
  @Operation('releaseLetterVersion', {
    summary: 'Release, as a second person who saw its preview; letters are made with it from its first day',
    refusals: [...STAFF, 'AnsweredAlready', 'HashDiffers', 'SecondPersonNeeded', 'DeadlinePassed'],
    keyed: true,
  })
  @ApiOkResponse({ type: LetterDecided })
  async releaseLetterVersion(
    @Param('associationId', PathId) associationId: string,
    @Param('versionId', PathId) versionId: string,
    @Body() { hash }: ReleaseLetterBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await releaseVersion(manager, { associationId, versionId, hash, by: by.id, at });
      return { status: 200, body: JSON.stringify({ versionId } satisfies LetterDecided) };
    });
    sendOffice(reply, answer);
  }

  @Post(':versionId/refusals')
  @HttpCode(200)
  @Access('administrator')
  @Operation('refuseLetterVersion', {
    summary: 'Let a proposed version go; nothing is made with it',
    refusals: [...STAFF, 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: LetterDecided })
  async refuseLetterVersion(
    @Param('associationId', PathId) associationId: string,
    @Param('versionId', PathId) versionId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await refuseVersion(manager, { associationId, versionId, by: by.id, at });
      return { status: 200, body: JSON.stringify({ versionId } satisfies LetterDecided) };
    });
    sendOffice(reply, answer);
  }

  @Get(':versionId/preview')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('previewLetterVersion', {
    summary: 'A letter of a sample dispute as a PDF, made with a version',
    refusals: [...STAFF, 'DocumentNotReady'],
  })
  @ApiOkResponse({
    description: 'The file',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  async previewLetterVersion(
    @Param('associationId', PathId) associationId: string,
    @Param('versionId', PathId) versionId: string,
    @Query() { locale }: LetterPreviewQuery,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, at } = await officeOf(this.parts, known, associationId);
    const all = await findVersions(tenant.database, associationId);
    const version = all.find((one) => one.versionId === versionId) ?? refuse('NotFound');
    const standing = version.kind === 'letterhead' ? undefined : await lettersAt(tenant, version.kind, at);
    const print = previewLetter(version, {
      ...(standing?.letterhead && { letterhead: standing.letterhead }),
      at,
      locale: locale ?? known.locale,
      association: await associationOf(tenant),
    });
    const pdf = await makePdf(this.parts, print);
    void reply.type('application/pdf').send(pdf);
  }
}

const viewOf = ({ content, ...version }: LetterVersion): LetterVersionView => ({
  ...version,
  ...(version.kind === 'letterhead'
    ? { letterhead: content as LetterVersionView['letterhead'] & object }
    : { addition: content as LetterVersionView['addition'] & object }),
});
