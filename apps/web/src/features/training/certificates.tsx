import { Download } from 'lucide-react';
import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { formatDay } from '#messages/format.js';
import { COURSES_NAMED } from '#messages/training/words.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { getTrainingCertificate } from '../../client/sdk.gen.js';
import type { CertificateView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { Card } from '../../kit/data/card.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

/** Somebody’s own certificates, each to be taken out as a document. */
export function Certificates({ certificates }: { readonly certificates: readonly CertificateView[] }) {
  const { say } = useLanguage();
  return (
    <section className={s.stack}>
      <h2>{say(W.certificates)}</h2>
      {certificates.length === 0 && <p className={s.quiet}>{say(W.noCertificates)}</p>}
      {certificates.map((one) => (
        <Certificate key={one.certificateId} one={one} />
      ))}
    </section>
  );
}

function Certificate({ one: { certificateId, course, passedOn, code } }: { readonly one: CertificateView }) {
  const { say, locale } = useLanguage();
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (): Promise<void> => {
    const reply = await replyOf(() => getTrainingCertificate({ path: { certificateId }, parseAs: 'blob' }));
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) save(reply.data as Blob, `${course}.pdf`);
  };
  return (
    <Card title={say(COURSES_NAMED[course])}>
      <p>
        {say(W.passedOn)}
        {say(COLON)}
        {formatDay(passedOn, locale)}
      </p>
      <p className={s.words}>
        {say(W.code)}
        {say(COLON)}
        <Copyable text={code} name={say(W.code)} />
      </p>
      <TroubleBanner trouble={trouble} />
      <div className={s.acts}>
        <Button icon={<Download size={16} aria-hidden />} onPress={() => void take()}>
          {say(W.download)}
        </Button>
      </div>
    </Card>
  );
}
