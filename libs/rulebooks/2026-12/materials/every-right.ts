import type { Material } from '#domain/rulebook/materials.js';
import { guideline, papersFor, practice, unread } from './paper.js';

const paper = papersFor('all');

/** What every complaint needs, whatever the right (procedures.md 6.1). */
export const everyRightMaterials: readonly Material[] = [
  paper('G01', {
    clause: '法发〔2020〕32号 art. 5',
    source: 'Shenzhen guideline, appendix 1 2; Civil Code 1195: true identity',
    confidence: 'law',
    personal: true,
  }),
  paper('G02', {
    clause: 'House rules 3(1)',
    source: 'Online litigation rules art. 29: address and consent for electronic service',
    confidence: 'practice',
    required: 'form',
    personal: true,
  }),
  paper('G03', { ...guideline('1: who is complained of'), required: 'form' }),
  paper('G04', { ...guideline('1: goods or service'), required: 'form' }),
  paper('G05', {
    clause: '法发〔2020〕32号 art. 5',
    source: 'Shenzhen guideline, appendix 1 4: locatable link',
    confidence: 'law',
    required: 'form',
    per: 'item',
  }),
  paper('G06', { ...guideline('4; 法发〔2020〕32号 art. 5'), per: 'item' }),
  paper('G07', {
    clause: 'E-Commerce Law 42(1)',
    source: 'E-Commerce Law 42(1): prima facie evidence',
    confidence: 'law',
  }),
  paper('G08', { ...guideline('1: what is asked for'), required: 'form' }),
  paper('G09', { ...guideline('1: earlier complaints, suits and decisions on the matter'), required: 'optional' }),
  paper('G10', {
    clause: '法发〔2020〕32号 art. 5',
    source: '法发〔2020〕32号 art. 5: written guarantee of truth',
    confidence: 'law',
    required: 'form',
  }),
  paper('G11', {
    ...unread(
      'Guideline app. 1',
      'Shenzhen guideline, appendix 1; an ordinary licensee needs the owner’s express authority',
    ),
    required: 'if-licensee',
  }),
  paper('G12', {
    ...guideline('2: power of attorney with act, right, platform, term'),
    required: 'if-agent',
    personal: true,
  }),
  paper('G13', {
    ...unread(
      'Civil Procedure Law 275',
      'Civil Procedure Law 275: notarised and legalised or with apostille; delay can be excused',
    ),
    required: 'when',
    when: ['foreign-principal'],
  }),
  paper('G14', {
    ...practice('Chinese translation of papers in another language'),
    required: 'when',
    when: ['foreign-documents'],
  }),
  paper('G15', { ...guideline('3: earlier decisions'), required: 'optional' }),
  paper('G16', { ...guideline('3: notary, timestamp, chain'), required: 'optional' }),
  paper('G17', {
    ...practice('Test purchase where the look alone does not show it'),
    required: 'when',
    when: ['look-is-not-enough'],
  }),
  paper('G18', { ...practice('Loss or amount where money is claimed'), required: 'when', when: ['claims-money'] }),
];
