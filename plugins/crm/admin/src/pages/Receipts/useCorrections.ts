import { useCallback, useMemo, useState } from 'react';
import type { DonationOut } from '../../../../shared/donations';
import { correctionValues, type CorrectionValues } from './corrections';

export interface Corrections {
  /** Public ids of the gifts to put right, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  /** Those that are read, with what is typed. */
  readonly gifts: readonly { readonly gift: DonationOut; readonly values: CorrectionValues }[];
  readonly choose: (gift: string) => void;
  /** Takes what was read of a gift, once; what is typed already stays. */
  readonly take: (gift: DonationOut) => void;
  readonly change: (gift: string, typed: Partial<CorrectionValues>) => void;
}

/** The gifts of a receipt that somebody puts right, and how. */
export function useCorrections(language: string): Corrections {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [gifts, setGifts] = useState<Corrections['gifts']>([]);
  const choose = useCallback((gift: string) => setChosen((before) => [...before, gift]), []);
  const take = useCallback(
    (gift: DonationOut) =>
      setGifts((before) =>
        before.some((other) => other.gift.documentId === gift.documentId) ? before : [...before, { gift, values: correctionValues(gift, language) }],
      ),
    [language],
  );
  const change = useCallback(
    (gift: string, typed: Partial<CorrectionValues>) =>
      setGifts((before) => before.map((each) => (each.gift.documentId === gift ? { ...each, values: { ...each.values, ...typed } } : each))),
    [],
  );
  return useMemo(() => ({ chosen, gifts, choose, take, change }), [chosen, gifts, choose, take, change]);
}
