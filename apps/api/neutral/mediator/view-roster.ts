import { findMediationBody } from '#application/context/mediation-body.js';
import { findRoster } from '#application/context/mediators.js';
import type { Instant } from '#domain/kernel/message.js';
import { isQualified } from '#domain/neutral/qualified.js';
import { isAvailable, type Neutral } from '#domain/neutral/state.js';
import { given } from '../../dispute/given.js';
import type { Caller } from '../../http/caller.js';
import type { MediatorBody, QualificationView } from './mediator.dto.js';

/**
 * The roster as somebody may see it: which papers were seen and by whom is for the association's own people; how much
 * one has and when it is away, for these and itself.
 */
export async function viewRoster(
  tenant: Caller['tenant'],
  now: Instant,
  { house, ownId }: { readonly house: boolean; readonly ownId?: string | undefined },
): Promise<MediatorBody[]> {
  const [roster, body] = await Promise.all([findRoster(tenant), findMediationBody(tenant)]);
  const papers = house ? await papersOf(tenant, roster) : undefined;
  return roster.flatMap(({ mediatorId, name, neutral, load }) => {
    const listed = neutral.listings.mediator;
    if (!listed) return [];
    const { rights, languages, qualification, term, cap, training } = listed;
    const facts = { rights: [...rights], languages: [...languages], qualification, until: term.until };
    const available = isAvailable(neutral, 'mediator', load, now) && isQualified(neutral, body?.legalBasis, now);
    const qualifications = Object.values(neutral.qualifications).map(
      ({ kind, checkedAt, until, endedAt, checkedBy, paperContentId }) =>
        given({
          kind,
          checkedAt,
          until,
          counts: endedAt === undefined && (until ?? now) >= now,
          ...(papers && { checkedBy: papers.names.get(checkedBy), paper: papers.words.get(paperContentId) }),
        }) as QualificationView,
    );
    const own = {
      ...{ load, cap, trainingHours: training?.hours },
      absences: neutral.absences.filter(({ until }) => until > now),
    };
    const seen = { mediatorId, name, ...facts, qualifications, available };
    return [given({ ...seen, ...((house || mediatorId === ownId) && own) }) as MediatorBody];
  });
}

const papersOf = async (
  { vault, database, associationId }: Caller['tenant'],
  roster: readonly { readonly neutral: Neutral }[],
) => {
  const all = roster.flatMap(({ neutral }) => Object.values(neutral.qualifications));
  const [words, { rows }] = await Promise.all([
    vault.open(all.map(({ paperContentId }) => paperContentId)),
    database.query<{ id: string; name: string }>({
      name: 'who-checked',
      text: 'SELECT id, name FROM office.account WHERE association_id = $1 AND id::text = ANY ($2::text[])',
      values: [associationId, all.map(({ checkedBy }) => checkedBy)],
    }),
  ]);
  return { words, names: new Map(rows.map(({ id, name }) => [id, name])) };
};
