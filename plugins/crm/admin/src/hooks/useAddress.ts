import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

export type AddressChange = Readonly<Record<string, string | undefined>>;

/** What the address says after its `?`, and a way to change some of it; undefined takes a name out. */
export function useAddress(): [URLSearchParams, (change: AddressChange) => void] {
  const [address, setAddress] = useSearchParams();
  const change = useCallback(
    (changes: AddressChange) =>
      setAddress((before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === undefined || value === '') after.delete(name);
          else after.set(name, value);
        }
        return after;
      }),
    [setAddress],
  );
  return [address, change];
}

/** A page number and size of an address, within what lists offer. */
export function readPage(address: URLSearchParams, sizes: readonly number[]): { readonly page: number; readonly pageSize: number } {
  const page = Number(address.get('page'));
  const pageSize = Number(address.get('pageSize'));
  return { page: Number.isInteger(page) && page > 0 ? page : 1, pageSize: sizes.includes(pageSize) ? pageSize : 25 };
}
