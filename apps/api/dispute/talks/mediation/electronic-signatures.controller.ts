import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { getToSign } from '#domain/dispute/talks/mediation/may-sign.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { Act, type Acting } from '../../acting.js';
import { POWER, READ } from '../../refusals.js';
import { AgreementVersionBody } from './agreement.dto.js';
import { signUrlFor } from './electronic-signature.js';

class SignUrlBody {
  @ApiProperty({
    format: 'uri',
    description: 'Where you sign with your own certificate; the provider reports it back by itself',
  })
  signUrl: string;
}

@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId/agreement/electronic-signatures', version: '1' })
export class ElectronicSignaturesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @HttpCode(200)
  @Access('party')
  @Operation('askToSignElectronically', {
    summary:
      'Be led to the provider of reliable electronic signatures, to sign this version there; also after it took effect, where a click alone signed it',
    refusals: [
      ...READ,
      ...POWER,
      'AuthorityExpired',
      'AuthorityLacksScope',
      'NotYourPart',
      'NoSuchSubject',
      'WrongStage',
      'AgreementMoved',
      'DeadlinePassed',
      'AnsweredAlready',
      'NoSigner',
      'NoSignatureProvider',
    ],
    keyed: true,
  })
  @ApiOkResponse({ type: SignUrlBody })
  async askToSignElectronically(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { version }: AgreementVersionBody,
    @Act() { caller }: Acting,
  ): Promise<SignUrlBody> {
    const file = await loadOwnDispute(caller.tenant, disputeId, caller.actor);
    const { partyId, agreement } = getToSign('electronic', { mediationId, version }, caller.actor, caller.now, file);
    return { signUrl: await signUrlFor(this.parts, caller, file, { mediationId, partyId, agreement }) };
  }
}
