import { randomBytes } from 'node:crypto';
import type { Opening } from '#application/dispute/open-dispute.js';
import { itemIdentity } from '#application/dispute/item-identity.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { FileComplaint } from '#domain/dispute/intake/filing/complaint.js';
import type { Filing } from '#domain/dispute/intake/filing/facts-of-filing.js';
import { withPersonalParts } from '#domain/dispute/intake/filing/personal-parts.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import { checkPlatforms } from './check-platforms.js';
import { missingAnswer } from './missing-answer.js';
import { checkRight } from './check-right.js';
import { checkComplaintRefs } from './check-refs.js';
import { disputeNumber } from './dispute-number.js';
import { collectEvidence } from './evidence.js';
import type { FileComplaintBody } from './file-complaint.dto.js';
import { filingReads } from './filing-reads.js';
import { findParties } from './find-parties.js';
import { relyOn } from './rely-on.js';
import { rightTold, writtenOut, type WrittenOut } from './right-told.js';
import { urgentWish } from '../../measures/urgent/urgent-wish.js';
import { collectDetails, collectParty, mergeRespondents } from './respondents.js';

/**
 * The command that a complaint's body means: names become ids, respondents become parties, words are sealed in one
 * round trip. With it what is recorded beside it and what the filer is told.
 */
export const prepareComplaint =
  ({ actor: by, now: at, tenant }: Caller, body: FileComplaintBody, reads = filingReads(tenant)) =>
  async (disputeId: string, { rulebook, context }: DisputeFile): Promise<Opening<FileComplaint>> => {
    const told = rightTold(body);
    if ('right' in told) checkRight(told.right);
    checkComplaintRefs(body, rulebook);
    const [found] = await Promise.all([findParties(tenant, reads, body.respondents), checkPlatforms(reads, body)]);
    const { filedAs, declaration } = body;
    const own = body.materials.map(({ code }) => code);
    const register =
      'rightId' in told
        ? await relyOn({ actor: by, tenant, now: at }, { rightId: told.rightId, filedAs, own }, context)
        : undefined;
    const known = register ?? writtenOut(tenant, told as WrittenOut);
    const circumstances = [...new Set([...(body.circumstances ?? []), ...known.circumstances])];
    const [texts, key] = [collectTexts(), textKey(disputeId, by)];

    const rightDetails = texts.add(key, known.details);
    const papers = register?.collect(texts, key);
    const statement = texts.add(key, body.statement);
    const newFacts = body.newFacts === undefined ? undefined : texts.add(key, body.newFacts);
    const merged = mergeRespondents(body.respondents, found);
    const respondents = merged.map((one) => ({
      ...one,
      details: collectDetails(one, texts),
      entries: collectParty(one, texts, by, at),
    }));
    const partyOf = new Map(merged.flatMap(({ respondentId, named }) => named.map(({ ref }) => [ref, respondentId])));
    const items = body.items.map(
      ({ ref, platformId, kind: itemKind, locator: { url, externalId, detail }, title, respondents: refs }) => ({
        ref,
        item: given({
          itemId: newId(),
          platformId,
          kind: itemKind,
          respondentIds: [...new Set(refs.map((one) => partyOf.get(one) ?? one))],
          identity: itemIdentity(tenant, { platformId, url, externalId }),
        }),
        locator: texts.add(key, JSON.stringify(given({ url, externalId, detail, title }))),
      }),
    );
    const claims = body.claims.map((claim) => ({
      kind: claim.kind,
      refs: claim.items,
      text: claim.text === undefined ? undefined : texts.add(key, claim.text),
    }));
    const evidence = collectEvidence(body.evidence, texts, key);
    await texts.seal(tenant.vault);

    const number = disputeNumber(at, randomBytes(5));
    const itemIds = new Map(items.map(({ ref, item }) => [ref, item.itemId]));
    const materials = [...evidence.materials(body.materials, itemIds), ...(papers?.materials ?? [])];
    const sent = withPersonalParts([...evidence.files(), ...(papers?.evidence() ?? [])], materials, rulebook);
    const data: FileComplaint['data'] = {
      number,
      filedAs,
      right: known.right(rightDetails()),
      respondents: respondents.map(({ respondentId, roles, position, details }) =>
        given({ respondentId, roles, detailsContentId: details(), position }),
      ),
      items: items.map(({ item, locator }) => ({ ...item, locatorContentId: locator() })),
      claims: claims.map(({ kind: claimed, text, refs }) =>
        given({ kind: claimed, textContentId: text?.(), itemIds: refs?.map((ref) => itemIds.get(ref) ?? ref) }),
      ),
      statementContentId: statement(),
      materials,
      ...((body.circumstances || circumstances.length > 0) && { circumstances }),
      evidence: sent,
      declaration: declaration.version,
      ...(body.urgent && { urgent: urgentWish(body.urgent, itemIds, evidence.idOf) }),
      ...(newFacts && { newFactsContentId: newFacts() }),
    };
    const filing: Filing = {
      right: known.codes.kind,
      rightCodes: known.codes,
      filedAs,
      materials,
      filedAt: at,
      claims: claims.map(({ kind }) => kind),
      circumstances,
      items: items.map(({ item }) => item),
    };
    return {
      command: { type: 'FileComplaint', data, by, at },
      entries: respondents.flatMap(({ entries }) => entries()),
      ...(register && { checkedRights: register.checkedRights }),
      answer: {
        number,
        filedAt: at,
        receiptUrl: `/v1/disputes/${disputeId}/receipt`,
        ...missingAnswer(filing, rulebook),
        items: items.map(({ ref, item }) => ({ ref, itemId: item.itemId })),
        respondents: body.respondents.map(({ ref }) => ({ ref, respondentId: partyOf.get(ref) })),
        evidence: evidence.named().map((one, i) => ({ ...one, part: sent[i]?.part ?? 'forwarded' })),
      },
    };
  };
