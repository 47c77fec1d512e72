import { useQuery } from '@tanstack/react-query';
import { MAIL_WORDS as W } from '#messages/ui/incoming-mails.js';
import { getMailIntake } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { FactsPart } from '../facts-part.js';
import { useHere } from '../use-here.js';

/** Where complaints come by mail, and what changes it. */
export function MailIntakePart() {
  const { path, say } = useHere();
  const read = useQuery(queryOf('getMailIntake', getMailIntake, { path }));
  const { address, isOn = false, checkedBy } = read.data ?? {};
  return (
    <FactsPart
      title={W.intake}
      help={W.intakeHelp}
      acts={['setMailIntake']}
      read={read}
      facts={[
        { name: say(W.address), value: address ?? '—' },
        { name: say(W.isOn), value: say(isOn ? W.on : W.off) },
        { name: say(W.checkedBy), value: checkedBy ?? '—' },
      ]}
    />
  );
}
