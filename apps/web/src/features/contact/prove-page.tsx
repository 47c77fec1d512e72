import { credentialsOf } from '../../shared/connection/credentials.js';
import { lazy, useState, type FormEvent } from 'react';
import { PROVE_WORDS as WORDS, CONTACT_IS } from '#messages/ui/prove.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { getOwnContact, offerContactProof } from '../../client/sdk.gen.js';
import type { OfferContactProofBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { Page } from '../../shared/parts/page.js';
import { useRoute } from '../../shared/parts/route.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';
import { sendPaper, type PaperKind } from './send-paper.js';

const load = () => getOwnContact();

/** What whoever holds a phone sets up on it: fetched from here, so that the shell of a link stays as small as it is. */
const PhonePage = lazy(async () => ({ default: (await import('../phone/phone-page.js')).PhonePage }));

/** What concerns the contact by which a link came: whose it is, and whether notices come to it. */
export function ProvePage() {
  const [, what] = useRoute();
  return what === 'phone' ? <PhonePage /> : <Prove />;
}

/** Who came from a link photographs a document, and sees what became of it. */
function Prove() {
  const { say, tell } = useLanguage();
  const { data, trouble, again } = useLoad(load);
  const open = data?.state === 'not-sent' || data?.state === 'refused';
  return (
    <Page title={say(WORDS.title)}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data?.contact !== undefined && <p>{tell(CONTACT_IS, { contact: data.contact })}</p>}
      {data?.state === 'proved' && <p role="status">{say(WORDS.proved)}</p>}
      {data?.state === 'waiting' && <p role="status">{say(WORDS.waiting)}</p>}
      {data?.state === 'refused' && (
        <div className="notice trouble">
          <p>
            <strong>{say(WORDS.refused)}</strong>
          </p>
          <p>{data.reason}</p>
        </div>
      )}
      {open && <PaperForm onSent={() => void again()} />}
      <Back />
    </Page>
  );
}

function PaperForm({ onSent }: { readonly onSent: () => void }) {
  const { say, locale } = useLanguage();
  const { session } = useDispute();
  const [kind, setKind] = useState<PaperKind>('identity-document');
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const [sending, setSending] = useState(false);
  const act = useAct('prove', (body: OfferContactProofBody, key: string) =>
    offerContactProof({ body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    if (!file) return setFault(say(WORDS.missing));
    setSending(true);
    setFault(undefined);
    const { partyId } = session;
    const sha256 = await sendPaper(file, { partyId, credentials: credentialsOf(session), locale, kind });
    if (sha256 === undefined) setFault(say(WORDS.unsent));
    else if (await act.run({ papers: [sha256] })) onSent();
    setSending(false);
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <p>{say(WORDS.why)}</p>
      <p>{say(WORDS.how)}</p>
      <Choices
        legend={say(WORDS.kind)}
        one
        choices={[
          { value: 'identity-document', label: say(WORDS.card) },
          { value: 'business-licence', label: say(WORDS.licence) },
        ]}
        chosen={[kind]}
        onChange={([chosen]) => setKind(chosen === 'business-licence' ? chosen : 'identity-document')}
      />
      <Field label={say(WORDS.picture)} fault={fault}>
        {(given) => (
          <input
            {...given}
            type="file"
            accept="image/jpeg,image/png,application/pdf"
            onChange={({ target }) => setFile(target.files?.[0])}
          />
        )}
      </Field>
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={sending} words={say(WORDS.send)} />
    </form>
  );
}
