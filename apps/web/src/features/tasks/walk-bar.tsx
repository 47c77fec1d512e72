import { ChevronLeft, ChevronRight } from 'lucide-react';
import { TASKS } from '#messages/core/tasks.js';
import { DESK_TASK_WORDS as W, TASK_OF } from '#messages/ui/desk-tasks.js';
import { IconButton } from '../../kit/actions/icon-button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { addressesOf } from './addresses-of.js';
import { findWalk, keepWalk } from './task-walk.js';
import s from './tasks.module.css';

/** Where one is among the tasks that one came from, and the next, without going back to the list. */
export function WalkBar({ pathname }: { readonly pathname: string }) {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const walk = findWalk(pathname);
  const task = walk?.tasks[walk.at];
  if (!walk || !task) return null;
  const step = (by: 1 | -1): (() => void) | undefined => {
    const at = walk.at + by;
    const next = walk.tasks[at];
    return (
      next &&
      (() => {
        keepWalk({ ...walk, at });
        go(addressesOf(next, to).main);
      })
    );
  };
  const [back, on] = [step(-1), step(1)];
  return (
    <nav className={s.walk} aria-label={say(W.toList)} data-noprint>
      <TextLink href={walk.list}>{say(W.toList)}</TextLink>
      <span className={s.walkTask}>{wordOf(TASKS, task.kind, locale)}</span>
      <span className={s.walkSteps}>
        {tell(TASK_OF, { at: walk.at + 1, of: walk.tasks.length })}
        <IconButton
          label={say(W.previous)}
          icon={<ChevronLeft size={16} aria-hidden />}
          isDisabled={!back}
          onPress={back}
        />
        <IconButton label={say(W.next)} icon={<ChevronRight size={16} aria-hidden />} isDisabled={!on} onPress={on} />
      </span>
    </nav>
  );
}
