import { useSearchParams } from 'react-router-dom';
import type { WordingOut } from '../../../../shared/receipts';
import { LoadedPage } from '../../components/Loaded';
import { useOrganization } from '../../organization/organization-context';
import { useWordingsQuery } from '../../services/receipts';
import { WordingForm } from './WordingForm';

/** Publishes a charity's own words, beginning with those of an earlier version: by itself the one in force. */
export default function NewWordingPage() {
  const { organization } = useOrganization();
  const [address] = useSearchParams();
  const reading = useWordingsQuery({ organization: organization.documentId });
  return <LoadedPage reading={reading}>{(wordings) => <WordingForm key={address.get('from')} from={earlier(wordings, address.get('from'))} />}</LoadedPage>;
}

function earlier(wordings: readonly WordingOut[], version: string | null): WordingOut {
  const found =
    wordings.find((wording) => wording.version === version) ??
    wordings.find(({ isInForce, jurisdiction }) => isInForce && jurisdiction === 'CA') ??
    wordings[0];
  if (found === undefined) throw new Error('there is always a wording that came with the software');
  return found;
}
