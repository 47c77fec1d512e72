import type { DisputeCommand } from '../../dispute/actions.js';
import type { CorrectDictation } from '../../dispute/intake/dictation/correct-dictation.js';
import type { Confirmation, DictationSource } from '../../dispute/intake/dictation/events.js';
import type { FileComplaint } from '../../dispute/intake/filing/complaint.js';
import type { Dispute, DisputeEvent } from '../../dispute/core/state.js';
import { dictationSubject, type Subject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { mia, noa } from '../core/actors.js';
import { acceptComplaint, clockSays, complaint, paper, shanghai } from '../core/commands.js';
import { copied, evidence } from '../notification/every-told.js';
import { noticed } from '../core/scenes.js';
import { andThen, story, type Step } from '../core/story.js';

export const recording = { ...paper('call'), mediaType: 'audio/mpeg' };
const newest = ({ dictations }: Dispute): string => Object.keys(dictations).at(-1) ?? 'none';
export const dictationOf = (dispute: Dispute): Subject => dictationSubject(newest(dispute));

type Whence = { readonly source?: DictationSource; readonly receivedAt?: string; readonly by?: Actor };

/** Mia writes down what Ana says: on 1 March by telephone, unless it is told otherwise. */
export const dictateComplaint = (
  at = '03-01T10:00',
  { source = 'telephone', receivedAt = at, by = mia }: Whence = {},
  changes: Partial<FileComplaint['data']> = {},
): DisputeCommand => ({
  type: 'FileComplaint',
  data: {
    ...complaint,
    ...changes,
    dictation: { partyId: 'ana', source, receivedAt: shanghai(receivedAt), record: recording },
  },
  by,
  at: shanghai(at),
});

export const dictateCounterNotice = (
  at: string,
  itemIds: readonly string[],
  { source = 'letter', receivedAt = at, by = mia }: Whence = {},
  respondentId = 'ben',
): DisputeCommand => ({
  type: 'DictateCounterNotice',
  data: {
    dictation: { source, receivedAt: shanghai(receivedAt), record: recording },
    notice: { respondentId, itemIds, statementContentId: 'answer', evidence: [], declaration: 'truth-1' },
  },
  by,
  at: shanghai(at),
});

type Correction = Omit<CorrectDictation['data'], 'dictationId'>;
export const putRight: Correction = {
  complaint: {
    items: [],
    respondents: [],
    joins: [],
    corrections: [],
    renews: [],
    materials: [],
    evidence: [],
    statementContentId: 'put-right',
  },
};
export const correctDictation =
  (at: string, correction: Correction = putRight, by: Actor = mia): Step =>
  (dispute) => ({
    type: 'CorrectDictation',
    data: { dictationId: newest(dispute), ...correction },
    by,
    at: shanghai(at),
  });

export const byCode: Confirmation = { by: 'code', channel: 'sms' };
export const bySignedPaper: Confirmation = { by: 'signed-paper', evidence: [paper('signed')], noteContentId: 'note' };
export const confirmDictation =
  (at: string, confirmation: Confirmation = byCode, by: Actor = mia, version?: number): Step =>
  (dispute) => {
    const dictationId = newest(dispute);
    return {
      type: 'ConfirmDictation',
      data: { dictationId, version: version ?? dispute.dictations[dictationId]?.version ?? 1, confirmation },
      by,
      at: shanghai(at),
    };
  };

/** Ana rang on 1 March. */
export const called = story(dictateComplaint());
/** Ben’s letter of the 4th, in time, is written down on the 9th, after his window closed. */
export const wroteBack = andThen(
  noticed,
  clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
  dictateCounterNotice('03-09T10:00', ['bag'], { receivedAt: '03-04T10:00' }),
);

const whole = {
  itemIds: ['bag'],
  grounds: ['licence'],
  statementContentId: 'answer',
  confidentialContentId: 'prices',
  declaration: 'truth-1',
} as const;
const letter = {
  ...recording,
  capturedAt: shanghai('02-28T10:00'),
  part: 'confidential',
  derivedFrom: 'call-0',
} as const;

/** Stories that record every event of what people write down for parties. */
export const dictationStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    story({
      ...dictateComplaint(),
      data: {
        ...complaint,
        dictation: { partyId: 'ana', source: 'chat', receivedAt: shanghai('03-01T09:00'), record: letter },
      },
    } as DisputeCommand),
    correctDictation('03-01T11:00'),
    confirmDictation('03-01T12:00'),
    acceptComplaint('03-01T13:00'),
  ),
  andThen(called, clockSays('LapseDictation', '03-05T00:01', dictationOf)),
  andThen(
    noticed,
    {
      type: 'DictateCounterNotice',
      data: {
        dictation: { source: 'paper', receivedAt: shanghai('03-04T10:00'), record: letter },
        notice: { ...whole, respondentId: 'ben', evidence: [...evidence, ...copied('e5')] },
      },
      by: mia,
      at: shanghai('03-04T11:00'),
    },
    correctDictation('03-04T12:00', { notice: { ...whole, evidence: [...evidence, ...copied('e5')] } }),
    confirmDictation('03-04T13:00', { ...bySignedPaper, evidence: [letter] }, noa),
  ),
];
