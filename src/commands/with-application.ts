import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

/**
 * Runs a command on the application without its HTTP server, and ends the process with the command's exit
 * code. What is thrown is said in one line: a person reads it.
 */
export function runCommand(work: (strapi: Core.Strapi) => Promise<number>): void {
  // Strapi ends the process on SIGTERM with whatever code is set: an interrupted command has failed.
  process.exitCode = 1;
  const ended = withApplication(work).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  });
  // Pools and timers of plugins may outlive the application: the command is over when its work is.
  void ended.then((code) => process.exit(code));
}

async function withApplication(work: (strapi: Core.Strapi) => Promise<number>): Promise<number> {
  const distDir = path.resolve(__dirname, '..', '..');
  const strapi = await createStrapi({ appDir: process.cwd(), distDir, autoReload: false, serveAdminPanel: false }).load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}
