import { useState } from 'react';
import { ChoosePage } from '../account/choose-page.js';
import { ForgottenPage } from '../account/forgotten-page.js';
import { homeAddress } from '../party/address-of.js';
import { knownAssociation, rememberAssociation } from '../party/known-association.js';
import { OnTo } from '../party/own-dispute.js';
import { AskAssociation } from './ask-association.js';

/** What a link to an account leads to; and from where decisions and rules stood once, the way to their addresses. */
export function PublicViews({ route: [name, id] }: { readonly route: readonly string[] }) {
  if (name === 'forgotten') return <ForgottenPage />;
  if (name === 'choose') return <ChoosePage key={id} token={id ?? ''} />;
  return <ToOpen path={name === 'handling' ? 'handling' : ['decisions', id ?? ''].join('/')} />;
}

function ToOpen({ path }: { readonly path: string }) {
  const [association, setAssociation] = useState(knownAssociation);
  if (association !== '') return <OnTo address={`${homeAddress()}/${path}`} />;
  return (
    <AskAssociation
      onKnown={(found) => {
        rememberAssociation(found);
        setAssociation(found);
      }}
    />
  );
}
