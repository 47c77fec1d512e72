import { useQuery } from '@tanstack/react-query';
import { NAMING_WORDS as W } from '#messages/ui/bulletins.js';
import { giveNamingConsent, listNamings, withdrawNamingConsent } from '../../client/sdk.gen.js';
import type { NamingView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { Part } from '../dispute-desk/part.js';
import { Stack } from '../registers/stack.js';
import s from '../registers/registers.module.css';
import { EntryText } from './entry-text.js';
import { HearingFacts } from './hearing-facts.js';
import { ObjectToNaming } from './object-to-naming.js';

const TONES: Readonly<Record<NamingView['state'], Tone>> = {
  ...{ asked: 'now', agreed: 'lifted', 'not-agreed': 'neutral' },
  ...{ told: 'neutral', 'left-out': 'lifted' },
};

/** What bulletins say, or are to say, about whoever is there: it objects in time, and a person agrees or does not. */
export function NamingsPage() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('listNamings', listNamings, {}));
  return (
    <DeskPage title={say(W.title)}>
      <p className={s.quiet}>{say(W.lead)}</p>
      <Part read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say(W.none)}>
              <p>{say(W.noneHelp)}</p>
            </EmptyState>
          ) : (
            <Stack label={say(W.title)}>
              {items.map((one) => (
                <Naming key={one.entryId} one={one} />
              ))}
            </Stack>
          )
        }
      </Part>
    </DeskPage>
  );
}

function Naming({ one }: { readonly one: NamingView }) {
  const { say } = useLanguage();
  const { bulletinId, entryId, hash, state, named, number } = one;
  const path = { bulletinId, entryId };
  const isAsked = named === 'person' && state !== 'left-out';
  const agree = useSend('give-naming-consent', (body: { readonly hash: string }, key) =>
    giveNamingConsent({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const refuse = useSend('withdraw-naming-consent', (_: { readonly entryId: string }, key) =>
    withdrawNamingConsent({ path, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <EntryText
      entry={{ ...one, state: 'shown' }}
      beside={
        <Status tone={TONES[state]} word={say(state === 'told' && number !== undefined ? W.published : W[state])} />
      }
    >
      <HearingFacts hearing={one.hearing} />
      <TroubleBanner trouble={troubleOf(agree.error ?? refuse.error)} />
      <div className={s.acts}>
        {isAsked && state !== 'agreed' && (
          <Button kind="primary" isPending={agree.isPending} onPress={() => agree.mutate({ hash })}>
            {say(W.agree)}
          </Button>
        )}
        {isAsked && state !== 'not-agreed' && (
          <Button isPending={refuse.isPending} onPress={() => refuse.mutate({ entryId })}>
            {say(state === 'agreed' ? W.takeBack : W.refuse)}
          </Button>
        )}
        {one.mayObject && <ObjectToNaming one={one} />}
      </div>
    </EntryText>
  );
}
