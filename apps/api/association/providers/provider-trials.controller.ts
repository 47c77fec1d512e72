import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { hash } from 'node:crypto';
import { associationOf } from '#application/context/association-names.js';
import { layoutOf } from '#documents/print/layout-of.js';
import { TRIAL_TITLE, trialText, trialToSign } from '#documents/signature-trial.js';
import type { Request } from '#event-store/answers.js';
import { phoneNumberOf } from '#infrastructure/messaging/phone-number.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { HttpProblem, invalid } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import {
  IdentityProviderTried,
  SignatureProviderTried,
  TryIdentityProviderBody,
  TrySignatureProviderBody,
} from './provider-trials.dto.js';
import { trialFault, trialId } from './trial.js';

const PERSON = /^\d{17}[\dX]$/;

@ApiTags('associations')
@Controller({ path: 'associations/:associationId', version: '1' })
export class ProviderTrialsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('signature-provider-trials')
  @HttpCode(200)
  @Access('administrator')
  @Operation('trySignatureProvider', {
    summary: 'Have the provider of signatures take a paper without content for you to sign',
    description:
      'The paper says that it is a trial and binds nobody. Where the provider does not take it, facts.code says why in a word. Limited.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'NoSignatureProvider', 'TrialImpossible', 'TrialFailed'],
    keyed: true,
  })
  @ApiOkResponse({ type: SignatureProviderTried })
  async trySignatureProvider(
    @Param('associationId', PathId) associationId: string,
    @Body() { name, phone: given }: TrySignatureProviderBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
  ): Promise<SignatureProviderTried> {
    const { tenant, at } = await officeOf(this.parts, known, associationId);
    const phone = phoneNumberOf(given, 'mobile');
    if (phone === undefined) throw invalid('phone', 'not-a-phone-number');
    const { signing, limits, pdf } = this.parts;
    const signer = await signing.findSigner(tenant.associationId);
    if (!signer) throw new HttpProblem('NoSignatureProvider');
    await limits.take('trial', tenant.associationId);
    const association = (await associationOf(tenant))['zh-CN'];
    const text = trialText(association);
    const paper = async (): Promise<Uint8Array> => {
      const print = trialToSign({ association, signer: name, at });
      return pdf.make({ layout: layoutOf(print).layout, print, createdAt: print.issuedSeconds });
    };
    const outcome = await signing.ask(signer, {
      reference: uuidOf(trialId(tenant.associationId, request)),
      ...{ title: TRIAL_TITLE, text, documentSha256: hash('sha256', text) },
      signer: { name, phone, kind: 'person' },
      pdf: paper,
    });
    if (outcome.result !== 'taken') throw trialFault(outcome);
    return { result: 'taken', link: outcome.signUrl };
  }

  @Post('identity-provider-trials')
  @HttpCode(200)
  @Access('administrator')
  @Operation('tryIdentityProvider', {
    summary: 'Have the provider of identity checks say whether your own name and number go together',
    description: 'No identity is recorded by it. Where the provider does not answer, facts.code says why. Limited.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'NoIdentityProvider', 'TrialImpossible', 'TrialFailed'],
    keyed: true,
  })
  @ApiOkResponse({ type: IdentityProviderTried })
  async tryIdentityProvider(
    @Param('associationId', PathId) associationId: string,
    @Body() { name, identityNumber }: TryIdentityProviderBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
  ): Promise<IdentityProviderTried> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const number = identityNumber.normalize('NFKC').toUpperCase();
    if (!/^[0-9A-Z]{18}$/.test(number)) throw invalid('identityNumber', 'invalid');
    const { identity, limits } = this.parts;
    const provider = await identity.findProvider(tenant.associationId);
    if (!provider) throw new HttpProblem('NoIdentityProvider');
    await limits.take('trial', tenant.associationId);
    const kind = PERSON.test(number) ? 'person' : 'organisation';
    const answer = await identity.ask(provider, { kind, name, number, id: trialId(tenant.associationId, request) });
    if (typeof answer !== 'string') throw trialFault(answer);
    return { result: answer };
  }
}

const uuidOf = (id: string): string => id.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
