import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PAPERS_TO_SIGN, type PaperToSign } from '#domain/dispute/talks/mediation/agreement-events.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { Choice } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';
import { given } from '../../given.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { AgreementVersionBody } from './agreement.dto.js';

export class DeclineSignatureBody extends AgreementVersionBody {
  @Choice(PAPERS_TO_SIGN, { description: 'The agreement, or the record of undisputed facts' })
  paper: PaperToSign;

  @Text({
    description: 'Why; nobody has to say',
    example: 'The sum is not what we spoke of.',
    most: 2_000,
    optional: true,
  })
  reason?: string;
}

/** A party does not sign what lies there to be signed. */
@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId/declined-signatures', version: '1' })
export class DeclinedSignaturesController {
  @Post()
  @Access('party')
  @Operation('declineSignature', {
    summary: 'Decline to sign this version of the agreement or of the facts; your reason is for the mediator alone',
    refusals: [...ACT, 'AgreementMoved', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  declineSignature(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { paper, version, reason }: DeclineSignatureBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DeclineSignature',
      data: given({ mediationId, paper, version, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }
}
