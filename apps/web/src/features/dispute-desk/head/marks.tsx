import { Building2, Flame, Landmark, Pause, Scale, ShieldCheck, UserCheck } from 'lucide-react';
import { DELEGATED_BY, FOR_WHOM, MARKS } from '#messages/ui/desk-dispute.js';
import type { DisputeBody } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase, useNames } from '../use-case.js';

const KINDS = {
  urgent: { tone: 'overdue', icon: Flame },
  guarantee: { tone: 'held', icon: ShieldCheck },
  order: { tone: 'held', icon: Landmark },
  review: { tone: 'due', icon: Scale },
} as const;
type Kind = keyof typeof KINDS;

/** Which of these run in it now. */
export const marksOf = ({ stages }: Pick<DisputeBody, 'stages'>): readonly Kind[] =>
  (Object.keys(KINDS) as Kind[]).filter((kind) =>
    stages.some(({ subject, stage }) => subject.startsWith(`${kind}:`) && stage !== 'closed'),
  );

/** What sets this dispute apart from others: urgent, guaranteed, under a court's order, stayed, barred, handed over. */
export function Marks() {
  const { say, tell } = useLanguage();
  const { view } = useCase();
  const nameOf = useNames();
  const isStayed = view.negotiations?.some(({ stage, stay }) => stage === 'negotiation' && stay !== undefined);
  const { delegatedBy } = view.desk ?? {};
  return (
    <>
      {marksOf(view).map((kind) => (
        <Status key={kind} word={say(MARKS[kind])} {...KINDS[kind]} />
      ))}
      {isStayed === true && <Status tone="held" icon={Pause} word={say(MARKS.stay)} />}
      {(view.bars?.length ?? 0) > 0 && <Status tone="overdue" word={say(MARKS.barred)} />}
      {delegatedBy !== undefined && (
        <Status tone="now" icon={Building2} word={tell(DELEGATED_BY, { name: nameOf(delegatedBy) })} />
      )}
      {view.deputyForName !== undefined && (
        <Status tone="confidential" icon={UserCheck} word={tell(FOR_WHOM, { name: view.deputyForName })} />
      )}
    </>
  );
}
