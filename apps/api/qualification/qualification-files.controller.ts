import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { handleQualification, loadQualification, sealOfParty } from '#application/qualification/qualification-files.js';
import { newId } from '#infrastructure/ids.js';
import { given } from '../dispute/given.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { AllowAskersBody, CheckProofBody, FileProofBody, RenewProofBody } from './proof.dto.js';
import { QualificationChanged, QualificationFileView } from './qualification.dto.js';
import { viewFile } from './view-file.js';

const ACT = [...READ, 'NotYourPart'] as const;
const ON_PROOF = [...ACT, 'WrongStage'] as const;

/** What a shop, a live marketer or an agency can show before it sells (guideline 3.1.3.1(1), 3.2.1(1), 3.4.2). */
@ApiTags('qualification')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'parties/:partyId/qualification-file', version: '1' })
export class QualificationFilesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('party', 'case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getQualificationFile', {
    summary: 'The qualification file of a party, with what ends soon and every question that platforms asked',
    refusals: READ,
  })
  @ApiOkResponse({ type: QualificationFileView })
  async getQualificationFile(
    @Param('partyId', PathId) partyId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<QualificationFileView> {
    return viewFile(caller, this.parts, await loadQualification(caller.tenant, partyId, caller.actor));
  }

  @Post('proofs')
  @HttpCode(200)
  @Access('party')
  @Operation('fileProof', {
    summary: 'Put a paper into your qualification file; it is then checked',
    description: 'Its files are sent first, as papers of the party (putPartyPaper, kind qualification-proof).',
    refusals: [...ACT, 'BytesMissing', 'InstantImplausible', 'TooMany'],
    keyed: true,
  })
  @ApiOkResponse({ type: QualificationChanged })
  fileProof(
    @Param('partyId', PathId) partyId: string,
    @Body() { brand, number, owner, grantor, grantee, note, ...told }: FileProofBody,
    @Act() { caller: { tenant, actor: by, now: at }, request, reply }: Acting,
  ): Promise<void> {
    const proofId = newId();
    const words = JSON.stringify(given({ brand, number, owner, grantor, grantee, note }));
    const made = handleQualification(tenant, partyId, { by, at, request }, async () => {
      const data = given({ ...told, proofId, contentId: await sealOfParty(tenant, partyId, words) });
      return { command: { type: 'FileProof', data }, answer: { partyId, proofId, events: ['ProofFiled'] } };
    });
    return made.then((answer) => send(reply, answer, tenant));
  }

  @Post('proofs/:proofId/checks')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('checkProof', {
    summary: 'Record with what a paper was compared, when, and what came of it',
    refusals: [...ON_PROOF, 'InstantImplausible', 'NothingNamed', 'ProofMoved', 'NotIndependent'],
    keyed: true,
  })
  @ApiOkResponse({ type: QualificationChanged })
  checkProof(
    @Param('partyId', PathId) partyId: string,
    @Param('proofId', PathId) proofId: string,
    @Body() { remark, ...told }: CheckProofBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { tenant } = acting.caller;
    return act(partyId, acting, async () => {
      const remarkContentId = remark === undefined ? undefined : await sealOfParty(tenant, partyId, remark);
      return { type: 'CheckProof', data: given({ ...told, proofId, remarkContentId }) };
    });
  }

  @Post('proofs/:proofId/renewals')
  @HttpCode(200)
  @Access('party')
  @Operation('renewProof', {
    summary: 'Let the term of a paper go on, by newer papers; it is checked again',
    refusals: [...ON_PROOF, 'BytesMissing', 'InstantImplausible'],
    keyed: true,
  })
  @ApiOkResponse({ type: QualificationChanged })
  renewProof(
    @Param('partyId', PathId) partyId: string,
    @Param('proofId', PathId) proofId: string,
    @Body() { validUntil, papers }: RenewProofBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, () => ({ type: 'RenewProof', data: { proofId, validUntil, papers } }));
  }

  @Post('proofs/:proofId/withdrawals')
  @HttpCode(200)
  @Access('party')
  @Operation('withdrawProof', {
    summary: 'Rely on a paper no longer',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: QualificationChanged })
  withdrawProof(
    @Param('partyId', PathId) partyId: string,
    @Param('proofId', PathId) proofId: string,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, () => ({ type: 'WithdrawProof', data: { proofId } }));
  }

  @Post('askers')
  @HttpCode(200)
  @Access('party')
  @Operation('allowAskers', {
    summary: 'Say which platforms are answered from your qualification file; by default none',
    refusals: [...ACT, 'AuthorityLacksScope'],
    keyed: true,
  })
  @ApiOkResponse({ type: QualificationChanged })
  allowAskers(
    @Param('partyId', PathId) partyId: string,
    @Body() { platformIds }: AllowAskersBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, () => ({ type: 'AllowAskers', data: { platformIds } }));
  }
}

type Made = Awaited<ReturnType<Parameters<typeof handleQualification>[3]>>['command'];

async function act(
  partyId: string,
  { caller: { tenant, actor: by, now: at }, request, reply }: Acting,
  make: () => Made | Promise<Made>,
): Promise<void> {
  const asked = { by, at, request };
  const answer = await handleQualification(tenant, partyId, asked, async () => ({ command: await make() }));
  send(reply, answer, tenant);
}
