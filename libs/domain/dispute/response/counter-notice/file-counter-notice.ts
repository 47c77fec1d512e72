import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { measureStands } from '../../measures/measure/set-measures.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { unlistedNamed, type NamedUnlisted } from './unlisted-named.js';
import { getStage } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import { checkListed } from '../../service/evidence/check-listed.js';
import { checkAnswerable, declared } from './declared.js';
import type { CounterNoticeFiled } from './events.js';

export type FileCounterNotice = Command<
  'FileCounterNotice',
  Pick<
    CounterNoticeFiled['data'],
    | 'respondentId'
    | 'itemIds'
    | 'grounds'
    | 'statementContentId'
    | 'evidence'
    | 'materials'
    | 'confidentialContentId'
    | 'declaration'
  > & {
    /** The reference of one declaration that is filed in several disputes (practice P38). */
    readonly counterNoticeId?: string;
    /** Items that the notice never listed; a person matches them (practice P37). */
    readonly unlisted?: readonly NamedUnlisted[];
  }
>;

/**
 * Names items; those it does not name stay unanswered. A late one is accepted as long as a measure stands on every item
 * it names, because the law sets no limit (practice P4). It is forwarded to the complainant at once, and its sender
 * hears at once of all that it lacks; on the track of works on networks the measure is lifted as soon as it lacks
 * nothing that the law asks for and its files are here.
 */
export const fileCounterNotice: DisputeAction<FileCounterNotice> = {
  by: ['respondent'],
  power: 'answers',
  on: 'pair',
  during: ['awaiting-counter-notice', 'kept', 'closed'],
  subjects: ({ respondentId, itemIds }) => itemIds.map((itemId) => pairSubject(respondentId, itemId)),
  scope: 'answer',
  precondition: (subject, { dispute }) => {
    const pair = subject as PairSubject;
    checkAnswerable(pair, dispute);
    // once closed by default it is late, which only a standing measure excuses
    return getStage(dispute, pair).stage !== 'closed' || measureStands(dispute, pair);
  },
  decide: ({ data, at }, file) => {
    const twice = data.grounds?.find((ground, index) => data.grounds?.indexOf(ground) !== index);
    if (twice !== undefined) refuse('NamedTwice', { field: 'grounds', name: twice });
    const { version } = file.rulebook.declaration;
    if (data.declaration !== version) refuse('DeclarationMissing', { field: 'declaration', version });
    checkEvidence(data.evidence);
    checkListed(data.materials ?? [], data.evidence, file.rulebook.counterMaterials ?? []);
    const { respondentId: partyId, statementContentId, evidence, declaration } = data;
    const counterNoticeId = data.counterNoticeId ?? file.newId();
    const events = declared({ ...data, counterNoticeId }, at, at, file);
    const unlisted = data.unlisted ?? [];
    const named = unlistedNamed(
      { filing: 'counter-notice', partyId, statementContentId, evidence, declaration, counterNoticeId, unlisted },
      at,
      file,
    );
    return [...events, ...named];
  },
};
