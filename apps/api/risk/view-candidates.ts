import { loadRules, readRules } from '#application/rule-making/rules.js';
import { LEAST_CITED, type RiskEntry, type RiskSource } from '#domain/risk-catalogue/catalogue.js';
import { lastApproved, stageAt } from '#domain/rule-making/state.js';
import { SCREENING_RULES } from '#domain/screening/rules.js';
import { countTips } from '#read-models/count-tips.js';
import { findAuthorityAnswers } from '#read-models/find-authority-answers.js';
import { listPublishedDecisions } from '#read-models/find-published-decisions.js';
import { countByRule } from '#read-models/find-screenings.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { assertCounted } from './counted-tables.js';
import type { RiskCandidates } from './risk.dto.js';

const MOST = 50;
const REVISABLE: readonly string[] = ['draft', 'comments-closed'];

/** What could feed the next version, and by which entries it is cited already. */
export async function viewCandidates({ tenant, now }: Caller): Promise<RiskCandidates> {
  const { database, associationId } = tenant;
  await assertCounted(tenant);
  const { making } = await loadRules(tenant, 'risk-catalogue');
  const draft = Object.values(making.versions).findLast((one) => REVISABLE.includes(stageAt(making, one, now)));
  const texts = [draft?.text, lastApproved(making)?.shown].filter((text) => text !== undefined);
  const [contents, decisions, authorities, tips, findings] = await Promise.all([
    Promise.all(texts.map((text) => readRules(tenant, 'risk-catalogue', text))),
    listPublishedDecisions(database, associationId, { filter: {} }, { limit: MOST }),
    findAuthorityAnswers(database, associationId, MOST),
    countTips(database, associationId),
    countByRule(database, associationId, undefined),
  ]);
  const entries = contents.flatMap((content) => content.entries);
  return given({
    draft: draft?.version,
    decisions: decisions.map(({ publicationId, rightKind, publishedAt }) =>
      given({
        publicationId,
        rightKind: rightKind ?? undefined,
        publishedAt: publishedAt.toISOString(),
        citedBy: citing(entries, 'decision', publicationId),
      }),
    ),
    authorities: authorities.map(({ answeredAt, ...one }) => ({ ...one, answeredAt: answeredAt.toISOString() })),
    tips: tips.map((one) => ({
      ...one,
      citable: one.routed >= LEAST_CITED,
      citedBy: citing(entries, 'tip', one.subject),
    })),
    screening: SCREENING_RULES.flatMap((rule) => {
      const confirmed = findings.get(rule)?.confirmed ?? 0;
      const one = { rule, confirmed, citable: confirmed >= LEAST_CITED, citedBy: citing(entries, 'screening', rule) };
      return confirmed > 0 ? [one] : [];
    }),
  }) as RiskCandidates;
}

const citing = (entries: readonly RiskEntry[], kind: RiskSource['kind'], ref: string): string[] => [
  ...new Set(
    entries
      .filter(({ sources }) => sources.some((one) => one.kind === kind && one.ref === ref))
      .map(({ code }) => code),
  ),
];
