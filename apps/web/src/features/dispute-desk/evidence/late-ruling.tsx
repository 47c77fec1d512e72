import { COMMANDS } from '#messages/commands.js';
import { EXHIBIT_WORDS as W } from '#messages/ui/desk-evidence.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskedAct } from '../../acts/asked-act.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

type Ruling = { readonly verdict: 'admit' | 'refuse' | null; readonly reason: string };
const NOTHING: Ruling = { verdict: null, reason: '' };
const MOST = 4_000;

/** Whether a late file may be relied on, said where it is looked at, by whoever may say so now. */
export function LateRuling({ exhibit: { evidenceId, late } }: { readonly exhibit: ExhibitBody }) {
  const { say, locale } = useLanguage();
  const { view, disputeId } = useCase();
  const kept = useKept<Ruling>(`late-ruling:${evidenceId}`, NOTHING);
  const { verdict, reason } = kept.value;
  if (!late || late.ruling || subjectsFor(view, 'RuleOnLateEvidence').length === 0) return null;
  const why = reason.trim();
  return (
    <div className={s.stack}>
      <RadioGroup
        isRow
        label={say(W.ruling)}
        options={[
          { id: 'admit', label: say(W.admit) },
          { id: 'refuse', label: say(W.refuse) },
        ]}
        value={verdict}
        onChange={(id) => kept.set({ reason, verdict: id as Ruling['verdict'] })}
      />
      <TextArea
        label={say(W.rulingReason)}
        help={say(W.rulingReasonHelp)}
        rows={2}
        most={MOST}
        value={reason}
        onChange={(next) => kept.set({ verdict, reason: next })}
      />
      <AskedAct
        operationId="ruleOnLateEvidence"
        act={COMMANDS.RuleOnLateEvidence[locale]}
        disputeId={disputeId}
        values={{ evidenceIds: [evidenceId], admitted: verdict === 'admit', reason: why }}
        isDisabled={verdict === null || why === ''}
        onDone={kept.clear}
      />
    </div>
  );
}
