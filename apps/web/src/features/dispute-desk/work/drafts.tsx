import { useState } from 'react';
import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { DRAFTED_BY, DRAFT_NUMBER, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { DecisionView, PanelView, RoomBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Select } from '../../../kit/choices/select.js';
import { Card } from '../../../kit/data/card.js';
import { Badge } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { DraftForm } from './draft-form.js';
import { DraftView } from './draft-view.js';
import { useExperts } from './experts-of.js';
import { Sign } from './sign.js';
import s from '../desk.module.css';

type Props = {
  readonly panel: PanelView;
  readonly decision: DecisionView;
  readonly room: RoomBody;
  readonly onComment: (on: string) => void;
};

/** The decision as it is drafted: the newest draft, compared with an earlier one, commented, signed. */
export function Drafts({ panel, decision, room, onComment }: Props) {
  const { say, tell, locale } = useLanguage();
  const { called } = useExperts(panel);
  const [isWriting, setWriting] = useState(false);
  const [compared, setCompared] = useState<string | null>(null);
  const { drafts = [], votes = [], allowedActions, open } = room;
  const [newest, ...earlier] = drafts.toReversed();
  const mayDraft = allowedActions.includes('DraftDecision');
  const before = earlier.find(({ draftId }) => draftId === compared);
  const asIf = earlier.map(({ draftId, number }) => ({ id: draftId, label: tell(DRAFT_NUMBER, { number }) }));
  return (
    <Card
      title={newest ? `${say(W.draft)} · ${tell(DRAFT_NUMBER, { number: newest.number })}` : say(W.draft)}
      beside={newest && <Badge word={wordOf(LEGAL_KINDS_NAMED, newest.legalKind, locale)} />}
    >
      <div className={s.stack}>
        {!newest && !mayDraft && <p className={s.quiet}>{say(W.noDraft)}</p>}
        {isWriting && mayDraft ? (
          <DraftForm
            panel={panel}
            room={room}
            issues={decision.issues}
            vote={votes.findLast(({ revealed }) => revealed)}
            onDone={() => setWriting(false)}
          />
        ) : (
          newest && (
            <>
              <p className={s.quiet}>{tell(DRAFTED_BY, { name: called(newest.expertId) })}</p>
              {earlier.length > 0 && (
                <Select
                  isOptional
                  label={say(W.compare)}
                  placeholder={say(W.noCompare)}
                  options={[{ id: '', label: say(W.noCompare) }, ...asIf]}
                  value={compared}
                  onChange={(id) => setCompared(id === '' ? null : id)}
                />
              )}
              <DraftView
                draft={newest}
                before={before}
                issues={decision.issues}
                vote={votes.findLast(({ revealed }) => revealed)}
                onComment={open ? onComment : undefined}
              />
              <Sign panel={panel} room={room} draft={newest} />
            </>
          )
        )}
        {mayDraft && !isWriting && (
          <div>
            <Button kind={newest ? 'secondary' : 'primary'} onPress={() => setWriting(true)}>
              {say(newest ? W.writeAgain : W.writeOne)}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
