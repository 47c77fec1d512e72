import { COMMANDS } from '#messages/commands.js';
import { REJECTION_CAUSES } from '#messages/intake/complaint.js';
import { DESK_MATERIALS as W, MARKED } from '#messages/ui/desk-materials.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Select } from '../../../kit/choices/select.js';
import { Card } from '../../../kit/data/card.js';
import { toast } from '../../../kit/overlays/toast.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskedAct } from '../../acts/asked-act.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useCase } from '../use-case.js';
import { isLacking, type Marks, type Paper } from './checked.js';
import s from '../desk.module.css';

/** Why a person rejects; that nothing was cured in time is the clock's to say. */
const CAUSES = ['materials', 'out-of-scope', 'barred'] as const;

type Props = { readonly papers: readonly Paper[]; readonly marks: Marks; readonly onDone: () => void };

/** What comes of the check as a whole: accepted, all defects told in one letter, or rejected with every reason. */
export function Decide({ papers, marks, onDone }: Props) {
  const { say, tell, locale } = useLanguage();
  const { view, disputeId, actHref } = useCase();
  const cause = useKept<string>(`checklist-cause:${disputeId}`, 'materials');
  const defects = papers.flatMap(({ code }) => {
    const mark = marks[code];
    if (mark?.verdict !== 'defective') return [];
    const note = mark.note.trim();
    return [{ code, ...(note !== '' && { note }) }];
  });
  const inOrder = papers.filter(({ code }) => marks[code]?.verdict === 'in-order').length;
  const left = papers.length - inOrder - defects.length;
  const may = (act: string): boolean => subjectsFor(view, act).length > 0;
  const lacking = papers.filter((one) => one.required?.needed === 'acceptance' && isLacking(one));
  const done = (): void => {
    toast(say(W.done));
    cause.clear();
    onDone();
  };
  return (
    <Card title={say(W.decide)}>
      <div className={s.stack}>
        <p role="status">{tell(MARKED, { inOrder, defective: defects.length, left })}</p>
        {may('AcceptComplaint') && defects.length === 0 && (
          <>
            <p className={s.quiet}>{say(lacking.length > 0 ? W.notYet : W.acceptHelp)}</p>
            <AskedAct
              operationId="acceptComplaint"
              act={COMMANDS.AcceptComplaint[locale]}
              disputeId={disputeId}
              values={{}}
              isDisabled={left > 0 || lacking.length > 0}
              onDone={done}
            />
            <TextLink href={actHref('AcceptComplaint', 'dispute')}>{say(W.acceptInPart)}</TextLink>
          </>
        )}
        {may('RequestCure') && defects.length > 0 && (
          <>
            <p className={s.quiet}>{say(W.cureHelp)}</p>
            <AskedAct
              operationId="requestCure"
              act={COMMANDS.RequestCure[locale]}
              disputeId={disputeId}
              values={{ defects }}
              onDone={done}
            />
          </>
        )}
        {may('RejectComplaint') && defects.length > 0 && (
          <>
            <Select
              label={say(W.cause)}
              help={say(W.causeHelp)}
              options={CAUSES.map((id) => ({ id, label: REJECTION_CAUSES[id][locale] }))}
              value={cause.value}
              onChange={(id) => cause.set(id ?? 'materials')}
            />
            <AskedAct
              kind="secondary"
              operationId="rejectComplaint"
              act={COMMANDS.RejectComplaint[locale]}
              disputeId={disputeId}
              values={{ cause: cause.value, reasons: defects }}
              onDone={done}
            />
          </>
        )}
      </div>
    </Card>
  );
}
