import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { askOfficialBundle } from '#application/official-request/ask-bundle.js';
import { handleOfficial, officialKey } from '#application/official-request/official-requests.js';
import { newId } from '#infrastructure/ids.js';
import { given } from '../dispute/given.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { invalid } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import {
  ApproveOfficialAnswerBody,
  AskOfficialBundleBody,
  HandOverOfficialAnswerBody,
  OfficialBundleAsked,
  OfficialReasonBody,
  OfficialRequestChanged,
  PassOnOfficialRequestBody,
  ProposeOfficialAnswerBody,
  RecordOfficialTellingBody,
  SecrecyBody,
} from './official-request.dto.js';

const ACT = [...READ, 'NotYourPart', 'WrongStage'] as const;
const CHANGED = { type: OfficialRequestChanged };

/** What the two who have a request do about it. */
@ApiTags('official-requests')
@Controller({ path: 'official-requests/:officialRequestId', version: '1' })
export class OfficialActsController {
  @Post('passings')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('passOnOfficialRequest', {
    summary: 'Put it into the hands of two case managers; who is neither sees it no more',
    refusals: [...ACT, 'SecondPersonNeeded', 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse(CHANGED)
  passOnOfficialRequest(
    @Param('officialRequestId', PathId) id: string,
    @Body() { handlerId, secondId }: PassOnOfficialRequestBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(id, acting, () => ({ type: 'PassOnOfficialRequest', data: { handlerId, secondId } }));
  }

  @Post('secrecy')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('changeOfficialSecrecy', {
    summary:
      'Record that the law forbids to tell whom it is about until a day; with nothing said, that it does no more',
    refusals: [...ACT, 'AnsweredAlready', 'InstantImplausible'],
    keyed: true,
  })
  @ApiOkResponse(CHANGED)
  changeOfficialSecrecy(
    @Param('officialRequestId', PathId) id: string,
    @Body() { secrecyGround, secrecyUntil }: SecrecyBody,
    @Act() acting: Acting,
  ): Promise<void> {
    if (secrecyGround === undefined && secrecyUntil !== undefined) throw invalid('secrecyGround', 'missing');
    if (secrecyGround !== undefined && secrecyUntil === undefined) throw invalid('secrecyUntil', 'missing');
    return act(id, acting, async (seal) => ({
      type: 'ChangeOfficialSecrecy',
      data: given({
        secrecy: secrecyGround && secrecyUntil && { groundContentId: await seal(secrecyGround), until: secrecyUntil },
      }) as object,
    }));
  }

  @Post('bundles')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('askOfficialBundle', {
    summary: 'Have what was asked for of a dispute made into a bundle: chosen exhibits and letters, and no more',
    description:
      'Made as every bundle of a dispute, of what an authority may see of it; the dispute tells nobody of it. For thirty days.',
    refusals: [...ACT, 'UnknownReference', 'NothingNamed', 'TooMany', 'NoSuchSubject', 'LegalGroundMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: OfficialBundleAsked })
  async askOfficialBundle(
    @Param('officialRequestId', PathId) id: string,
    @Body() body: AskOfficialBundleBody,
    @Act() { caller, request, reply }: Acting,
  ): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    const { disputeId, evidenceIds = [], serviceIds = [], parts = [], masks = [], locale = caller.locale } = body;
    const chosen = { disputeId, evidenceIds, serviceIds, parts, masks, locale };
    send(reply, await askOfficialBundle(tenant, id, { by, at, request }, chosen), tenant);
  }

  @Post('answers')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('proposeOfficialAnswer', {
    summary: 'Put together what is to go out, for the second person: the letter, and files by their hashes',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse(CHANGED)
  proposeOfficialAnswer(
    @Param('officialRequestId', PathId) id: string,
    @Body() { text, hashes = [] }: ProposeOfficialAnswerBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const answerId = newId();
    return act(id, acting, async (seal) => ({
      type: 'ProposeOfficialAnswer',
      data: { answerId, textContentId: await seal(text), hashes },
    }));
  }

  @Post('answer-returns')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('returnOfficialAnswer', {
    summary:
      'Say what is to be otherwise before it goes out: the second person of a proposal, either of what is approved',
    refusals: [...ACT, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse(CHANGED)
  returnOfficialAnswer(
    @Param('officialRequestId', PathId) id: string,
    @Body() { reason }: OfficialReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(id, acting, async (seal) => ({
      type: 'ReturnOfficialAnswer',
      data: { reasonContentId: await seal(reason) },
    }));
  }

  @Post('answer-approvals')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('approveOfficialAnswer', {
    summary: 'Agree, as the second person, to what goes out, naming the hash that you looked at',
    refusals: [...ACT, 'SecondPersonNeeded', 'HashDiffers'],
    keyed: true,
  })
  @ApiOkResponse(CHANGED)
  approveOfficialAnswer(
    @Param('officialRequestId', PathId) id: string,
    @Body() { hash }: ApproveOfficialAnswerBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(id, acting, () => ({ type: 'ApproveOfficialAnswer', data: { hash } }));
  }

  @Post('handovers')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('handOverOfficialAnswer', {
    summary: 'Write down how and when the answer came into the authority’s hands',
    refusals: [...ACT, 'InstantImplausible'],
    keyed: true,
  })
  @ApiOkResponse(CHANGED)
  handOverOfficialAnswer(
    @Param('officialRequestId', PathId) id: string,
    @Body() { way, reference, handedOverOn }: HandOverOfficialAnswerBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(id, acting, async (seal) => ({
      type: 'HandOverOfficialAnswer',
      data: { way, referenceContentId: await seal(reference), handedOverOn },
    }));
  }

  @Post('subjects/:partyId/tellings')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('recordOfficialTelling', {
    summary: 'Write down how and when a party was told for whom nobody reads here',
    refusals: [...ACT, 'UnknownReference', 'NothingNamed', 'InstantImplausible'],
    keyed: true,
  })
  @ApiOkResponse(CHANGED)
  recordOfficialTelling(
    @Param('officialRequestId', PathId) id: string,
    @Param('partyId', PathId) subjectId: string,
    @Body() { way, reference, toldOn }: RecordOfficialTellingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(id, acting, async (seal) => ({
      type: 'RecordOfficialTelling',
      data: { subjectId, way, referenceContentId: await seal(reference), toldOn },
    }));
  }
}

type Made = ReturnType<Parameters<typeof handleOfficial>[3]>;

/** Words are sealed under the request’s key, for who has a part in it. */
const act = async (
  id: string,
  { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  make: (seal: (text: string) => Promise<string>) => Made,
): Promise<void> => {
  const seal = (text: string): Promise<string> => tenant.vault.seal(officialKey(id), text);
  send(reply, await handleOfficial(tenant, id, { by, at, request }, () => make(seal)), tenant);
};
