import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { checkNamesNobody } from '#application/dispute/named-in.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { ReasonBody } from '../../reason.dto.js';
import { ACT, READ } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ProposedPublicationBody, ProposePublicationBody } from './publication.dto.js';

type Proposed = { readonly publicationId: string; readonly textContentId: string };

/** The text once more under a key of its own: what everybody may read outlasts the file, whose keys end with its period. */
const sealPublished = async (vault: Vault, { publicationId, textContentId }: Proposed): Promise<string | undefined> => {
  const text = (await vault.open([textContentId])).get(textContentId);
  return text === undefined ? undefined : vault.seal(`published:${publicationId}`, text);
};

const SECOND = [...ACT, 'UnknownReference', 'SecondPersonNeeded'] as const;

/** A decision in redacted form: proposed by one person, read and approved by another. */
@ApiTags('decision')
@Controller({ path: 'disputes/:disputeId/decisions/:decisionId/publications', version: '1' })
export class PublicationController {
  @Get()
  @Access('case-manager')
  @Operation('getProposedPublication', {
    summary: 'The redacted text that waits for a second person, as everybody would read it',
    refusals: READ,
  })
  @ApiOkResponse({ type: ProposedPublicationBody })
  async getProposedPublication(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<ProposedPublicationBody> {
    const file = await loadDispute(tenant, disputeId, actor);
    if (!seesPart(visibilityOf(actor, file), 'publicationProposal')) refuse('NotFound');
    const { publicationId, textContentId, proposedBy } =
      file.dispute.decisions[decisionId]?.proposed ?? refuse('NotFound');
    const text = (await tenant.vault.open([textContentId])).get(textContentId);
    return { publicationId, proposedBy, text: text ?? '' };
  }

  @Post()
  @Access('case-manager')
  @Operation('proposePublication', {
    summary: 'Propose a redacted text of the final decision for everybody to read',
    refusals: [...ACT, 'AnsweredAlready', 'NamesSomebody'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  proposePublication(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Body() { text }: ProposePublicationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ dispute }) => {
      if (dispute.decisions[decisionId]) await checkNamesNobody(acting.caller.tenant, dispute, decisionId, text);
      return {
        type: 'ProposePublication',
        data: { decisionId, textContentId: await sealText(acting.caller, disputeId, text) },
      };
    });
  }

  @Post(':publicationId/approvals')
  @Access('case-manager')
  @Operation('approvePublication', {
    summary: 'Agree to the redacted text as a second person: from now on everybody can read it',
    refusals: SECOND,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  approvePublication(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Param('publicationId', PathId) publicationId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ dispute }) => {
      const proposed = dispute.decisions[decisionId]?.proposed;
      const isMeant = proposed?.publicationId === publicationId;
      const textContentId = isMeant ? await sealPublished(acting.caller.tenant.vault, proposed) : undefined;
      return { type: 'ApprovePublication', data: given({ decisionId, publicationId, textContentId }) };
    });
  }

  @Post(':publicationId/refusals')
  @Access('case-manager')
  @Operation('refusePublication', {
    summary: 'Do not agree to the redacted text as a second person, with the reason',
    refusals: SECOND,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  refusePublication(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Param('publicationId', PathId) publicationId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RefusePublication',
      data: { decisionId, publicationId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}
