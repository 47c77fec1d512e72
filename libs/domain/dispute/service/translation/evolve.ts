import type { Dispute, EvolveOf } from '../../core/state.js';
import type { Evidence } from '../../core/evidence.js';
import { exhibitsOf } from '../evidence/exhibit.js';
import type { TranslationEvent } from './events.js';
import type { Check, Contest, Translation } from './state.js';

export const evolveTranslation: EvolveOf<TranslationEvent> = {
  TranslationAsked: (dispute, { translationId, of, from, into, ...asked }) =>
    withTranslation(dispute, translationId, { of, from, into, asked, versions: [] }),
  TranslationDelivered: (dispute, { translationId, of, from, into, evidence, ...version }) => {
    const known = dispute.translations[translationId] ?? { of, from, into, versions: [] };
    const versions = [...known.versions, { ...version, evidenceId: evidence.evidenceId, said: [] }];
    const { deliveredBy, deliveredAt } = version;
    const file = exhibitsOf([asClosed(evidence, known, dispute)], deliveredBy, undefined, deliveredAt);
    const exhibits = Object.entries(file).map(([id, exhibit]) => [id, { ...exhibit, translationId }] as const);
    return {
      ...withTranslation(dispute, translationId, { ...known, versions }),
      exhibits: { ...dispute.exhibits, ...Object.fromEntries(exhibits) },
    };
  },
  TranslationChecked: (dispute, { translationId, version, ...check }) => say(dispute, translationId, version, check),
  TranslationContested: (dispute, { translationId, version, ...contest }) =>
    say(dispute, translationId, version, contest),
};

/** A translation of what is confidential is confidential, whatever was said of it. */
const asClosed = ({ part: _, ...evidence }: Evidence, { of }: Translation, { exhibits }: Dispute): Evidence =>
  of.kind === 'exhibit' && exhibits[of.id]?.part === 'confidential' ? { ...evidence, part: 'confidential' } : evidence;

const withTranslation = (dispute: Dispute, id: string, translation: Translation): Dispute => ({
  ...dispute,
  translations: { ...dispute.translations, [id]: translation },
});

const say = (dispute: Dispute, id: string, number: number, word: Check | Contest): Dispute => {
  const known = dispute.translations[id];
  if (!known) return dispute;
  const versions = known.versions.map((one) => (one.version === number ? { ...one, said: [...one.said, word] } : one));
  return withTranslation(dispute, id, { ...known, versions });
};
