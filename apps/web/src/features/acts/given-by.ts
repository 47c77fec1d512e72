import type { Form, Values } from './model/field.js';

const partsOf = (subject: string | undefined): readonly [kind: string, id: string, item: string] => {
  const [kind = '', id = '', item = ''] = (subject ?? '').split(':');
  return [kind, id, item];
};

/** The part of the address that the subject of the act is: a letter, a mediation, a panel. */
export const givenBy = ({ params }: Form, subject: string | undefined): Readonly<Record<string, string>> => {
  const [kind, id] = partsOf(subject);
  const named = params.find((one) => one.kind === 'pick' && one.source === kind);
  return named === undefined || id === '' ? {} : { [named.name]: id };
};

/** What the form begins with: the item, the respondent, or what else it asks for that the act is done to. */
export const begunWith = ({ fields }: Form, subject: string | undefined): Values => {
  const [kind, id, item] = partsOf(subject);
  const has = (name: string): boolean => fields.some((field) => field.name === name);
  if (kind !== 'pair' && kind !== 'respondent') {
    const fitting = fields.filter((field) => field.kind === 'pick' && !field.isMany && field.source === kind);
    const named = fitting.find(({ isOptional }) => !isOptional) ?? fitting[0]; // the other dispute, not which one leads
    return named === undefined || id === '' ? {} : { [named.name]: id };
  }
  return {
    ...(kind === 'pair' && has('pairs') && { pairs: [`${id}:${item}`] }),
    ...(kind === 'pair' && has('itemId') && { itemId: item }),
    ...(kind === 'pair' && has('itemIds') && { itemIds: [item] }),
    ...(has('respondentId') && { respondentId: id }),
  };
};
