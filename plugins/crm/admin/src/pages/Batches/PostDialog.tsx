import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { fromCents, toCents } from '../../../../../../src/platform/money';
import type { Batch } from '../../../../shared/gift-batches';
import { Facts } from '../../components/Facts';
import { parseAmount } from '../../format/amounts';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { isBlank, type EnteredTotals, type EntryRow } from './entry-rows';

interface PostDialogProps {
  readonly batch: Batch;
  readonly rows: readonly EntryRow[];
  readonly entered: EnteredTotals;
  readonly isBusy: boolean;
  readonly onPost: () => void;
  readonly onClose: () => void;
}

/** What is about to happen, in figures, before every row becomes a gift. */
export function PostDialog({ batch, rows, entered, isBusy, onPost, onClose }: PostDialogProps) {
  const say = useWords();
  const { money, number, language } = useFormats();
  const whole = rows.filter((row) => !isBlank(row));
  const donors = new Set(whole.map(({ donor }) => donor?.documentId));
  const perCampaign = new Map<string, number>();
  for (const { campaign, amount } of whole) {
    const name = campaign?.name ?? say('crm.gift.no-campaign');
    perCampaign.set(name, (perCampaign.get(name) ?? 0) + toCents(parseAmount(amount, language) ?? 0));
  }
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && !isBusy && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{say('crm.batch.post-title', { number: batch.number })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>{say('crm.batch.post-text')}</Typography>
            <Facts
              facts={[
                { label: say('crm.batch.gifts'), value: number(entered.count) },
                { label: say('crm.batch.total'), value: money(fromCents(entered.cents), batch.currency) },
                { label: say('crm.batch.donors'), value: number(donors.size) },
                ...[...perCampaign].map(([label, cents]) => ({ label, value: money(fromCents(cents), batch.currency) })),
              ]}
            />
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth disabled={isBusy}>
              {say('crm.action.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth startIcon={<Check />} loading={isBusy} onClick={onPost}>
            {say('crm.batch.post-confirm', { count: entered.count })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
