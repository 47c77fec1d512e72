import { randomBytes } from 'node:crypto';
import { authorKey } from '#application/dispute/author-key.js';
import type { HandingOver } from '#application/dispute/hand-over.js';
import { itemIdentity } from '#application/dispute/item-identity.js';
import type { Imported } from '#domain/dispute/delegation/events.js';
import { withPersonalParts } from '#domain/dispute/intake/filing/personal-parts.js';
import { pairSubject } from '#domain/dispute/core/subject.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../http/caller.js';
import { disputeNumber } from '../dispute/intake/filing/dispute-number.js';
import { collectEvidence } from '../dispute/intake/filing/evidence.js';
import { filingReads } from '../dispute/intake/filing/filing-reads.js';
import { findParties } from '../dispute/intake/filing/find-parties.js';
import { collectDetails, collectParty, mergeRespondents } from '../dispute/intake/filing/respondents.js';
import { writtenOut } from '../dispute/intake/filing/right-told.js';
import { given } from '../dispute/given.js';
import { collectTexts } from '../dispute/texts.js';
import type { RespondentBody } from '../dispute/intake/filing/complaint-parts.dto.js';
import type { HandOverBody } from './hand-over.dto.js';

/** The ref of the complainant among the respondents, which no sender can use. */
const COMPLAINANT = '*';

/**
 * The command that a hand-over means: names become ids, people become parties, every word is sealed under the key of
 * whoever wrote it.
 */
export const prepareHandOver =
  ({ actor: by, now: at, tenant }: Caller, body: HandOverBody): HandingOver['prepare'] =>
  async (disputeId, rulebook) => {
    const { name, mail, partyId, account } = body.complainant;
    const complainantBody: RespondentBody = given({ ref: COMPLAINANT, roles: [], name, mail, partyId, account });
    const people = [complainantBody, ...body.respondents];
    const merged = mergeRespondents(people, await findParties(tenant, filingReads(tenant), people));
    const texts = collectTexts();
    const parties = merged.map((one) => ({
      ...one,
      details: collectDetails(one, texts),
      entries: collectParty(one, texts, by, at),
    }));
    const partyOf = new Map(merged.flatMap(({ respondentId, named }) => named.map(({ ref }) => [ref, respondentId])));
    const idOf = (ref: string): string => partyOf.get(ref) ?? ref;
    const complainantId = idOf(COMPLAINANT);
    if (body.respondents.some(({ ref }) => idOf(ref) === complainantId))
      refuse('SelfComplaint', { field: 'respondents' });
    const key = authorKey(disputeId, complainantId);

    const known = writtenOut(tenant, { right: body.right });
    const rightDetails = texts.add(key, known.details);
    const statement = texts.add(key, body.statement);
    const items = body.items.map(
      ({ ref, platformId, kind, locator: { url, externalId, detail }, title, respondents: refs }) => ({
        ref,
        item: given({
          itemId: newId(),
          platformId,
          kind,
          respondentIds: [...new Set(refs.map(idOf))],
          identity: itemIdentity(tenant, { platformId, url, externalId }),
        }),
        locator: texts.add(key, JSON.stringify(given({ url, externalId, detail, title }))),
      }),
    );
    const itemIds = new Map(items.map(({ ref, item }) => [ref, item.itemId]));
    const itemOf = (ref: string): string => itemIds.get(ref) ?? ref;
    const claims = body.claims.map(({ kind, text, items: refs }) => ({
      kind,
      itemIds: refs?.map(itemOf),
      text: text === undefined ? undefined : texts.add(key, text),
    }));
    const evidence = collectEvidence(body.evidence, texts, key);
    const notices = body.counterNotices.map((notice) => {
      const own = authorKey(disputeId, idOf(notice.respondent));
      return {
        notice,
        statement: texts.add(own, notice.statement),
        evidence: collectEvidence(notice.evidence, texts, own),
      };
    });
    await texts.seal(tenant.vault);

    const materials = evidence.materials(body.materials, itemIds);
    const pairOf = (respondent: string, item: string) => pairSubject(idOf(respondent), itemOf(item));
    const imported: Imported = {
      filedAt: body.filedAt,
      notices: body.notices.map(({ kind, respondent, items: refs, sentAt, arrivedAt, sha256 }) =>
        given({ kind, pairs: refs.map((ref) => pairOf(respondent, ref)), sentAt, arrivedAt, sha256 }),
      ),
      counterNotices: notices.map(
        ({ notice: { respondent, items: refs, grounds, filedAt }, statement: words, evidence: files }) =>
          given({
            counterNoticeId: newId(),
            respondentId: idOf(respondent),
            itemIds: refs.map(itemOf),
            grounds,
            statementContentId: words(),
            evidence: files.files(),
            filedAt,
          }),
      ),
      measures: body.measures.map(({ respondent, item, code, takenAt }) => ({
        pair: pairOf(respondent, item),
        code,
        takenAt,
      })),
      waitingEnds: body.waitingPeriods.map(({ respondent, item, endsAt }) => ({
        pair: pairOf(respondent, item),
        endsAt,
      })),
    };
    const number = disputeNumber(at, randomBytes(5));
    const respondents = parties.filter(({ respondentId }) => respondentId !== complainantId);
    const named = body.respondents.map(({ ref }) => ({ ref, respondentId: idOf(ref) }));
    return {
      data: {
        number,
        complainantId,
        filedAs: body.filedAs,
        right: known.right(rightDetails()),
        respondents: respondents.map(({ respondentId, roles, position, details }) =>
          given({ respondentId, roles, detailsContentId: details(), position }),
        ),
        items: items.map(({ item, locator }) => ({ ...item, locatorContentId: locator() })),
        claims: claims.map(({ kind, text, itemIds: ids }) => given({ kind, textContentId: text?.(), itemIds: ids })),
        statementContentId: statement(),
        materials,
        evidence: withPersonalParts(evidence.files(), materials, rulebook),
        declaration: body.declaration,
        names: {
          items: Object.fromEntries(items.map(({ ref, item }) => [item.itemId, ref])),
          respondents: Object.fromEntries(named.map(({ ref, respondentId }) => [respondentId, ref])),
        },
        imported,
      },
      entries: parties.flatMap(({ entries }) => entries()),
      answer: {
        number,
        reference: body.reference,
        delegatedAt: at,
        complainantId,
        items: items.map(({ ref, item }) => ({ ref, itemId: item.itemId })),
        respondents: named,
        evidence: [...evidence.named(), ...notices.flatMap((one) => one.evidence.named())],
      },
    };
  };
