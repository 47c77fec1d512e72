import { useState } from 'react';
import { TOKEN_WORTHS_NAMED } from '#messages/deposit/deposit-words.js';
import { DEPOSIT_WORDS as W } from '#messages/ui/deposits.js';
import { timestampExhibit } from '../../../client/sdk.gen.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { FileDrop } from '../../../kit/files/file-drop.js';
import { Popover } from '../../../kit/overlays/popover.js';
import { Status } from '../../../kit/status/status.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { instantText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TokenChecks } from '../../deposits/token-checks.js';
import { WORTH_TONES } from '../../deposits/tones.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

/** Tokens beside an exhibit, each with what was checked of it; whose exhibit it is may lay one there. */
export function ExhibitTimestamps({ exhibit, isOurs }: { readonly exhibit: ExhibitBody; readonly isOurs: boolean }) {
  const { say, locale } = useLanguage();
  const { evidenceId, timestamps = [] } = exhibit;
  return (
    <>
      {timestamps.map((token) => (
        <div className={s.row} key={`${token.serial} ${token.addedAt}`}>
          <Status tone={WORTH_TONES[token.worth]} word={say(TOKEN_WORTHS_NAMED[token.worth])} />
          <Popover
            title={say(W.checks)}
            opener={
              <Button kind="quiet" size="small">
                {[say(W.beside), instantText(token.attestedAt, locale)].join(' · ')}
              </Button>
            }
          >
            <TokenChecks token={token} />
          </Popover>
          {token.fromDeposit && <span className={s.quiet}>{say(W.fromDeposit)}</span>}
        </div>
      ))}
      {isOurs && (
        <div className={s.row}>
          <Popover
            title={say(W.lay)}
            opener={
              <Button kind="quiet" size="small">
                {say(W.lay)}
              </Button>
            }
          >
            <Lay evidenceId={evidenceId} />
          </Popover>
        </div>
      )}
    </>
  );
}

const MOST = 65_536;
const base64Of = async (file: File): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await file.slice(0, MOST).arrayBuffer())));

function Lay({ evidenceId }: { readonly evidenceId: string }) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const [error, setError] = useState<unknown>();
  const sending = useSend('timestamp-exhibit', (body: { readonly token: string }, key) =>
    timestampExhibit({ path: { disputeId, evidenceId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const lay = async ([file]: readonly File[]): Promise<void> => {
    setError(undefined);
    if (file) await sending.mutateAsync({ token: await base64Of(file) }).catch(setError);
  };
  return (
    <div className={s.stack}>
      <TroubleBanner trouble={troubleOf(error)} />
      <FileDrop label={say(W.layFile)} files={[]} isMany={false} onAdd={(files) => void lay(files)} />
    </div>
  );
}
