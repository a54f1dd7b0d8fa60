import { useAuth } from '@strapi/strapi/admin';

/** Names a stored choice so that two people at one computer do not share it. */
export function usePersonKey(name: string): string {
  const person = useAuth('usePersonKey', ({ user }) => user?.id);
  return `mecene:${String(person ?? 'anyone')}:${name}`;
}
