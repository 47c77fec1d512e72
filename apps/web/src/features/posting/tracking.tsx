import { POSTING_WORDS as W, RECORD_MANY, RECORDED_MANY } from '#messages/ui/desk-posting.js';
import { Button } from '../../kit/actions/button.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useLanguage } from '../../shared/language/language.js';
import type { TrackingOf } from './use-tracking.js';
import s from '../lists/lists.module.css';

/** Who carries the letters, and their numbers on record at once. */
export function Tracking({ tracking }: { readonly tracking: TrackingOf }) {
  const { say, tell } = useLanguage();
  const { count, sent, isBusy, carrier, carry, send } = tracking;
  return (
    <section className={s.stack}>
      <h2>{say(W.posted)}</h2>
      <TextField label={say(W.carrier)} help={say(W.carrierHelp)} value={carrier} onChange={carry} />
      <div className={s.acts} data-after-tracking>
        <Button kind="primary" isDisabled={count === 0} isPending={isBusy} onPress={() => void send()}>
          {tell(RECORD_MANY, { count })}
        </Button>
      </div>
      <p role="status">{sent > 0 ? tell(RECORDED_MANY, { count: sent }) : ''}</p>
    </section>
  );
}
