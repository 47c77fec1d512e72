import type { Client, Json } from './client.js';
import type { Followed } from './dispute.js';
import { reviewSeen } from './good-faith.js';

type People = {
  readonly reviewId?: string;
  readonly opener: Client;
  readonly second: Client;
  readonly barred?: Client;
  readonly party: Client;
};
type Said = {
  readonly warning: string;
  readonly reply?: string;
  readonly finding: string;
  readonly reasons: string;
  readonly evidenceIds?: readonly string[];
  readonly forgedEvidenceIds?: readonly string[];
  readonly consequence?: Json;
};

/** From the opening to a finding that a second person agreed to: warning, reply, finding. Gives the review's id. */
export async function playFinding(
  dispute: Followed,
  people: People,
  signals: readonly string[],
  said: Said,
): Promise<string> {
  const { opener, second, barred, party } = people;
  const opened = await dispute.post<{ reviewId: string }>(opener, '/reviews', {
    ...(people.reviewId !== undefined && { reviewId: people.reviewId }),
    ...(signals.length > 0 && { signals }),
    disputeIds: [],
    ground: 'What the signals rest on, and what the shop says, has to be looked at.',
  });
  const at = `/reviews/${opened.reviewId}`;
  dispute.check('before the warning the party knows nothing of it', (await reviewSeen(dispute, party)) === undefined);
  await dispute.post(opener, `${at}/warnings`, { warning: said.warning });
  dispute.check(
    'the warned party reads what is held against it',
    (await reviewSeen(dispute, party))?.stage === 'faith-reply',
  );
  if (said.reply !== undefined) await dispute.post(party, `${at}/replies`, { statement: said.reply, evidence: [] });
  const { finding, reasons, evidenceIds = [], forgedEvidenceIds = [], consequence } = said;
  const body = { finding, reasons, evidenceIds, forgedEvidenceIds, ...(consequence && { consequence }) };
  if (barred) {
    const { problem } = await barred.refused(`/disputes/${dispute.disputeId}${at}/findings`, body);
    dispute.check('a competitor of a party sits on no review', problem['code'] === 'ReviewerBarred');
  }
  await dispute.post(opener, `${at}/findings`, body);
  const alone = await opener.refused(`/disputes/${dispute.disputeId}${at}/agreements`);
  dispute.check('one person alone finds no malice', alone.problem['code'] === 'SecondPersonNeeded');
  await dispute.post(second, `${at}/agreements`);
  dispute.check('a second person agreed: it is found', (await reviewSeen(dispute, party))?.finding === finding);
  return opened.reviewId;
}

type Appeal = {
  readonly reviewId: string;
  readonly party: Client;
  readonly maja: Client;
  readonly decider: { readonly accountId: string; readonly client: Client };
  readonly barred: readonly string[];
};

/** The party appeals, and somebody of another organisation upholds. */
export async function playAppeal(
  dispute: Followed,
  { reviewId, party, maja, decider, barred }: Appeal,
  { ground, finding, reasons }: { readonly ground: string; readonly finding: string; readonly reasons: string },
): Promise<void> {
  const at = `/reviews/${reviewId}`;
  await dispute.post(party, `${at}/appeals`, { ground, evidence: [] });
  for (const deciderId of barred) {
    const { problem } = await maja.refused(`/disputes/${dispute.disputeId}${at}/appeal-assignments`, { deciderId });
    dispute.check(
      `it is for nobody who may not sit: ${String(problem['detail'])}`,
      problem['code'] === 'ReviewerBarred',
    );
  }
  await dispute.post(maja, `${at}/appeal-assignments`, { deciderId: decider.accountId });
  await dispute.post(decider.client, `${at}/appeal-decisions`, { finding, reasons, keepsConsequence: true });
  dispute.check('other people upheld it, and it is final', (await reviewSeen(dispute, party))?.final === true);
}
