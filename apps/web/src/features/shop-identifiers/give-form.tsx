import { useState } from 'react';
import type { IdentifierKind } from '#domain/shop-identifier/kinds.js';
import { IDENTIFIER_KIND_WORDS } from '#messages/shop-identifier/words.js';
import { SHOP_IDENTIFIERS as W } from '#messages/ui/shop-identifiers.js';
import { giveShopIdentifiers } from '../../client/sdk.gen.js';
import type { GiveShopIdentifiersBody, IdentifierKeyView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { TextField } from '../../kit/fields/text-field.js';
import { Banner } from '../../kit/status/banner.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { saidOf } from '../../shared/said-of.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import f from '../quick-filing/filing.module.css';
import { hashIdentifier } from './hash-identifier.js';

type Texts = Readonly<Partial<Record<IdentifierKind, string>>>;
type Faults = Readonly<Partial<Record<IdentifierKind | 'handle' | 'name' | 'all', string | undefined>>>;
const linesOf = (text = ''): readonly string[] => saidOf(text.split('\n'));

/** Identifiers of one shop, hashed here; those of many come by the interface. */
export function GiveForm({ held: { key, generation, kinds } }: { readonly held: IdentifierKeyView }) {
  const { say } = useLanguage();
  const [handle, setHandle] = useState('');
  const [name, setName] = useState('');
  const [texts, setTexts] = useState<Texts>({});
  const [faults, setFaults] = useState<Faults>({});
  const sending = useSend('give-shop-identifiers', (body: GiveShopIdentifiersBody, idempotency) =>
    giveShopIdentifiers({ body, headers: { 'Idempotency-Key': idempotency } }),
  );
  /** What was lacking is said until somebody writes there. */
  const mended = (...fields: readonly (keyof Faults)[]): void =>
    setFaults((now) => ({ ...now, ...Object.fromEntries(fields.map((field) => [field, undefined])) }));
  const give = async (): Promise<void> => {
    const found = await Promise.all(
      kinds.flatMap(({ kind }) =>
        linesOf(texts[kind]).map(async (line) => ({ kind, hash: await hashIdentifier(key, kind, line) })),
      ),
    );
    const identifiers = found.flatMap(({ kind, hash }) => (hash === undefined ? [] : [{ kind, hash }]));
    const wrong: Faults = {
      ...(handle.trim() === '' && { handle: say(W.missing) }),
      ...(name.trim() === '' && { name: say(W.missing) }),
      ...(found.length === 0 && { all: say(W.nothing) }),
      ...Object.fromEntries(found.flatMap(({ kind, hash }) => (hash === undefined ? [[kind, say(W.tooShort)]] : []))),
    };
    setFaults(wrong);
    if (Object.keys(wrong).length > 0) return;
    await sending.mutateAsync({ generation, shops: [{ handle: handle.trim(), name: name.trim(), identifiers }] });
    setHandle('');
    setName('');
    setTexts({});
  };
  return (
    <Card title={say(W.give)}>
      <div className={f.form}>
        <p className={f.quiet}>{say(W.giveHelp)}</p>
        <div className={f.row}>
          <TextField
            label={say(W.handle)}
            value={handle}
            onChange={(text) => {
              setHandle(text);
              mended('handle');
            }}
            fault={faults.handle}
          />
          <TextField
            label={say(W.name)}
            value={name}
            onChange={(text) => {
              setName(text);
              mended('name');
            }}
            fault={faults.name}
          />
        </div>
        {kinds.map(({ kind, form, isAssessed }) => (
          <TextArea
            key={kind}
            isOptional
            label={say(IDENTIFIER_KIND_WORDS[kind])}
            help={isAssessed ? form : say(W.notAssessed)}
            rows={2}
            value={texts[kind] ?? ''}
            onChange={(text) => {
              setTexts({ ...texts, [kind]: text });
              mended(kind, 'all');
            }}
            fault={faults[kind]}
          />
        ))}
        {faults.all !== undefined && <Banner tone="overdue" title={faults.all} />}
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <div>
          <Button kind="primary" isPending={sending.isPending} onPress={() => void give()}>
            {say(W.give)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
