import { useState } from 'react';
import { DESK_MATERIALS as W } from '#messages/ui/desk-materials.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useExhibits } from '../evidence/use-exhibits.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { papersOf, type Mark, type Marks } from './checked.js';
import { Decide } from './decide.js';
import { PaperRow } from './paper-row.js';
import { Steps } from './steps.js';
import s from '../desk.module.css';

const ACTS = ['AcceptComplaint', 'RequestCure', 'RejectComplaint'] as const;

/** The papers that the rulebook asks for, one by one, beside the files that are said to be them; then what comes of it. */
export function Checklist() {
  const { say } = useLanguage();
  const { view, disputeId, exhibitHref } = useCase();
  const read = useExhibits();
  const kept = useKept<Marks>(`checklist:${disputeId}`, {});
  const [compared, setCompared] = useState<readonly string[]>([]);
  const checklist = view.desk?.checklist;
  if (!checklist) return <EmptyState title={say(WORDS.noMaterials)} />;
  const isOpen = ACTS.some((act) => subjectsFor(view, act).length > 0);
  const papers = papersOf(checklist);
  const mark = (code: string, next: Mark): void => kept.set({ ...kept.value, [code]: next });
  const compare = (id: string): void =>
    setCompared((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2)));
  const [first, second] = compared;
  return (
    <div className={s.stack}>
      <p className={s.quiet}>{say(isOpen ? W.help : W.helpClosed)}</p>
      {first !== undefined && second !== undefined && (
        <p className={s.row}>
          <TextLink isButton href={exhibitHref(first, { purpose: 'check-materials', beside: second })}>
            {say(W.openBeside)}
          </TextLink>
        </p>
      )}
      <Part read={read} lines={8} empty={say(WORDS.noMaterials)} isEmpty={() => papers.length === 0}>
        {({ items }) => (
          <ol className={s.list} aria-label={say(W.papers)}>
            {papers.map((paper) => (
              <li key={paper.code}>
                <PaperRow
                  {...{ paper, isOpen, compared, compare }}
                  exhibits={items}
                  steps={checklist.steps}
                  mark={kept.value[paper.code]}
                  onMark={(next) => mark(paper.code, next)}
                />
              </li>
            ))}
          </ol>
        )}
      </Part>
      {isOpen && <Decide papers={papers} marks={kept.value} onDone={kept.clear} />}
      <Card title={say(W.steps)}>
        <Steps steps={checklist.steps} />
      </Card>
    </div>
  );
}
