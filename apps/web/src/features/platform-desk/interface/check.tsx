import { PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import { Copyable } from '../../../kit/actions/copyable.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../platform-desk.module.css';

/** As docs/delegation.md names it. */
const COMMAND = 'npm run parley -- platform check https://… --secret whsec_…';

/** The conformance check is run by the platform's engineers: no page sends webhooks, or is told their secret. */
export function Check() {
  const { say } = useLanguage();
  return (
    <div className={s.stack}>
      <h2>{say(W.check)}</h2>
      <p className={s.quiet}>{say(W.checkHelp)}</p>
      <DescriptionList
        facts={[{ name: say(W.checkCommand), value: <Copyable name={say(W.checkCommand)} text={COMMAND} /> }]}
      />
      <p className={s.quiet}>{say(W.checkListen)}</p>
    </div>
  );
}
