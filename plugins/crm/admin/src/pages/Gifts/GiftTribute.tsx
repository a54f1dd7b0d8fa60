import type { DonationOut } from '../../../../shared/donations';
import { Facts } from '../../components/Facts';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { tributeOf } from './stored-parts';

/** In whose honour or memory it was given, and who is to be told. */
export function GiftTribute({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { longInstant } = useFormats();
  const tribute = tributeOf(gift.tribute);
  if (tribute === undefined) return null;
  const { type, honoree, notifyName, notifyEmail, notifyAddress, notifyPreference, message, notifiedAt } = tribute;
  const told = [notifyName, notifyEmail, notifyAddress].filter((part) => part !== '').join(', ');
  return (
    <Panel title={say(`crm.gift.tribute.of-${type}`, { name: honoree })}>
      <Facts
        columns={1}
        facts={[
          { label: say('crm.gift.tribute.tell'), value: told },
          ...(notifyPreference === '' ? [] : [{ label: say('crm.gift.notifyPreference'), value: say(`crm.gift.tribute.by-${notifyPreference}`) }]),
          ...(message === '' ? [] : [{ label: say('crm.gift.tributeMessage'), value: <span style={{ whiteSpace: 'pre-line' }}>{message}</span> }]),
          ...(notifiedAt === '' ? [] : [{ label: say('crm.gift.tribute.told'), value: longInstant(notifiedAt) }]),
        ]}
      />
    </Panel>
  );
}
