import { useState } from 'react';
import { PARTY_GRADE as W } from '#messages/ui/party-grade.js';
import { askForRepair, contestFact } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ShowCertificates } from '../training/show-certificates.js';

type Kind = 'contest' | 'repair';
type Props = { readonly kind: Kind; readonly memberId: string; readonly factId: string; readonly about: string };
const WORDS = {
  contest: { help: W.contestHelp, label: W.ground },
  repair: { help: W.repairHelp, label: W.undertaking },
} as const;

/** Contests one fact of the rating, or asks for its repair, with the member’s own words. */
export function SayIt({ kind, memberId, factId, about }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<readonly string[]>([]);
  const act = useSend(`${kind}:${factId}`, (typed: string, key) => {
    const [path, headers] = [{ memberId }, { 'Idempotency-Key': key }];
    return kind === 'contest'
      ? contestFact({ path, headers, body: { factId, ground: typed } })
      : askForRepair({
          path,
          headers,
          body: { factId, undertaking: typed, ...(shown.length > 0 && { certificateIds: [...shown] }) },
        });
  });
  const send = async (): Promise<void> => {
    await act.mutateAsync(words.trim()).then(
      () => setOpen(false),
      () => undefined, // what went wrong stands in the dialog
    );
  };
  const button = (
    <Button kind="primary" isDisabled={words.trim() === ''} isPending={act.isPending} onPress={() => void send()}>
      {say(W.send)}
    </Button>
  );
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {say(W[kind])}
      </Button>
      <Dialog title={`${say(W[kind])} · ${about}`} isOpen={isOpen} onClose={() => setOpen(false)} footer={button}>
        <TextArea label={say(WORDS[kind].label)} help={say(WORDS[kind].help)} value={words} onChange={setWords} />
        {kind === 'repair' && isOpen && <ShowCertificates memberId={memberId} value={shown} onChange={setShown} />}
        <TroubleBanner trouble={troubleOf(act.error)} />
      </Dialog>
    </>
  );
}
