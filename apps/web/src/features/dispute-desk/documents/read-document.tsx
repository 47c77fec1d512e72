import { FileText } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { getDocument } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Drawer } from '../../../kit/overlays/drawer.js';
import { unseen } from '../../../kit/look/unseen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { DocumentText } from '../../dispute/document-text.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

type Props = { readonly serviceId: string; readonly title: string };

/** The document to the last line, beside the list that it stands in. */
export function ReadDocument({ serviceId, title }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={<FileText size={14} aria-hidden />} onPress={() => setOpen(true)}>
        {say(WORDS.read)}
        <span className={unseen}> {title}</span>
      </Button>
      <Drawer title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen && <Text serviceId={serviceId} />}
      </Drawer>
    </>
  );
}

function Text({ serviceId }: { readonly serviceId: string }) {
  const { disputeId } = useCase();
  const read = useQuery(queryOf('getDocument', getDocument, { path: { disputeId, serviceId } }));
  return (
    <Part read={read} lines={12}>
      {(document) => (
        <div className={s.paper} role="group" aria-label={document.title} tabIndex={0}>
          <DocumentText document={document} />
        </div>
      )}
    </Part>
  );
}
