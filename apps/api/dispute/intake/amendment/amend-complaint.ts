import type { Beside } from '#application/dispute/disputes.js';
import { itemIdentity } from '#application/dispute/item-identity.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { AmendComplaint } from '#domain/dispute/intake/amendment/amendment.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { partyOf } from '#domain/dispute/core/decision-context.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import { checkPlatforms } from '../filing/check-platforms.js';
import { checkRight } from '../filing/check-right.js';
import { checkEvidenceRefs } from '../filing/check-refs.js';
import { collectEvidence } from '../filing/evidence.js';
import { filingReads } from '../filing/filing-reads.js';
import { findParties } from '../filing/find-parties.js';
import { relyOn } from '../filing/rely-on.js';
import { writtenOut } from '../filing/right-told.js';
import { collectDetails, collectParty, mergeRespondents } from '../filing/respondents.js';
import type { AmendComplaintBody } from './amend-complaint.dto.js';

/**
 * The command that an amendment's body means: as a complaint's, but beside what is there. Respondents may be named by
 * id.
 */
export const prepareAmendment =
  ({ actor: by, now: at, tenant }: Caller, disputeId: string, body: AmendComplaintBody) =>
  async ({ dispute, rulebook, context }: DisputeFile): Promise<Beside<DisputeCommand>> => {
    // what is there is told to nobody else
    if (partyOf(by, context) !== dispute.complainantId) refuse('NotYourPart', { subject: 'dispute' });
    const {
      respondents: named = [],
      items: added = [],
      joins = [],
      corrections = [],
      renews = [],
      materials = [],
      evidence = [],
    } = body;
    if (body.right && body.rightId !== undefined) refuse('NamedTwice', { field: 'rightId', name: body.rightId });
    if (body.right) checkRight(body.right);
    checkEvidenceRefs(evidence, materials, rulebook.materials);
    const reads = filingReads(tenant);
    const [found] = await Promise.all([
      findParties(tenant, reads, named),
      checkPlatforms(reads, { items: added, respondents: named }),
    ]);
    const [texts, key] = [collectTexts(), textKey(disputeId, by)];
    const add = (text: string | undefined) => (text === undefined ? undefined : texts.add(key, text));

    const there = new Set(dispute.respondents.map(({ respondentId }) => respondentId));
    const merged = mergeRespondents(named, found);
    const fresh = merged.filter(({ respondentId }) => !there.has(respondentId));
    const respondents = fresh.map((one) => ({
      ...one,
      details: collectDetails(one, texts),
      entries: collectParty(one, texts, by, at),
    }));
    const byRef = new Map(
      merged.flatMap(({ respondentId, named: some }) => some.map(({ ref }) => [ref, respondentId])),
    );
    const idOf = (ref: string, field: string): string =>
      byRef.get(ref) ?? (there.has(ref) ? ref : refuse('UnknownReference', { field, name: ref }));

    const items = added.map(
      ({ ref, platformId, kind, locator: { url, externalId, detail }, title, respondents: refs }, i) => ({
        ref,
        item: given({
          itemId: newId(),
          platformId,
          kind,
          respondentIds: [...new Set(refs.map((one) => idOf(one, `items[${i}].respondents`)))],
          identity: itemIdentity(tenant, { platformId, url, externalId }),
        }),
        locator: texts.add(key, JSON.stringify(given({ url, externalId, detail, title }))),
      }),
    );
    const corrected = corrections.map(({ itemId, locator: { url, externalId, detail }, title }) => ({
      itemId,
      identity: itemIdentity(tenant, {
        platformId: dispute.items.find((item) => item.itemId === itemId)?.platformId ?? '',
        url,
        externalId,
      }),
      locator: texts.add(key, JSON.stringify(given({ url, externalId, detail, title }))),
    }));
    const own = materials.map(({ code }) => code);
    const { rightId } = body;
    const register =
      rightId === undefined
        ? undefined
        : await relyOn(
            { actor: by, tenant, now: at },
            { rightId, filedAs: dispute.filedAs ?? 'right-holder', own },
            context,
          );
    const right = register ?? (body.right && writtenOut(tenant, { right: body.right }));
    const rightDetails = right && texts.add(key, right.details);
    const papers = register?.collect(texts, key);
    const words = {
      ground: add(body.ground),
      statement: add(body.statement),
      newFacts: add(body.newFacts),
      reason: add(body.reason),
    };
    const files = collectEvidence(evidence, texts, key);
    await texts.seal(tenant.vault);

    const data: AmendComplaint['data'] = given({
      respondents: respondents.map(({ respondentId, roles, position, details }) =>
        given({ respondentId, roles, detailsContentId: details(), position }),
      ),
      items: items.map(({ item, locator }) => ({ ...item, locatorContentId: locator() })),
      joins: joins.map(({ respondent, itemIds }, i) => ({
        respondentId: idOf(respondent, `joins[${i}].respondent`),
        itemIds,
      })),
      corrections: corrected.map(({ itemId, identity, locator }) =>
        given({ itemId, identity, locatorContentId: locator() }),
      ),
      right: right && rightDetails && right.right(rightDetails()),
      groundContentId: words.ground?.(),
      renews: renews.map(pairOf),
      statementContentId: words.statement?.(),
      newFactsContentId: words.newFacts?.(),
      reasonContentId: words.reason?.(),
      materials: [
        ...files.materials(materials, new Map(items.map(({ ref, item }) => [ref, item.itemId]))),
        ...(papers?.materials ?? []),
      ],
      evidence: [...files.files(), ...(papers?.evidence() ?? [])],
    });
    return {
      command: { type: 'AmendComplaint', data, by, at },
      entries: respondents.flatMap(({ entries }) => entries()),
      answer: {
        items: items.map(({ ref, item }) => ({ ref, itemId: item.itemId })),
        respondents: named.map(({ ref }) => ({ ref, respondentId: byRef.get(ref) })),
      },
    };
  };
