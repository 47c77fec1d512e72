/** By what everybody may look rights up that their owners published. */
export const LOOKUP_WAYS = ['name', 'goods', 'shop', 'number', 'picture'] as const;
export type LookupWay = (typeof LOOKUP_WAYS)[number];

/** A keyed hash under which a publication is found; of the word itself nothing can be told from it. */
export type LookupTerm = { readonly by: LookupWay; readonly term: string };

/** What an owner lets everybody read of a right or a licence. */
export type PublishedWords = {
  readonly name?: string;
  readonly registrationNumber?: string;
  readonly goods: readonly string[];
  readonly shops: readonly string[];
  readonly pictures: readonly string[];
};

/** One form for all ways to write the same word; of numbers the separators do not count either. */
export const lookupForm = (by: LookupWay, word: string): string => {
  const plain = word.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  return by === 'number' ? plain.replace(/[.\-–—/]/gu, '') : plain;
};

/** All words under which it is to be found, each once. */
export const lookupWordsOf = ({
  name,
  registrationNumber,
  goods,
  shops,
  pictures,
}: PublishedWords): readonly { readonly by: LookupWay; readonly word: string }[] => {
  const named: Readonly<Record<LookupWay, readonly string[]>> = {
    name: name === undefined ? [] : [name],
    goods,
    shop: shops,
    number: registrationNumber === undefined ? [] : [registrationNumber],
    picture: pictures,
  };
  return LOOKUP_WAYS.flatMap((by) => {
    const words = new Set(named[by].map((word) => lookupForm(by, word)).filter((word) => word !== ''));
    return [...words].map((word) => ({ by, word }));
  });
};
