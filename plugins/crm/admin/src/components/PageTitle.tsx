import { useEffect } from 'react';
import { useWords } from '../hooks/useWords';

/** Names the page in the browser's tab; Strapi's own component would sign it with its name. */
export function PageTitle({ children }: { readonly children: string }) {
  const say = useWords();
  const name = say('crm.name');
  useEffect(() => {
    document.title = `${children} · ${name}`;
  }, [children, name]);
  return null;
}
