import { DESK_TASK_WORDS as W } from '#messages/ui/desk-tasks.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { CheckCircle2 } from 'lucide-react';
import { Button } from '../../kit/actions/button.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useLanguage } from '../../shared/language/language.js';
import type { AskedTasks, Whose } from './asked.js';
import type { OnAsk } from './task-filters.js';

type Props = { readonly asked: AskedTasks & { readonly whose: Whose }; readonly onAsk: OnAsk };

/** Why the list is empty, and what one can do about it. */
export function NoTasks({ asked: { whose, kind, priority, search }, onAsk }: Props) {
  const { say } = useLanguage();
  if (kind !== undefined || priority !== undefined || search !== undefined) {
    const reset = { kind: undefined, priority: undefined, search: undefined };
    const act = <Button onPress={() => onAsk(reset)}>{say(KIT_WORDS.reset)}</Button>;
    return (
      <EmptyState title={say(W.noneFits)} act={act}>
        <p>{say(W.noneFitsHelp)}</p>
      </EmptyState>
    );
  }
  if (whose === 'mine')
    return (
      <EmptyState
        icon={CheckCircle2}
        title={say(W.noneMine)}
        act={<Button onPress={() => onAsk({ whose: 'unowned' })}>{say(W.toUnowned)}</Button>}
      >
        <p>{say(W.noneMineHelp)}</p>
      </EmptyState>
    );
  return (
    <EmptyState icon={CheckCircle2} title={say(W.none)}>
      <p>{say(W.noneHelp)}</p>
    </EmptyState>
  );
}
