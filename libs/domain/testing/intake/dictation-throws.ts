import type { DisputeCommand } from '../../dispute/actions.js';
import type { FileComplaint } from '../../dispute/intake/filing/complaint.js';
import { getStage } from '../../dispute/core/state.js';
import { dictationSubject } from '../../dispute/core/subject.js';
import { instant, type Actor, type Instant } from '../../kernel/message.js';
import { ana, ben, cai, mia, noa } from '../core/actors.js';
import { from, keyOf, some, type Make, type Throw } from '../core/any-record.js';
import { paper } from '../core/commands.js';

const party = (id: string | undefined): Actor => [ana, ben, cai].find(({ onBehalfOf }) => onBehalfOf === id) ?? ben;
const taken = (at: Instant, { b }: Throw) =>
  ({
    source: b % 2 === 0 ? 'telephone' : 'letter',
    receivedAt: instant(Date.parse(at) - (b % 48) * 3_600_000),
    record: paper(`record-${b}`),
  }) as const;

/** Now and then a person writes the complaint down. */
export const anyFiling = (data: FileComplaint['data'], dice: Throw, at: Instant): ReturnType<Make> =>
  dice.c % 6 === 0
    ? { data: { ...data, dictation: { partyId: 'ana', ...taken(at, dice) } }, by: mia }
    : { data, by: ana };

/** What people write down for parties. */
export const DICTATIONS = {
  DictateCounterNotice: (dispute, dice, at) => {
    const respondentId = from(dispute.respondents, dice.a)?.respondentId ?? 'ben';
    const own = dispute.pairs.filter((pair) => pair.respondentId === respondentId).map(({ itemId }) => itemId);
    const notice = {
      respondentId,
      itemIds: some(own, dice.b),
      statementContentId: 'answer',
      evidence: [],
      declaration: 'truth-1',
    };
    return { data: { dictation: taken(at, dice), notice }, by: mia };
  },
  CorrectDictation: ({ dictations }, { a }) => {
    const dictationId = keyOf(dictations, a);
    const { notice } = dictations[dictationId] ?? {};
    const nothing = { items: [], respondents: [], joins: [], corrections: [], renews: [], materials: [], evidence: [] };
    return {
      data: { dictationId, ...(notice ? { notice } : { complaint: { ...nothing, statementContentId: 'put-right' } }) },
      by: mia,
    };
  },
  ConfirmDictation: (dispute, { a, b }) => {
    const waiting = Object.keys(dispute.dictations).filter(
      (id) => getStage(dispute, dictationSubject(id)).stage !== 'closed',
    );
    const dictationId = from(waiting, a) ?? 'none';
    const { version = 1, partyId } = dispute.dictations[dictationId] ?? {};
    const how = from(
      [
        { confirmation: { by: 'code', channel: 'sms' }, by: mia },
        { confirmation: { by: 'party' }, by: party(partyId) },
        { confirmation: { by: 'signed-paper', evidence: [paper(`signed-${b}`)] }, by: noa },
      ],
      b,
    );
    return { data: { dictationId, version, confirmation: how?.confirmation }, by: how?.by ?? mia };
  },
} as const satisfies {
  readonly [
    T in Extract<DisputeCommand['type'], 'DictateCounterNotice' | 'CorrectDictation' | 'ConfirmDictation'>
  ]: Make;
};
