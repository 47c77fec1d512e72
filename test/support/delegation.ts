import { terms } from '#domain/testing/intake/delegations.js';
import type { Api } from './api.js';
import { complaintOf, evidence, type Case } from './dispute.js';

/** What a shop and the association of a test agree on. */
export const termsOf = (changes: object = {}) => ({
  ...terms,
  limits: { ...terms.limits, adoption: { count: 3, unit: 'working-days' } },
  reasonCodes: [{ ground: 'complaint-withdrawn', code: 'W-1' }],
  ...changes,
});

/** The association offers, the platform agrees; the version that is then in force. */
export async function agree(
  api: Api,
  { maja, shop }: Pick<Case, 'maja' | 'shop'>,
  changes: object = {},
): Promise<number> {
  const agreement = `/v1/platforms/${shop.platformId}/delegation-agreement`;
  const offered = await api.post(`${agreement}/offers`, { terms: termsOf(changes), words: 'For the sandbox' }, maja);
  const agreed = await api.post(`${agreement}/agreements`, { version: offered.body['offered'] }, shop);
  if (agreed.status !== 200) throw new Error(offered.text + agreed.text);
  return Number(agreed.body['inForce']);
}

/** The complaint of `complaintOf`, as the shop hands it over when Ben and Cai have contested it there. */
export const handOverOf = (story: Pick<Case, 'shop'>, reference: string, changes: object = {}) => {
  const { declaration: _, ...complaint } = complaintOf(story);
  const times = { sentAt: '2026-02-11T09:00:00+08:00', arrivedAt: '2026-02-11T09:05:00+08:00' };
  const contest = (respondent: string, items: readonly string[]) => ({
    respondent,
    items,
    statement: `${respondent} buys from the holder.`,
    evidence: [evidence(`${respondent}-invoice`)],
    filedAt: '2026-02-15T10:00:00+08:00',
  });
  return {
    ...complaint,
    reference,
    filedAt: '2026-02-10T09:00:00+08:00',
    complainant: { name: 'The firm of ana', account: { platformId: story.shop.platformId, handle: 'ana' } },
    declaration: 'shop-2026-1',
    notices: [
      { kind: 'forwarded-notice', respondent: 'ben', items: ['bag', 'cap'], ...times },
      { kind: 'forwarded-notice', respondent: 'cai', items: ['hat'], ...times },
    ],
    counterNotices: [contest('ben', ['bag', 'cap']), contest('cai', ['hat'])],
    measures: [{ respondent: 'ben', item: 'bag', code: 'delisted', takenAt: '2026-02-11T10:00:00+08:00' }],
    waitingPeriods: [{ respondent: 'ben', item: 'bag', endsAt: '2026-03-20T00:00:00+08:00' }],
    ...changes,
  };
};
