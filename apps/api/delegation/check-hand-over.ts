import type { DelegationTerms } from '#domain/delegation/terms.js';
import { handOverDefects } from '#domain/dispute/delegation/defects.js';
import { handedParts } from '#domain/dispute/delegation/handed-parts.js';
import { Refused } from '#domain/kernel/refusal.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem, type FieldError } from '../http/http-problem.js';
import { checkRight } from '../dispute/intake/filing/check-right.js';
import { checkEvidenceRefs } from '../dispute/intake/filing/check-refs.js';
import type { HandOverBody } from './hand-over.dto.js';

/** Everything that is wrong with what a platform hands over, in one problem, so that it mends all of it at once. */
export const checkHandOver =
  ({ actor, now }: Caller, body: HandOverBody) =>
  (terms: DelegationTerms, rulebook: Rulebook): void => {
    const handed = {
      right: body.right.kind,
      complainant: {
        name: 'complainant',
        ...(body.complainant.partyId !== undefined && { partyId: body.complainant.partyId }),
      },
      respondents: body.respondents.map(({ ref, partyId, roles }) => ({
        name: ref,
        roles,
        ...(partyId !== undefined && { partyId }),
      })),
      items: body.items.map(({ ref, platformId, respondents }) => ({ name: ref, platformId, respondents })),
      counterNotices: body.counterNotices,
      notices: body.notices,
      measures: body.measures,
      waiting: body.waitingPeriods,
      filedAt: body.filedAt,
      parts: [
        ...handedParts(body),
        ...(body.complainant.mail === undefined
          ? []
          : [{ field: 'complainant.mail', data: 'complainant-contact' as const }]),
        ...body.respondents.flatMap(({ mail }, i) =>
          mail === undefined ? [] : [{ field: `respondents[${i}].mail`, data: 'respondent-contact' as const }],
        ),
      ],
    };
    const found: FieldError[] = [
      ...handOverDefects(handed, { platformId: actor.id, terms, rulebook, now }),
      ...faultOf(() => checkRight(body.right)),
      ...faultOf(() => checkEvidenceRefs(body.evidence, body.materials, rulebook.materials)),
      ...body.counterNotices.flatMap(({ evidence }, i) =>
        faultOf(() => checkEvidenceRefs(evidence, [], rulebook.materials), `counterNotices[${i}].`),
      ),
      ...otherPlatform(body.complainant, 'complainant', actor.id),
      ...body.respondents.flatMap((one, i) => otherPlatform(one, `respondents[${i}]`, actor.id)),
    ];
    if (found.length > 0) throw new HttpProblem('HandOverDefective', { errors: found });
  };

type Named = { readonly account?: { readonly platformId: string } | undefined };

/** A platform tells of its own accounts alone. */
const otherPlatform = ({ account }: Named, field: string, platformId: string): readonly FieldError[] =>
  account === undefined || account.platformId === platformId
    ? []
    : [{ field: `${field}.account.platformId`, code: 'other-platform' }];

/** What a check refuses, as one of the defects. */
const faultOf = (check: () => void, within = ''): readonly FieldError[] => {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const code = error.code.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    return [{ field: `${within}${error.facts.field ?? ''}`, code }];
  }
};
