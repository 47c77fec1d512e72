import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { unseen } from '../look/unseen.js';
import s from './status.module.css';

/** The room that will be taken, so that nothing jumps when it comes. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { say } = useLanguage();
  return (
    <div role="status">
      <span className={unseen}>{say(KIT_WORDS.loading)}</span>
      <div className={s.skeleton} aria-hidden>
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} className={s.bone} />
        ))}
      </div>
    </div>
  );
}
