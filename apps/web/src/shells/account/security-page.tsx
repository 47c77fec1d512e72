import { ACCOUNT_WORDS as WORDS, OPENED } from '#messages/ui/account.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { endOwnSession, endOwnSessions, listOwnSessions } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { FactorsLink } from '../../features/factor/factors-link.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { ChangePassword } from './change-password.js';
import { deviceName } from './device-name.js';
import { OwnLimits } from './own-limits.js';

const load = () => listOwnSessions();

/** Where one is signed in, and one's password. */
export function SecurityPage() {
  const { say, tell, locale } = useLanguage();
  const { data, trouble, again } = useLoad(load);
  const others = data?.items.filter(({ current }) => !current) ?? [];
  const time = (at: string): string => momentText(at, locale);
  return (
    <Page title={say(WORDS.account)} above={<Back />}>
      <FactorsLink />
      <OwnLimits />
      <h2>{say(WORDS.sessions)}</h2>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      <ul className="cards">
        {data?.items.map(({ sessionId, current, device, address, openedAt, lastUsedAt }) => (
          <li className="card" key={sessionId}>
            <p>
              <strong>{device === undefined ? say(WORDS.noDevice) : deviceName(device)}</strong>
              {current && ` (${say(WORDS.thisOne)})`}
            </p>
            <p className="hint">
              {tell(OPENED, { opened: time(openedAt), used: time(lastUsedAt), address: address ?? '—' })}
            </p>
            {!current && (
              <ActButton
                name={`end:${sessionId}`}
                words={say(WORDS.endOne)}
                send={() => endOwnSession({ path: { sessionId } })}
                after={again}
              />
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <ActButton
          name="end-others"
          words={say(WORDS.endOthers)}
          send={(key) => endOwnSessions({ body: { which: 'others' }, headers: { 'Idempotency-Key': key } })}
          after={again}
        />
      )}
      <ChangePassword onChanged={again} />
    </Page>
  );
}
