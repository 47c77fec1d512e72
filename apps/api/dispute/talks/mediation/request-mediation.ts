import { madeIds } from '#application/command-handler/made-ids.js';
import { randomBytes } from 'node:crypto';
import type { Opening } from '#application/dispute/open-dispute.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { disputeNumber } from '../../intake/filing/dispute-number.js';
import { collectEvidence } from '../../intake/filing/evidence.js';
import { filingReads } from '../../intake/filing/filing-reads.js';
import { findParties } from '../../intake/filing/find-parties.js';
import { collectDetails, collectParty, mergeRespondents } from '../../intake/filing/respondents.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import type { RequestMediationBody } from './mediation.dto.js';

/** The command that a request for mediation means: whom it names become parties, words are sealed in one round trip. */
export const prepareRequest =
  ({ actor: by, now: at, tenant }: Caller, body: RequestMediationBody) =>
  async (disputeId: string, { rulebook }: DisputeFile): Promise<Opening> => {
    checkEvidenceRefs(body.evidence, [], rulebook.materials);
    const found = await findParties(tenant, filingReads(tenant), body.respondents);
    const [texts, key] = [collectTexts(), textKey(disputeId, by)];
    const statement = texts.add(key, body.statement);
    const merged = mergeRespondents(body.respondents, found);
    const respondents = merged.map((one) => ({
      ...one,
      details: collectDetails(one, texts),
      entries: collectParty(one, texts, by, at),
    }));
    const partyOf = new Map(merged.flatMap(({ respondentId, named }) => named.map(({ ref }) => [ref, respondentId])));
    const evidence = collectEvidence(body.evidence, texts, key);
    await texts.seal(tenant.vault);
    const number = disputeNumber(at, randomBytes(5));
    return {
      command: {
        type: 'RequestMediation',
        data: {
          number,
          matter: body.matter,
          respondents: respondents.map(({ respondentId, roles, position, details }) =>
            given({ respondentId, roles, detailsContentId: details(), position }),
          ),
          statementContentId: statement(),
          evidence: evidence.files(),
        },
        by,
        at,
      },
      entries: respondents.flatMap(({ entries }) => entries()),
      answer: {
        number,
        filedAt: at,
        respondents: body.respondents.map(({ ref }) => ({ ref, respondentId: partyOf.get(ref) })),
        evidence: evidence.named(),
      },
      idsOf: madeIds,
    };
  };
