import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isOtherHand } from '#application/party/other-hand.js';
import { findHires, type ProposedHire } from '#application/provider/provider-hires.js';
import { findAnswers } from '#infrastructure/providers/provider-answers.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import type { ProposedProvider } from './provider-hire.dto.js';
import { HiredProviders, SERVICES, type HiredProvider } from './provider.dto.js';

type Service = (typeof SERVICES)[number];
type Hired = Awaited<ReturnType<typeof hiredFor>>;

@ApiTags('associations')
@Controller({ path: 'associations/:associationId/providers', version: '1' })
export class ProvidersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listProviders', {
    summary: 'Who is hired for messages, signatures and identity checks, and when each last did what it was asked',
    description:
      'Never an address, a key or a secret of these: those are the operator’s, or were shown once. Whom an administrator proposes stands beside, with its address.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: HiredProviders })
  async listProviders(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<HiredProviders> {
    const { tenant, by } = await officeOf(this.parts, known, associationId);
    const [answers, hires] = await Promise.all([
      findAnswers(this.parts.pool, tenant.associationId),
      findHires(this.parts.pool, tenant.associationId),
    ]);
    const items = SERVICES.map(async (service): Promise<HiredProvider> => {
      const answered = answers.find((one) => one.service === service);
      const proposed = hires.find((one) => one.service === service);
      return {
        service,
        ...told(await hiredFor(this.parts, tenant.associationId, service)),
        ...given({
          answeredAt: answered?.answeredAt?.toISOString(),
          failedAt: answered?.failedAt?.toISOString(),
          failedWith: answered?.failedWith ?? undefined,
          proposed: proposed && {
            ...proposedView(proposed),
            canBeAgreedTo: await isOtherHand(tenant, by.id, [proposed.proposedBy]),
          },
        }),
      };
    });
    return { items: await Promise.all(items) };
  }
}

const hiredFor = async ({ messages, signing, identity }: ApiParts, associationId: string, service: Service) => {
  switch (service) {
    case 'sms':
    case 'wechat':
      return messages.findProvider(associationId, service);
    case 'signature':
      return signing.findSigner(associationId);
    case 'identity':
      return identity.findProvider(associationId);
  }
};

/** What is told of it is named one by one: what else stands there are addresses, keys and secrets. */
const told = (hired: Hired): Pick<HiredProvider, 'hiredBy' | 'format' | 'name'> =>
  hired === undefined
    ? {}
    : {
        ...(hired.format !== 'sandbox' && { format: hired.format ?? 'signed' }),
        ...given({ hiredBy: hired.hiredBy, name: nameOf(hired) }),
      };

const proposedView = ({
  hireId,
  name,
  url,
  proposedBy,
  proposedAt,
}: ProposedHire): Omit<ProposedProvider, 'canBeAgreedTo'> => ({
  hireId,
  ...given({ name: name ?? undefined }),
  url,
  proposedBy,
  proposedAt: proposedAt.toISOString(),
});

const nameOf = (hired: NonNullable<Hired>): string | undefined =>
  'name' in hired ? hired.name : 'signName' in hired ? hired.signName : undefined;
