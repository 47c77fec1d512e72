import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { LETTERS_NAMED } from '#messages/guide/avenues.js';
import { LETTER_FORMS, type LetterFacts, type LetterField } from '#messages/guide/letters.js';
import { OPEN_GUIDE_WORDS as G } from '#messages/ui/open-guide.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { Button } from '../../../kit/actions/button.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** A line to write on by hand. */
const EMPTY = '＿＿＿＿＿＿';
const KINDS = Object.keys(LETTER_FORMS) as readonly (keyof typeof LETTER_FORMS)[];

/** A letter to send oneself, filled in as one types; nothing of it leaves the page. */
export function GuideLetterPage() {
  const { say, tell } = useLanguage();
  const { to } = useOpen();
  const named = usePart('letter');
  const kind = KINDS.find((one) => one === named);
  const [typed, setTyped] = useState<Partial<LetterFacts>>({});
  const [fate, setFate] = useState<'copied' | 'notCopied'>();
  const crumbs = [{ label: say(G.title), href: to(['guide']) }];
  if (!kind)
    return (
      <OpenPage title={say(G.letters)} crumbs={crumbs}>
        <EmptyState title={say(G.noLetter)} />
      </OpenPage>
    );
  const { fields, text } = LETTER_FORMS[kind];
  const fact = (name: LetterField): string => typed[name]?.trim() || EMPTY;
  const letter = tell(text, {
    sender: fact('sender'),
    contact: fact('contact'),
    recipient: fact('recipient'),
    subject: fact('subject'),
    where: fact('where'),
    what: fact('what'),
  });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(letter); // only where the page came over TLS
      setFate('copied');
    } catch {
      setFate('notCopied');
    }
  };
  const set = (name: LetterField) => (value: string) => {
    setFate(undefined);
    setTyped({ ...typed, [name]: value });
  };
  return (
    <OpenPage isPaper title={say(LETTERS_NAMED[kind])} crumbs={crumbs} lead={say(G.lettersLead)}>
      <div className={`${s.stack} ${s.narrow}`} data-noprint>
        {fields.map(({ name, label, long }) =>
          long ? (
            <TextArea
              key={name}
              isOptional
              label={say(label)}
              rows={3}
              value={typed[name] ?? ''}
              onChange={set(name)}
            />
          ) : (
            <TextField key={name} isOptional label={say(label)} value={typed[name] ?? ''} onChange={set(name)} />
          ),
        )}
        <div className={s.tags}>
          <Button kind="primary" icon={<Copy size={16} aria-hidden />} onPress={() => void copy()}>
            {say(G.copy)}
          </Button>
          <Button icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
            {say(W.print)}
          </Button>
          <span role="status">{fate !== undefined && say(G[fate])}</span>
        </div>
      </div>
      <section aria-label={say(G.text)}>
        <p className={s.words}>{letter}</p>
      </section>
    </OpenPage>
  );
}
