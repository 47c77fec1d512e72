import { hash } from 'node:crypto';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { sealOfParty, type LoadedQualification } from '#application/qualification/qualification-files.js';
import { openIdentity } from '#application/party/parties.js';
import { loadPrevention } from '#application/prevention/preventions.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { toldToPlatforms } from '#domain/prevention/state.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Instant } from '#domain/kernel/message.js';
import { answerFrom, NOT_DISCLOSED, type ProofWords, type Told } from '#domain/qualification/answer.js';
import type { QualificationFile } from '#domain/qualification/state.js';
import type { AnswerSigner } from '#infrastructure/answer-keys/answer-keys.js';
import { newId } from '#infrastructure/ids.js';
import { ANSWER_NOTE } from '#messages/qualification/words.js';
import type { Locale } from '#messages/locale.js';
import { given } from '../dispute/given.js';
import { openRightWords } from '../right/open-words.js';
import type { AskQualificationBody, SignedAnswer } from './qualification.dto.js';

type Asking = {
  readonly platformId: string;
  readonly body: AskQualificationBody;
  readonly now: Instant;
  readonly locale: Locale;
  readonly signer: AnswerSigner;
};

/** What the papers of a shop come to for what a platform asks, signed, and how it is recorded. */
export async function answerAsk(
  tenant: TenantContext,
  { partyId, party, file }: LoadedQualification,
  { platformId, body, now, locale, signer }: Asking,
) {
  const {
    handle: _,
    partyId: __,
    brand,
    geographical = false,
    territory = 'CN',
    day = localDateAt(now),
    ...more
  } = body;
  const question = given({ ...more, brand, territory, day, geographical });
  const isAllowed = file.askers.includes(platformId);
  const told: Told = isAllowed
    ? answerFrom(await readProofs(tenant, file), (await openIdentity(tenant, party))?.name ?? '', {
        ...given({ ...more, brand, territory, day }),
        platformId,
        isGeographical: geographical,
      })
    : NOT_DISCLOSED;
  const askId = newId();
  const { result, reasons, validUntil } = told;
  const answer = given({
    askId,
    associationId: tenant.associationId,
    partyId,
    question,
    result,
    reasons: [...reasons],
    validUntil,
    papers: papersOf(file, told),
    measures: isAllowed ? await measuresOf(tenant, partyId, now) : undefined,
    answeredAt: now,
  });
  const payload = canonicalJson(answer);
  const signed: SignedAnswer = { answer, signature: signer.sign(payload), note: ANSWER_NOTE[locale] };
  const questionContentId = await sealOfParty(tenant, partyId, JSON.stringify(question));
  const asked = { askId, questionContentId, result, reasons, keyId: signer.keyId, sha256: hash('sha256', payload) };
  const data = { ...asked, ...(validUntil !== undefined && { validUntil }) };
  return { command: { type: 'AskQualification', data } as const, answer: signed };
}

/** Preventive measures in force of which the rules that the shop accepted tell platforms; left out where there are none. */
const measuresOf = async (tenant: TenantContext, partyId: string, now: Instant): Promise<object[] | undefined> => {
  const { prevention } = await loadPrevention(tenant, partyId);
  const told = toldToPlatforms(prevention, now);
  return told.length === 0 ? undefined : told.map(({ kind, decision }) => given({ kind, until: decision?.until }));
};

const readProofs = async (tenant: TenantContext, { proofs }: QualificationFile) => {
  const all = Object.values(proofs);
  const words = await openRightWords(
    tenant.vault,
    all.map(({ contentId }) => contentId),
  );
  return all.map((proof) => ({ ...proof, words: (words.parsed(proof.contentId) ?? {}) as ProofWords }));
};

/** Kind, term and last check of each paper; no name and no number of it. */
const papersOf = ({ proofs }: QualificationFile, { proofIds }: Told): object[] =>
  proofIds.flatMap((proofId) => {
    const proof = proofs[proofId];
    if (!proof) return [];
    const { kind, stage, validFrom, validUntil, checks } = proof;
    const last = checks.at(-1);
    return [given({ kind, stage, validFrom, validUntil, checkedOn: last?.lookedOn, checkedWith: last?.source })];
  });
