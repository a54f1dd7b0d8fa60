import type { Server } from 'node:http';

/**
 * Takes no new requests and waits for those being answered; connections that are kept alive for
 * nothing are closed. After `longest` milliseconds whoever is left is cut off by Strapi.
 */
export async function finishRequests(server: Server, longest: number): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    const tooLong = setTimeout(resolve, longest);
    server.close(() => {
      clearTimeout(tooLong);
      resolve();
    });
  });
}
