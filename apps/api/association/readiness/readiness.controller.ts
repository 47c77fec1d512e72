import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { lookOver, type AssociationFinding, type LookedOver } from '#application/readiness/look-over.js';
import { findNoted, type NotedFinding } from '#application/readiness/note-readiness.js';
import { PARTS, sitsOnReviews } from '#domain/dispute/smallest-staffing.js';
import type { Locale } from '#messages/locale.js';
import { CHECK_WORDS } from '#messages/readiness/checks.js';
import { remedyOf, saysOf } from '#messages/readiness/finding-in-words.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS as API_PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { AssociationReadiness, type ReadinessCheck, type StaffingView } from './readiness.dto.js';

/** Whether an association has what it needs: what its administrators can mend, and nothing of the installation. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/readiness', version: '1' })
export class ReadinessController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getAssociationReadiness', {
    summary: 'What the association has of what it needs, with the remedy for what it lacks, and who is missing',
    description:
      'Looked over at the moment of asking. Hosts, keys and the database are the operator’s: `parley check` tells of them.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: AssociationReadiness })
  async getAssociationReadiness(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<AssociationReadiness> {
    const { tenant, at } = await officeOf(this.parts, known, associationId);
    const messages = (await this.parts.messages.findProvider(tenant.associationId, 'sms')) !== undefined;
    const [looked, noted] = await Promise.all([lookOver(tenant, at, { messages }), findNoted(tenant)]);
    const locale = known.caller?.locale ?? 'en';
    return {
      checks: looked.findings.map((finding) => viewOf(finding, noted.get(finding.check), locale)),
      staffing: staffingOf(looked),
    };
  }
}

const viewOf = (finding: AssociationFinding, noted: NotedFinding | undefined, locale: Locale): ReadinessCheck => {
  const { check, ready, must } = finding;
  return {
    check,
    state: ready ? 'ready' : must ? 'must' : 'should',
    name: CHECK_WORDS[check].name[locale],
    says: saysOf(finding, locale),
    ...given({ remedy: remedyOf(finding, locale) }),
    ...(!ready && given({ since: noted?.since.toISOString() })),
    ...(!ready && must && given({ dueAt: noted?.dueAt.toISOString() })),
  };
};

const staffingOf = ({ people, lacking }: LookedOver): StaffingView => ({
  there: {
    administrators: people.administrator,
    caseManagers: people['case-manager'],
    mediators: people.mediator,
    experts: people.expert,
  },
  missing: lacking.map((person) => ({
    role: PARTS[person[0] ?? 'handling'].role,
    onReviews: sitsOnReviews(person),
    parts: [...person],
  })),
});
