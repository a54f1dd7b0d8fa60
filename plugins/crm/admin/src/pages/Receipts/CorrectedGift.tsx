import { useEffect } from 'react';
import { Loaded } from '../../components/Loaded';
import { useOrganization } from '../../organization/organization-context';
import { useGiftQuery } from '../../services/donations';
import type { CorrectionValues } from './corrections';
import { CorrectionFields } from './CorrectionFields';
import type { Corrections } from './useCorrections';

interface CorrectedGiftProps {
  readonly gift: string;
  readonly corrected: Corrections;
  readonly messageOf: (field: keyof CorrectionValues) => string | undefined;
}

/** One gift to put right: read as it is, then as somebody types it. */
export function CorrectedGift({ gift, corrected: { gifts, take, change }, messageOf }: CorrectedGiftProps) {
  const { organization } = useOrganization();
  const reading = useGiftQuery({ organization: organization.documentId, gift });
  const typed = gifts.find((each) => each.gift.documentId === gift);
  const { data } = reading;
  useEffect(() => {
    if (data !== undefined) take(data);
  }, [data, take]);
  return (
    <Loaded reading={reading} rows={3}>
      {() =>
        typed !== undefined && <CorrectionFields gift={typed.gift} values={typed.values} messageOf={messageOf} onChange={(typed) => change(gift, typed)} />
      }
    </Loaded>
  );
}
