import { env } from './env';

/** Where people reach this installation, without a slash at the end. */
export function publicUrl(): string {
  const { PUBLIC_URL, HOST, PORT } = env();
  return (PUBLIC_URL || `http://${HOST}:${PORT}`).replace(/\/+$/, '');
}
